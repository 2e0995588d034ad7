// What a holder team was asked to find for some parts, by when, and what came of it. The return date is the authority's
// own (practice, not law): the target of its regime, or a day that a person gave.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';

/** What the team says it holds. */
export const HOLDINGS = ['held', 'partly-held', 'not-held'] as const;
export type Holding = (typeof HOLDINGS)[number];

export interface Commission {
  /** Counted from 1 within the case. */
  readonly number: number;
  readonly parts: readonly number[];
  readonly team: string;
  readonly commissionedOn: CivilDate;
  readonly at: Instant;
  readonly returnBy: CivilDate;
  readonly chasedOn: readonly CivilDate[];
  readonly returnedOn: CivilDate | null;
  readonly holds: Holding | null;
}

/** What refusals about a commission rest on. */
export const COMMISSIONING = "practice: the authority's own targets for a return";

/** Is a return still awaited? Not once it came, nor once no part of it is open, nor while the case is closed. */
export const isAwaited = (file: CaseFile, { returnedOn, parts }: Commission): boolean =>
  returnedOn === null &&
  file.kept.closure === null &&
  file.parts.some(({ number, outcome }) => outcome === null && parts.includes(number));

/** Was it late, or is it late by a civil date? */
export const isLate = ({ returnedOn, returnBy }: Commission, today: CivilDate): boolean =>
  (returnedOn ?? today) > returnBy;

export const changeCommission = (
  file: CaseFile,
  number: number,
  change: Partial<Commission>,
): readonly Commission[] =>
  file.commissions.map((each) => (each.number === number ? { ...each, ...change } : each));
