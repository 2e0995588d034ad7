// An exemption claimed, as its events tell it: what may be read of it without opening what is sealed. FOIA 2000 s17(1).
import type { CivilDate } from '@twentieth/calendar';
import type { RefusalRegime } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import type { Claim } from './outcomes.js';

/** Why a reliance is late: the part had been answered, or its time for answering had run out. */
export type Lateness = 'after-the-response' | 'after-the-time';

/** How the duty to give reasons stands: given, apparent without them (s17(1)(c)), or withheld (s17(4)). */
export type ReasonsGiven = 'given' | 'apparent' | 'withheld';

export interface BalanceStruck {
  readonly favouring: number;
  readonly against: number;
  readonly conclusion: 'maintain' | 'disclose';
  readonly presumption: boolean;
  /** SHA-256 of the factors, their weights and the words. */
  readonly sha256: string;
}

export interface ClaimFile {
  /** Counted from 1 within the case. */
  readonly number: number;
  readonly parts: readonly number[];
  readonly regime: RefusalRegime;
  readonly exemption: string;
  readonly duty: Claim['duty'];
  readonly limbs: readonly string[];
  readonly likelihood: Claim['likelihood'];
  readonly heldByHouse: boolean;
  readonly reasons: ReasonsGiven;
  readonly claimedOn: CivilDate;
  readonly late: Lateness | null;
  readonly balance: BalanceStruck | null;
  readonly opinion: { readonly office: string; readonly givenOn: CivilDate } | null;
  readonly certificate: {
    readonly provision: string;
    readonly office: string;
    readonly signedOn: CivilDate;
  } | null;
  readonly withdrawnOn: CivilDate | null;
}

/** The claims with a change made to one. */
export const changeClaim = (
  file: CaseFile,
  number: number,
  change: Partial<ClaimFile>,
): readonly ClaimFile[] =>
  file.claims.map((claim) => (claim.number === number ? { ...claim, ...change } : claim));

/** The claims that stand for a part, under the regime that it has now. */
export const claimsOn = (file: CaseFile, part: number): readonly ClaimFile[] => {
  const regime = file.parts.find((each) => each.number === part)?.regime;
  return file.claims.filter(
    (claim) => claim.withdrawnOn === null && claim.regime === regime && claim.parts.includes(part),
  );
};
