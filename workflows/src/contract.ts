// All that the rest of the system may know of the workflows: names, ids, the task queue, the one signal. Pure.

export const TASK_QUEUE = 'proceedings';

/** "The case has moved: look again." It carries no facts. */
export const CASE_MOVED = 'caseMoved';

/** What a workflow is started with: ids only. `proceeding` is the record's id, such as `request/FOI-2026-000001`. */
export interface ProceedingInput {
  readonly authority: string;
  readonly proceeding: string;
}

/** The workflow type that keeps each kind of proceeding. */
export const WORKFLOWS = {
  request: 'informationRequest',
  extension: 'publicInterestExtension',
  review: 'internalReview',
  complaint: 'regulatorComplaint',
} as const;

export const workflowType = (proceeding: string): string => {
  const kind = proceeding.split('/')[0] as keyof typeof WORKFLOWS;
  const type = WORKFLOWS[kind];
  if (type === undefined) throw new Error(`No workflow keeps the proceeding "${proceeding}".`);
  return type;
};

/** References are an authority's own, so the execution's id names the authority too: `request/FOI-2026-000001@leeds`. */
export const workflowId = ({ authority, proceeding }: ProceedingInput): string =>
  `${proceeding}@${authority}`;

/** What a proceeding owes, as an activity tells a workflow: ids and instants only. */
export interface Look {
  /** Names, with `wakeAt`, the one passing of time that is owed next. */
  readonly epoch: number;
  readonly wakeAt: string | null;
  readonly letters: readonly string[];
  readonly finished: boolean;
  /** A rehearsal case's own now; null where the real clock rules. */
  readonly rehearsalNow: string | null;
}

/** An instant that has come for a proceeding. */
export interface Passing extends ProceedingInput {
  readonly at: string;
  readonly wakeAt: string;
  readonly epoch: number;
}

export interface ProceedingActivities {
  lookAtProceeding(input: ProceedingInput): Promise<Look>;
  passTime(input: Passing): Promise<void>;
  /** Passes time, sends the letters that this calls for where they can be sent at once, and looks. */
  takeTurn(input: Passing): Promise<Look>;
  performEffect(input: ProceedingInput & { readonly letter: string }): Promise<void>;
}

/** The workflows that a schedule begins, by the name of the schedule, and how often. */
export const SCHEDULES = {
  'morning-digests': { workflow: 'sendDigests', every: '5m' },
  'hourly-sweep': { workflow: 'sweepObligations', every: '1h' },
} as const;

export interface ScheduledActivities {
  /** Every authority's id. */
  authorities(): Promise<readonly string[]>;
  /** Sends the digests of an authority that are due. */
  sendDigests(input: { readonly authority: string }): Promise<void>;
  /** Raises what is open past its time. */
  sweepObligations(input: { readonly authority: string }): Promise<unknown>;
}

/** The workflow that carries a confirmed change of the calendar to the open cases of an authority. */
export const RECALCULATION = 'recalculateDeadlines';

export interface RecalculationInput {
  readonly authority: string;
  /** The id of the change. */
  readonly change: string;
}

export const recalculationId = ({ authority, change }: RecalculationInput): string =>
  `calendar/${change}@${authority}`;

export interface RecalculationActivities {
  recalculateCases(input: RecalculationInput): Promise<void>;
}
