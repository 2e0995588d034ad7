// The stated limits of a case: 2 to 500 parts, a megabyte of text, thirty years of events; within them it works, beyond
// them it says which limit was met, and records nothing.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '@twentieth/calendar';
import { fold, isRefusal, LIMITS, owed, type Command } from '@twentieth/casework';
import { memoryRecord } from '@twentieth/event-store';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { commandOf } from './base-commands.js';
import { REFERENCE } from './commands/bases.js';
import { counted, play, type CaseEvent } from './play.js';

const DAY = '2026-11-02';
const questions = (n: number) => Array.from({ length: n }, (_, i) => ({ text: `Question ${i + 1}?` }));

const after = (...steps: readonly (readonly [Command, string])[]) => {
  const ids = counted();
  const events: CaseEvent[] = [];
  for (const [command, day] of steps) {
    const then = play(fold(events), { command, at: `${day}T12:00:00.000Z` }, ids);
    if (isRefusal(then)) throw new Error(`${command.type} on ${day}: ${then.refused}. ${then.rule}`);
    events.push(...then.events);
  }
  return events;
};
const openDoor = () => ({
  store: memoryRecord({
    clock: () => `${DAY}T12:00:00.000Z`,
    authorities: [{ id: 'westmarch', name: 'Westmarch Constabulary', rehearsal: false, settings: {} }],
  }),
  vault: openVault({ masterKey: new Uint8Array(32).fill(20) }),
});
const receiving = (over: object) =>
  play(null, { command: commandOf('ReceiveRequest', over), at: `${DAY}T12:00:00.000Z` }, counted());

describe('a request of many parts', () => {
  it.each([2, 50, LIMITS.parts])(
    'of %i is answered part by part, withdrawn and asked about like any other',
    (count) => {
      const events = after(
        [commandOf('ReceiveRequest', { parts: questions(count) }), DAY],
        [commandOf('SeekClarification', { parts: [count] }), '2026-11-04'],
        [
          commandOf('IssueResponse', { outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }] }),
          '2026-11-20',
        ],
        [commandOf('ReceiveClarification'), '2026-11-24'],
        [commandOf('IssueResponse'), '2026-12-21'],
      );
      const file = fold(events)!;
      expect(file.parts).toHaveLength(count);
      expect(file.deadlines.get(`response#${count}`)).toMatchObject({ due: '2026-12-23', status: 'met' });
      expect(file.responses.map(({ parts }) => parts.length)).toEqual([1, count - 1]);
    },
  );

  it('of 501 is refused, in words that name the limit', () => {
    expect(receiving({ parts: questions(LIMITS.parts + 1) })).toMatchObject({
      ...{ refused: 'too-many-parts', field: 'parts', section: 'FOIA 2000 s8' },
      rule: 'A request may have at most 500 parts; this one has 501.',
    });
  });

  it('that numbers 501 questions in its text is no less a request: it stays one part', () => {
    const text = questions(LIMITS.parts + 1)
      .map((part, i) => `${i + 1}. ${part.text}`)
      .join('\n');
    const then = receiving({ text, parts: null });
    expect(isRefusal(then) ? then : then.file.parts).toHaveLength(1);
  });
});

describe('a request of a megabyte', () => {
  const text = 'é'.repeat(LIMITS.textCharacters);

  it('is received, sealed and opened again as it was', async () => {
    const door = openDoor();
    const outcome = await submit(door, {
      ...{ authority: 'westmarch', commandId: 'one', actor: { id: 'officer-1', role: 'officer' } },
      ...{ at: `${DAY}T12:00:00.000Z`, reference: null },
      command: commandOf('ReceiveRequest', { text, parts: null }),
    } as Submission);
    expect(outcome).toMatchObject({ kind: 'recorded', file: { parts: [{ number: 1 }] } });
    const read = await readCase(door, 'westmarch', REFERENCE);
    const [received] = read!.events;
    expect(received?.type === 'RequestReceived' && received.sealed.text === text).toBe(true);
  });

  it('and one character more is refused, in words that name the limit', () => {
    expect(receiving({ text: `${text}.` })).toMatchObject({
      ...{ refused: 'text-too-long', field: 'text', malformed: true },
      rule: 'The text may have at most 1048576 characters.',
    });
  });
});

describe('a case of thirty years', () => {
  /** A note each month, a letter chased each year, the whole of it complained of and decided along the way. */
  const steps = (): (readonly [Command, string])[] => {
    const first: (readonly [Command, string])[] = [
      [commandOf('ReceiveRequest', { receivedOn: '2026-11-02' }), DAY],
      [commandOf('IssueResponse'), '2026-11-20'],
      [commandOf('RecordComplaint'), '2027-01-11'],
      [commandOf('RecordDecisionNotice'), '2027-06-01'],
    ];
    const later = Array.from({ length: 360 }, (_, month): readonly [Command, string] => {
      const day = addDays('2027-07-01', Math.round(month * 30.4375));
      return [commandOf('AddNote', { text: `Month ${month + 1}.` }), day];
    });
    return [...first, ...later];
  };
  const events = after(...steps());

  it('folds, and is decided on as on its first day', () => {
    const file = fold(events)!;
    expect(events.length).toBeGreaterThan(360);
    expect(file.at.slice(0, 4)).toBe('2057');
    const then = play(
      file,
      { command: commandOf('RecordCompliance'), at: '2057-07-02T12:00:00.000Z' },
      counted(),
    );
    expect(isRefusal(then) ? then : then.events.map(({ type }) => type)).toContain(
      'DecisionNoticeStepsTaken',
    );
  });

  it('says what it still owes', () => {
    const late = owed(fold(events)!).filter(({ proceeding }) => proceeding.startsWith('complaint/'));
    expect(late).toHaveLength(1);
  });
});

describe('characters that no record can hold', () => {
  it.each([
    ['a NUL', 'officer\u0000'],
    ['half a pair of surrogates', 'officer\ud800'],
  ])('%s: nothing of it is recorded', async (_, officer) => {
    const open = openDoor();
    const put = (commandId: string, reference: string | null, command: Command) =>
      submit(open, {
        ...{ authority: 'westmarch', commandId, actor: { id: 'officer-1', role: 'officer' } },
        ...{ at: `${DAY}T12:00:00.000Z`, reference, command },
      } as Submission);
    const received = await put('one', null, commandOf('ReceiveRequest'));
    const reference = received.kind === 'recorded' ? received.reference : '';
    await expect(put('two', reference, commandOf('AssignCase', { officer }))).rejects.toThrow();
    const again = await put('three', reference, commandOf('AssignCase'));
    expect(again).toMatchObject({ kind: 'recorded', file: { officer: 'officer-1' } });
  });
});
