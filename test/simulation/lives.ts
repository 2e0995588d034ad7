// Random lives of requests, each from its seed alone: received on some day of a year, asked about, extended, answered in
// time or late or never, reviewed or not. The same seed is the same life, on the real server and in the simulator.
import type { Command } from '@twentieth/casework';
import { addDays } from '@twentieth/calendar';

export type Step =
  { readonly put: Omit<Command, 'reference'>; readonly by?: string } | { readonly travel: string };

/** mulberry32: a small generator whose whole state is its seed. */
const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const command = (of: object): Omit<Command, 'reference'> => of as Omit<Command, 'reference'>;

/** @returns the receipt, then the steps in the order of their days */
export const lifeOf = (
  seed: number,
): { readonly received: Omit<Command, 'reference'>; readonly steps: readonly Step[] } => {
  const next = random(seed);
  const chance = (p: number): boolean => next() < p;
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  let day = addDays('2026-01-01', between(0, 364));
  const receivedOn = day;
  const parts = between(1, 7);
  const received = command({
    type: 'ReceiveRequest',
    regime: 'foia',
    receivedOn,
    receivedAt: null,
    channel: 'web',
    messageIdHash: null,
    requester: { name: `Requester ${seed}`, email: `requester-${seed}@example.org`, address: null },
    subject: null,
    text: 'Questions.',
    parts: Array.from({ length: parts }, (_, i) => ({ text: `Question ${i + 1}?` })),
    messageId: null,
    attachments: [],
  });
  const steps: Step[] = [];
  const after = (days: number, put: object, by?: string): void => {
    day = addDays(day, days);
    steps.push(
      { travel: `${day}T12:00:00.000Z` },
      by === undefined ? { put: command(put) } : { put: command(put), by },
    );
  };
  if (chance(0.9)) after(between(0, 4), { type: 'AcknowledgeRequest' });
  if (chance(0.5))
    after(between(0, 3), { type: 'AssignCase', officer: `officer-${between(1, 9)}`, team: null });
  if (chance(0.25)) {
    after(between(1, 8), { type: 'SeekClarification', question: 'Which years?', parts: null });
    after(between(1, 40), { type: 'ReceiveClarification', number: 1, text: 'These.' });
  }
  if (chance(0.2)) {
    const estimate = addDays(day, between(20, 45));
    after(between(5, 15), {
      type: 'ExtendResponseTime',
      exemptions: ['31(3)'],
      estimate,
      reasons: 'Not yet weighed.',
      parts: null,
    });
  }
  if (chance(0.9)) {
    after(between(1, 45), {
      type: 'IssueResponse',
      outcomes: [{ parts: null, answer: chance(0.7) ? 'disclosed' : 'not-held', claims: [] }],
      text: 'Here it is.',
    });
    if (chance(0.3)) {
      after(between(1, 40), { type: 'RequestInternalReview', parts: null, grounds: 'I disagree.' });
      if (chance(0.85))
        after(
          between(5, 70),
          {
            type: 'ConcludeInternalReview',
            number: 1,
            outcomes: [{ parts: null, outcome: chance(0.7) ? 'upheld' : 'overturned' }],
            text: 'Done.',
          },
          'reviewer-1',
        );
    }
  }
  steps.push({ travel: `${addDays(day, 120)}T12:00:00.000Z` });
  return { received, steps };
};
