// What the environmental regulations add (EIR regs 12(2), 12(9), 14(4); EISR regs 10(2)(b), 10(6), 13(d)).
import { exemption } from '../../exemptions/look-up.js';
import { citesWithin, claimsRelied, type PlacedClaim } from '../claims.js';
import { finding, stated, type Finding } from '../finding.js';
import type { WholeNotice } from '../whole.js';

const provisions = {
  eir: {
    presumption: '=reg 12(2)',
    emissions: '=reg 12(9)',
    unfinished: '12(4)(d)',
    finish: '=reg 14(4)',
    notHeld: '12(4)(a)',
  },
  eisr: {
    presumption: '=reg 10(2)(b)',
    emissions: '=reg 10(6)',
    unfinished: '10(4)(d)',
    finish: '=reg 13(d)',
    notHeld: '10(4)(a)',
  },
} as const;
type Provisions = (typeof provisions)['eir' | 'eisr'];

const emissions = ({ regime }: WholeNotice, { part, claim }: PlacedClaim, at: Provisions): Finding[] =>
  part.emissions && exemption(claim.exemption, regime)?.emissionsBar
    ? [
        finding(
          regime,
          'breach',
          'emissions-bar',
          at.emissions,
          `${claim.exemption} cannot be relied on for information on emissions.`,
          'Disclose it, or rely on an exception that is open.',
          part.part,
        ),
      ]
    : [];

const presumption = ({ regime }: WholeNotice, { part, claim }: PlacedClaim, at: Provisions): Finding[] =>
  claim.publicInterest && !claim.publicInterest.presumption
    ? [
        finding(
          regime,
          'warning',
          'presumption-not-applied',
          at.presumption,
          `The balance for ${claim.exemption} does not apply the presumption in favour of disclosure.`,
          'Say that the presumption was applied and what displaced it.',
          part.part,
        ),
      ]
    : [];

const unfinished = ({ regime }: WholeNotice, { part, claim }: PlacedClaim, at: Provisions): Finding[] =>
  citesWithin(claim, at.unfinished) && !stated(part.unfinished?.finishedBy)
    ? [
        finding(
          regime,
          'breach',
          'unfinished-without-date',
          at.finish,
          `Part ${part.part} is refused as unfinished without saying when it will be finished.`,
          'Give the estimated time, and name the other authority that is preparing it, if one is; if neither is known, say so.',
          part.part,
        ),
      ]
    : [];

const notHeld = ({ regime, parts }: WholeNotice, at: Provisions): Finding[] =>
  parts
    .filter(
      ({ answer, claims }) =>
        answer === 'not-held' && !claims.some((claim) => citesWithin(claim, at.notHeld)),
    )
    .map(({ part }) =>
      finding(
        regime,
        'warning',
        'not-held-exception',
        'specify',
        `Part ${part} is not held; under the regulations that is an exception, and it is not cited.`,
        `Cite ${at.notHeld}.`,
        part,
      ),
    );

/** Presumption, emissions, unfinished material and "not held" under the regulations. */
export const checkEnvironmental = (notice: WholeNotice): Finding[] => {
  if (notice.regime !== 'eir' && notice.regime !== 'eisr') return [];
  const at = provisions[notice.regime];
  return [
    ...claimsRelied(notice).flatMap((placed) =>
      [emissions, presumption, unfinished].flatMap((check) => check(notice, placed, at)),
    ),
    ...notHeld(notice, at),
  ];
};
