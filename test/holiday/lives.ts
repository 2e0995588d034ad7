// The cases over which the holiday is proclaimed, and what it must do to each. Of fifty: twenty were due before it, one had
// missed the day itself, one is closed, two had their date told in a letter, and the others simply run.
import type { Submission } from '@twentieth/registry';
import { dayAfter, workingDayAfter } from './plain-days.js';

export const HOLIDAY = '2026-06-15';

type What = Pick<Submission, 'reference' | 'command'>;
export type Kind = 'runs' | 'early' | 'late' | 'closed' | 'acknowledged';

export interface Life {
  readonly kind: Kind;
  readonly receivedOn: string;
  /** The day of its response without the holiday, and with it. */
  readonly due: string;
  readonly dueAfter: string;
  /** Whether the holiday moves it. */
  readonly moves: boolean;
}

const kindOf = (n: number): Kind => {
  const place = n % 50;
  if (place < 20) return 'early';
  return place === 20 ? 'late' : place === 21 ? 'closed' : place < 24 ? 'acknowledged' : 'runs';
};

/** Received on the day whose twentieth working day was the holiday itself. */
const LATE = '2026-05-15';

const receivedOnOf = (kind: Kind, n: number): string => {
  if (kind === 'late') return LATE;
  if (kind === 'early') return dayAfter('2026-01-05', (n * 7) % 120); // the last of them on 4 May
  return dayAfter('2026-05-18', (n * 3) % 28); // until 14 June, weekends too
};

export const lifeOf = (n: number): Life => {
  const kind = kindOf(n);
  const receivedOn = receivedOnOf(kind, n);
  const [due, dueAfter] = [workingDayAfter(receivedOn, 20), workingDayAfter(receivedOn, 20, HOLIDAY)];
  if (kind === 'late' && due !== HOLIDAY) throw new Error(`A late case would be due on ${due}.`);
  return { kind, receivedOn, due, dueAfter, moves: kind !== 'closed' && due !== dueAfter };
};

export const received = ({ receivedOn }: Life): What => ({
  reference: null,
  command: {
    ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn, receivedAt: null, channel: 'post' },
    requester: { name: 'Alexandra Quillfeather', email: 'quillfeather@example.org', address: null },
    ...{ messageIdHash: null, messageId: null, subject: null, text: 'How many were there?', parts: null },
    attachments: [],
  },
});

/** What happens to it before the holiday is proclaimed; `at` where the step has an instant of its own. */
export const stepsOf = ({ kind }: Life, reference: string): readonly (What & { readonly at?: string })[] => {
  if (kind === 'acknowledged') return [{ reference, command: { type: 'AcknowledgeRequest' } }];
  if (kind === 'late')
    return [
      {
        ...{ reference, command: { type: 'PassTime', proceeding: `request/${reference}` } },
        at: '2026-06-15T23:00:00.000Z', // the end of the day in London
      },
    ];
  if (kind !== 'closed') return [];
  const outcomes = [{ parts: null, answer: 'not-held', claims: [] }] as const;
  return [
    { reference, command: { type: 'IssueResponse', outcomes, text: 'We hold none.' } as What['command'] },
    { reference, command: { type: 'CloseCase', because: 'answered', text: 'Done.' } },
  ] as readonly What[];
};
