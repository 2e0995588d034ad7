// Specifying the exemption, to subsection and limb, for the right duty (FOIA s17(1)(b)).
import { exemption, limbsCited } from '../../exemptions/look-up.js';
import type { Exemption, Ncnd, RefusalRegime } from '../../exemptions/types.js';
import { citesOfClaim, citesWithin, claimsRelied, restsOnExemption, type PlacedClaim } from '../claims.js';
import { finding, type Finding } from '../finding.js';
import type { WholeClaim, WholeNotice } from '../whole.js';

type Check = (claim: WholeClaim, row: Exemption, regime: RefusalRegime, part: number) => Finding[];

const ncndNamed = (claim: WholeClaim, row: Exemption): Ncnd | undefined =>
  row.ncnd.find((ncnd) => citesWithin(claim, ncnd.cite));
const listed = (texts: readonly string[]): string => texts.join(' or ');

const subsection: Check = (claim, row, regime, part) => {
  const named = ncndNamed(claim, row);
  if (claim.duty === 'communicate') {
    return named && regime !== 'foisa'
      ? [
          finding(
            regime,
            'breach',
            'withholding-subsection',
            'specify',
            `${claim.exemption} excuses saying whether information is held; it does not excuse withholding it.`,
            `Cite the subsection of ${row.section} that exempts the information.`,
            part,
          ),
        ]
      : [];
  }
  if (row.ncnd.length === 0) {
    return [
      finding(
        regime,
        'breach',
        'no-ncnd-provision',
        'confirm',
        `${row.section} (${row.title}) never excuses saying whether the information is held.`,
        'Say whether it is held.',
        part,
      ),
    ];
  }
  if (!named) {
    return [
      finding(
        regime,
        'breach',
        'ncnd-subsection',
        'specify',
        `"${claim.exemption}" does not name the subsection under which the authority may neither confirm nor deny.`,
        `Cite ${listed(row.ncnd.map((ncnd) => ncnd.cite))}, if it applies.`,
        part,
      ),
    ];
  }
  return named.conditionNeeded && citesOfClaim(claim).includes(named.cite)
    ? [
        finding(
          regime,
          'warning',
          'condition-missing',
          'specify',
          `${named.cite} has alternatives and the notice does not say which.`,
          `Cite the paragraph, for example ${named.cite}(a).`,
          part,
        ),
      ]
    : [];
};

const limbs: Check = (claim, row, regime, part) => {
  const needed =
    claim.duty === 'communicate'
      ? row.limbsNeeded
      : row.limbsNeeded && ncndNamed(claim, row)?.limbsNeeded !== false;
  const cited = limbsCited([claim.exemption, ...claim.limbs], regime);
  const unnamed = cited.filter((limb) => limb.purpose && !citesWithin(claim, limb.purpose));
  if (needed && cited.length === 0) {
    return [
      finding(
        regime,
        'breach',
        'limb-missing',
        'specify',
        `${claim.exemption} is claimed without saying which of its limbs or conditions applies.`,
        `Name it: ${row.limbs.map((limb) => `${limb.cite} (${limb.title})`).join('; ')}.`,
        part,
      ),
    ];
  }
  return unnamed.map((limb) =>
    finding(
      regime,
      'breach',
      'purpose-missing',
      'specify',
      `${limb.cite} applies only for a purpose listed in ${limb.purpose}, and none is named.`,
      `Name the paragraph of ${limb.purpose}.`,
      part,
    ),
  );
};

const one = ({ part, claim }: PlacedClaim, regime: RefusalRegime): Finding[] => {
  const row = exemption(claim.exemption, regime);
  if (!row) {
    return [
      finding(
        regime,
        'breach',
        'exemption-unknown',
        'specify',
        `"${claim.exemption}" is not an exemption or exception of this law.`,
        'Cite the provision relied on, with its subsection.',
        part.part,
      ),
    ];
  }
  return [subsection, limbs].flatMap((check) => check(claim, row, regime, part.part));
};

/** A part withheld, or neither confirmed nor denied, without any claim against the duty that it leaves undone. */
const unclaimed = ({ regime, parts }: WholeNotice): Finding[] =>
  parts
    .filter((part) => {
      if (!restsOnExemption(part)) return false;
      if (part.answer === 'undecided') return part.claims.length === 0;
      const duty = part.answer === 'neither-confirmed-nor-denied' ? 'confirm-or-deny' : 'communicate';
      return !part.claims.some((claim) => claim.duty === duty);
    })
    .map(({ part, answer }) =>
      finding(
        regime,
        'breach',
        'claim-missing',
        'specify',
        `Part ${part} is ${String(answer).replaceAll('-', ' ')} and no exemption is claimed against that duty.`,
        'Specify the exemption relied on for this part and this duty.',
        part,
      ),
    );

/** Every claim specified to subsection and limb, against the duty that it excuses. */
export const checkSpecified = (notice: WholeNotice): Finding[] => [
  ...unclaimed(notice),
  ...claimsRelied(notice).flatMap((placed) => one(placed, notice.regime)),
];
