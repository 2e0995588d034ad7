// An exemption is claimed for parts and for one duty: with its subsection, limbs, likelihood and reasons (s17(1)).
// Reasons may be left out where they are apparent, or so far as giving them would disclose what is exempt (s17(4)).
import { sha256, type CivilDate } from '@twentieth/calendar';
import type { RefusalRegime } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { claimsOn, type Lateness, type ReasonsGiven } from '../claim-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { latenessOf } from '../lateness.js';
import type { Claim } from '../outcomes.js';
import { noExemptions, provisionOf, refusalRegime } from '../refusal-law.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { readFor } from './citation.js';
import { numbers, partsNamed } from './parts-named.js';

export interface ClaimExemption {
  readonly type: 'ClaimExemption';
  readonly parts: readonly number[] | null;
  readonly exemption: string;
  /** Null: the duty that the citation itself speaks to. */
  readonly duty: Claim['duty'] | null;
  readonly limbs: readonly string[];
  readonly likelihood: Claim['likelihood'];
  readonly reasons: string;
  readonly reasonsApparent: boolean;
  /** What stating the reasons would disclose (s17(4)). */
  readonly reasonsWithheld: string | null;
  readonly heldByHouse: boolean;
}

export type ExemptionClaimed = Happening<
  'ExemptionClaimed',
  {
    number: number;
    parts: readonly number[];
    regime: RefusalRegime;
    exemption: string;
    duty: Claim['duty'];
    limbs: readonly string[];
    likelihood: Claim['likelihood'];
    heldByHouse: boolean;
    reasons: ReasonsGiven;
    late: Lateness | null;
    sha256: string;
  },
  { reasons: string; withheldBecause: string | null }
>;

const reasonsOf = (command: ClaimExemption): ReasonsGiven | null =>
  command.reasonsWithheld !== null && command.reasonsWithheld.trim() !== ''
    ? 'withheld'
    : command.reasons.trim() !== ''
      ? 'given'
      : command.reasonsApparent
        ? 'apparent'
        : null;

/** The one regime of the parts; parts under two laws are claimed for separately. */
const regimeOf = (parts: readonly CaseFile['parts'][number][]): RefusalRegime | Refusal => {
  const [first] = parts;
  if (first === undefined)
    return refuse(
      'nothing-to-claim-for',
      'FOIA 2000 s17(1)',
      'No part of the request is left to answer.',
      'Name the parts: a claim made after the response is recorded, and is late.',
    );
  const other = parts.find((part) => part.regime !== first.regime);
  if (other)
    return malformed(
      'parts',
      'two-regimes',
      'FOIA 2000 s39, EIR 2004 reg 5',
      `Parts ${first.number} and ${other.number} fall under different laws.`,
      'Claim for the parts of each law separately.',
    );
  return refusalRegime(first.regime) ?? noExemptions(first.number);
};

export const claimExemption = (
  file: CaseFile,
  command: ClaimExemption,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const parts = partsNamed(file, command.parts, (part) => part.outcome === null);
  if (isRefusal(parts)) return parts;
  const regime = regimeOf(parts);
  if (isRefusal(regime)) return regime;
  const cited = readFor(command.exemption, command.duty, regime);
  if (isRefusal(cited)) return cited;
  const reasons = reasonsOf(command);
  if (reasons === null)
    return malformed(
      'reasons',
      'no-reasons',
      provisionOf(regime, 'why'),
      'A refusal says why the exemption applies.',
      'Give the reasons; or say that they are apparent, or what stating them would disclose.',
    );
  const twice = parts.find((part) =>
    claimsOn(file, part.number).some(
      (claim) => claim.exemption === cited.exemption && claim.duty === cited.duty,
    ),
  );
  if (twice)
    return refuse(
      'already-claimed',
      provisionOf(regime, 'specify'),
      `${cited.exemption} is claimed for part ${twice.number} already, against the same duty.`,
      'Withdraw that claim first, or name other parts.',
    );
  const number = file.claims.length + 1;
  const late = parts.map((part) => latenessOf(file, part, cited.exemption, on));
  const why =
    late.find((each) => each === 'after-the-response') ?? late.find((each) => each !== null) ?? null;
  const { limbs, likelihood, heldByHouse, reasonsWithheld } = command;
  return [
    {
      type: 'ExemptionClaimed',
      data: {
        ...{ number, parts: numbers(parts), regime, ...cited, limbs, likelihood, heldByHouse, reasons },
        ...{ late: why, sha256: sha256(JSON.stringify([command.reasons, reasonsWithheld])) },
      },
      sealed: { reasons: command.reasons, withheldBecause: reasonsWithheld },
    },
    ...(['after-the-response', 'after-the-time'] as const).flatMap((each): NewFact[] => {
      const those = parts.filter((_, at) => late[at] === each);
      if (those.length === 0) return [];
      const law = provisionOf(regime, 'time');
      return [
        {
          type: 'LateRelianceRecorded',
          data: {
            ...{ exemption: cited.exemption, parts: numbers(those), why: each, law, claim: number },
            response: null,
          },
        },
      ];
    }),
  ];
};

export const onExemptionClaimed = (file: CaseFile, { on, data }: ExemptionClaimed & Recorded): CaseFile => {
  const { sha256: _hash, ...claim } = data;
  const open = { balance: null, opinion: null, certificate: null, withdrawnOn: null };
  const claimedOn: CivilDate = on;
  return { ...file, claims: [...file.claims, { ...claim, claimedOn, ...open }] };
};
