// Reviews, complaints and plans of a case as they are shown. What was written in them is shown to those who may see
// personal data; everybody else sees who must do what by when.
import {
  isReviewOpen,
  standingNotice,
  type CaseEvent,
  type CaseFile,
  type Complaint,
  type EnforcementPlan,
  type Review,
} from '@twentieth/casework';

export interface ReviewView extends Review {
  readonly number: number;
  readonly open: boolean;
}

export interface ComplaintView extends Omit<Complaint, 'notices'> {
  readonly number: number;
  readonly notices: readonly (Complaint['notices'][number] & {
    /** The steps in words; null where the reader may not see them, or their key was destroyed. */
    readonly ordered: readonly string[] | null;
  })[];
  /** Does the last of its notices still ask for steps? */
  readonly stepsOwed: boolean;
}

export interface PlanView extends Omit<EnforcementPlan, 'targets'> {
  readonly number: number;
  readonly targets: readonly (EnforcementPlan['targets'][number] & {
    readonly number: number;
    readonly what: string | null;
    readonly overdue: boolean;
  })[];
}

export const reviewViews = ({ reviews }: CaseFile): readonly ReviewView[] =>
  reviews.map((review, i) => ({ number: i + 1, ...review, open: isReviewOpen(review) }));

type Ordering = Extract<CaseEvent, { type: 'DecisionNoticeServed' | 'TribunalDecided' }>;

/** @param events the case's events, opened; none for a reader who may not see what was written */
export const complaintViews = (
  { complaints }: CaseFile,
  events: readonly CaseEvent[],
): readonly ComplaintView[] =>
  complaints.map((complaint, i) => {
    const orders = events.filter(
      (event): event is Ordering =>
        (event.type === 'DecisionNoticeServed' || event.type === 'TribunalDecided') &&
        event.data.complaint === i + 1,
    );
    const last = standingNotice(complaint);
    return {
      ...{ number: i + 1, ...complaint },
      notices: complaint.notices.map((notice, n) => ({ ...notice, ordered: wordsOf(orders, n) })),
      stepsOwed: last !== undefined && last.steps > 0 && last.stepsTakenOn === null,
    };
  });

/** What the nth notice orders: a tribunal that leaves it as it was orders what the one before it did. */
const wordsOf = (orders: readonly Ordering[], n: number): readonly string[] | null =>
  orders
    .slice(0, n + 1)
    .flatMap(({ sealed }) => (sealed === undefined ? [] : [sealed.steps]))
    .findLast((steps) => steps.length > 0) ?? null;

export const planViews = (
  { plans }: CaseFile,
  events: readonly CaseEvent[],
  today: string,
): readonly PlanView[] =>
  plans.map((plan, i) => {
    const made = events.find(
      (event): event is Extract<CaseEvent, { type: 'EnforcementPlanRecorded' }> =>
        event.type === 'EnforcementPlanRecorded' && event.data.number === i + 1,
    );
    return {
      ...{ number: i + 1, ...plan },
      targets: plan.targets.map((target, n) => ({
        ...{ number: n + 1, ...target },
        what: made?.sealed?.targets[n]?.what ?? null,
        overdue: target.metOn === null && today > target.due,
      })),
    };
  });
