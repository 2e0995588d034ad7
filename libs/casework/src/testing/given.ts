// given(...commands).when(command).then(...): tests of the casework that read as the procedure does.
// A case is brought to its state by commands, never by hand-made events, so no test rests on an impossible past.
import { londonDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { ClearanceStep } from '../clearance.js';
import type { Ladders } from '../ladder-versions.js';
import type { Staffing } from '../stand-in.js';
import type { CalendarChange } from '../proclaimed.js';
import type { Circumstances } from '../circumstances.js';
import type { Command } from '../commands.js';
import { fold } from '../evolve.js';
import { decide } from '../decide.js';
import type { CaseEvent } from '../events.js';
import { isRefusal, type Refusal } from '../refusal.js';

export interface Put {
  readonly command: Command;
  /** The instant it is recorded at; the civil date it happened on is that day in London unless `on` says otherwise. */
  readonly at: string;
  readonly on?: string;
  readonly by?: string;
  /** The role in which it is done; an officer's unless it says otherwise. */
  readonly role?: string;
  /** The steps by which the authority clears its responses; none unless it says so. */
  readonly clearance?: readonly ClearanceStep[];
  /** Who holds which office and who is away; nobody unless it says so. */
  readonly staffing?: Staffing;
  /** The ladders of the authority; the default unless it says so. */
  readonly ladders?: Ladders;
  /** The changes of the calendar that the authority has confirmed; none unless it says so. */
  readonly proclaimed?: readonly CalendarChange[];
  /** Whether it is a case of a rehearsal. */
  readonly rehearsal?: boolean;
}

export const REFERENCE = 'FOI-2026-000001';

/** A seven-part request received on Monday 2 November 2026, as most tests begin. */
export const received = (over: Partial<Extract<Command, { type: 'ReceiveRequest' }>> = {}): Put => {
  const receivedOn = over.receivedOn ?? '2026-11-02';
  return {
    at: `${receivedOn}T09:14:00.000Z`,
    on: receivedOn,
    command: {
      type: 'ReceiveRequest',
      reference: REFERENCE,
      regime: 'foia',
      receivedOn,
      receivedAt: null,
      channel: 'email',
      messageIdHash: null,
      requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
      subject: null,
      text: 'Seven questions about doorbell cameras.',
      parts: ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?', 'Seven?'].map((text) => ({ text })),
      messageId: null,
      attachments: [],
      ...over,
    },
  };
};

export const put = (command: Command, at: string, more: Omit<Put, 'command' | 'at'> = {}): Put => ({
  command,
  at: at.length === 10 ? `${at}T12:00:00.000Z` : at,
  ...more,
});

const circumstances = ({
  at,
  on,
  by,
  role = 'officer',
  clearance = [],
  ladders,
  staffing,
  rehearsal = false,
  proclaimed = [],
}: Put): Circumstances => ({
  authority: 'rehearsal-constabulary',
  rehearsal,
  seat: { nation: 'england', kind: 'police' },
  actor: { id: by ?? 'officer-1', role },
  clearance,
  proclaimed,
  ...(ladders === undefined ? {} : { ladders }),
  ...(staffing === undefined ? {} : { staffing }),
  at,
  on: on ?? londonDate(at),
});

export interface Then {
  readonly events: readonly CaseEvent[];
  readonly file: CaseFile;
  readonly refusal: Refusal | null;
  /** The types of the events, in order. */
  readonly types: readonly string[];
  /** The first event of a type; the test fails where there is none. */
  event<T extends CaseEvent['type']>(type: T): Extract<CaseEvent, { type: T }>;
}

const run = (file: CaseFile | null, next: Put, ids: () => string): Then => {
  const decided = decide(file, next.command, circumstances(next), ids);
  const events = isRefusal(decided) ? [] : decided.events;
  return {
    events,
    file: isRefusal(decided) ? file! : decided.file,
    refusal: isRefusal(decided) ? decided : null,
    types: events.map((event) => event.type),
    event: <T extends CaseEvent['type']>(type: T) => {
      const found = events.find((event): event is Extract<CaseEvent, { type: T }> => event.type === type);
      if (!found)
        throw new Error(
          `Expected ${type}; there happened ${events.map((e) => e.type).join(', ') || 'nothing'}.`,
        );
      return found;
    },
  };
};

/** Brings a case to a state; a command refused on the way fails the test, for the past must be possible. */
export const given = (...past: readonly Put[]) => {
  let count = 0;
  const ids = (): string => `event-${++count}`;
  let file: CaseFile | null = null;
  const events: CaseEvent[] = [];
  for (const one of past) {
    const after: Then = run(file, one, ids);
    if (after.refusal) throw new Error(`The past of this test is impossible: ${after.refusal.rule}`);
    events.push(...after.events);
    file = after.file;
  }
  return {
    file: file as CaseFile | null,
    events,
    when: (next: Put): Then => run(file, next, ids),
    refolded: () => fold(events),
  };
};
