// A complaint as its events tell it: to a Commissioner (FOIA 2000 s50, FOISA 2002 s47), or to the authority itself as
// controller (DPA 2018 s164A); the notices that follow, the appeals, and how it ended.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import { refuse, type Refusal } from './refusal.js';

export const COMPLAINT_TO = [
  'information-commissioner',
  'scottish-information-commissioner',
  'authority',
] as const;
export type ComplaintTo = (typeof COMPLAINT_TO)[number];

export interface InformationNotice {
  readonly on: CivilDate;
  /** The day that the notice itself gives. */
  readonly respondBy: CivilDate;
  readonly answeredOn: CivilDate | null;
}

export interface NoticeServed {
  readonly on: CivilDate;
  readonly by: 'commissioner' | 'tribunal';
  readonly steps: number;
  readonly complyWithinDays: number | null;
  readonly stepsTakenOn: CivilDate | null;
}

export interface Appeal {
  readonly by: 'requester' | 'authority';
  readonly to: 'first-tier-tribunal' | 'upper-tribunal' | 'court-of-session';
  readonly on: CivilDate;
  readonly late: boolean;
  readonly decidedOn: CivilDate | null;
  readonly outcome: TribunalOutcome | null;
}

export const TRIBUNAL_OUTCOMES = [
  'dismissed',
  'allowed',
  'allowed-in-part',
  'withdrawn',
  'struck-out',
] as const;
export type TribunalOutcome = (typeof TRIBUNAL_OUTCOMES)[number];

export const CLOSED_HOW = ['withdrawn', 'resolved', 'not-accepted', 'answered'] as const;
export type ClosedHow = (typeof CLOSED_HOW)[number];

export interface Complaint {
  readonly to: ComplaintTo;
  readonly theirReference: string | null;
  readonly parts: readonly number[];
  readonly madeOn: CivilDate;
  readonly timing: 'in-time' | 'late' | 'before-review';
  readonly acknowledgedOn: CivilDate | null;
  readonly informationNotices: readonly InformationNotice[];
  /** The Commissioner's decision notice, then whatever a tribunal put in its place: the last one stands. */
  readonly notices: readonly NoticeServed[];
  readonly appeals: readonly Appeal[];
  readonly closedOn: CivilDate | null;
  readonly closedHow: ClosedHow | null;
}

const RULES: Readonly<Record<ComplaintTo, string>> = {
  'information-commissioner': 'FOIA 2000 s50',
  'scottish-information-commissioner': 'FOISA 2002 s47, s49',
  authority: 'DPA 2018 s164A',
};
export const complaintRule = (to: ComplaintTo): string => RULES[to];

/** The Commissioner who decides complaints under a regime. */
export const commissionerOf = (regime: string): ComplaintTo =>
  regime === 'foisa' || regime === 'eisr' ? 'scottish-information-commissioner' : 'information-commissioner';

/** Does a decision on it still lie ahead? */
export const isUndecided = (complaint: Complaint): boolean =>
  complaint.closedOn === null && complaint.notices.length === 0;

/** The notice that stands now. */
export const standingNotice = (complaint: Complaint): NoticeServed | undefined => complaint.notices.at(-1);
export const openAppeal = (complaint: Complaint): Appeal | undefined =>
  complaint.appeals.find((appeal) => appeal.decidedOn === null);

/** Does it still ask something of anybody: a decision, steps that are owed, an appeal? */
export const isLive = (complaint: Complaint): boolean => {
  if (isUndecided(complaint) || openAppeal(complaint)) return true;
  const notice = standingNotice(complaint);
  return notice !== undefined && notice.steps > 0 && notice.stepsTakenOn === null;
};

export const complaintNumbered = (file: CaseFile, number: number): Complaint | Refusal =>
  file.complaints[number - 1] ??
  refuse(
    'no-such-complaint',
    complaintRule(commissionerOf(file.regime)),
    `No complaint ${number} is on the record.`,
    `The case has ${file.complaints.length}: record the complaint first.`,
  );

/** The complaints with a change made to one. */
export const changeComplaint = (
  file: CaseFile,
  number: number,
  change: (complaint: Complaint) => Partial<Complaint>,
): readonly Complaint[] =>
  file.complaints.map((complaint, i) =>
    i === number - 1 ? { ...complaint, ...change(complaint) } : complaint,
  );
