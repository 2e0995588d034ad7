// Requests as they are posted, and what the tests ask of the answers.
import type { CaseView, DeadlineView } from '@twentieth/views';
import type { Client, EventView } from './client.js';

/** Two questions, received on Monday 2 November 2026: the answer is due on 1 December. */
export const aRequest = {
  receivedOn: '2026-11-02',
  channel: 'post',
  regime: 'foia',
  requester: { name: 'Alex Morgan', email: 'alex.morgan@example.org' },
  text: '1. How many doorbell cameras have been fitted?\n2. Since when?',
} as const;

/** Opens a case and answers with its reference. */
export const open = async (client: Client, over: object = {}): Promise<string> => {
  const { status, body } = await client.post('/v1/requests', { ...aRequest, ...over });
  if (status !== 201) throw new Error(`The case was not opened: ${status} ${JSON.stringify(body)}`);
  return body.case.reference;
};

/** The deadline of that kind which binds the part. */
export const deadline = (view: CaseView, kind: string, part = 1): DeadlineView => {
  const found = view.deadlines.find((each) => each.kind === kind && each.parts.includes(part));
  if (found === undefined) throw new Error(`Part ${part} of ${view.reference} has no deadline "${kind}".`);
  return found;
};

/** The rungs raised, in order: which, on which day, and whom it told. */
export const rungs = (events: readonly EventView[]): readonly string[] =>
  events
    .filter((event) => event.type === 'EscalationRaised')
    .map(({ on, data }) => `${on} ${String(data['rung'])}`);
