// A holiday previewed: what would move, what would stop being late, and who was told of the earlier date.
import { describe, expect, it } from '@jest/globals';
import { DIVISIONS, londonDate, type CivilDate } from '@twentieth/calendar';
import { effectOfCalendar } from './calendar-effect.js';
import type { CalendarChange } from './proclaimed.js';
import { answered } from './testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from './testing/given.js';

const change: CalendarChange = {
  ...{ id: 'gazette', source: 'The Gazette', knownSince: '2026-09-09', why: 'A one-off bank holiday.' },
  add: [{ date: '2026-10-02', title: 'A proclaimed holiday', in: DIVISIONS }],
  remove: [],
};
/** Received on Monday 7 September 2026, two questions: due on 5 October, on the 6th with the holiday. */
const asked = received({ receivedOn: '2026-09-07', parts: [{ text: 'One?' }, { text: 'Two?' }] });

const effect = (today: CivilDate, ...past: readonly Put[]) => {
  const { file, events } = given(...past);
  const at = today.length === 10 ? `${today}T12:00:00.000Z` : today;
  return effectOfCalendar(file!, events, change, {
    ...{ authority: file!.authority, rehearsal: false, seat: file!.seat },
    ...{ actor: { id: 'calendar', role: 'system' }, at, on: londonDate(at) },
  });
};
const responseOf = (of: ReturnType<typeof effect>) => of?.moved.find(({ kind }) => kind === 'response');

/** The letter that the last event calls for, written and taken over by the post. */
const letterSent = (on: CivilDate, ...past: readonly Put[]): readonly Put[] => {
  const letter = [...given(...past).file!.letters.values()].at(-1)!;
  return [
    ...past,
    put(
      {
        type: 'RecordLetterPrepared',
        ...{ letter: letter.id, to: letter.to },
        prepared: { medium: 'email', messageId: `<${letter.id}@example>`, sha256: 'f'.repeat(64) },
        content: { address: 'a@example.org', subject: 'Yours', text: 'Words.', html: '<p>Words.</p>' },
      },
      on,
    ),
    put(
      {
        type: 'RecordLetterSent',
        ...{ letter: letter.id, messageId: `<${letter.id}@example>`, receipt: 'ok' },
        acceptedAt: `${on}T12:00:00.000Z`,
      },
      on,
    ),
  ];
};

describe('the preview of a proclaimed holiday', () => {
  it('tells which deadlines come to which day, and the one still worked to', () => {
    expect(responseOf(effect('2026-09-10', asked))).toEqual({
      ...{ kind: 'response', parts: [1, 2], from: '2026-10-05', to: '2026-10-06', target: '2026-10-05' },
      stopsBeingLate: false,
    });
  });

  it('tells which stop being late', () => {
    const missed = put({ type: 'PassTime', proceeding: `request/${REFERENCE}` }, '2026-10-05T23:00:00.000Z');
    expect(responseOf(effect('2026-10-06T08:00:00.000Z', asked, missed))?.stopsBeingLate).toBe(true);
    expect(responseOf(effect('2026-10-08', asked, missed))?.stopsBeingLate).toBe(false);
  });

  it('is nothing for a case whose days the holiday does not touch, or that was closed', () => {
    expect(effect('2026-10-06', asked, answered('2026-10-01'))?.moved.map(({ kind }) => kind)).not.toContain(
      'response',
    );
    const early = received({ receivedOn: '2026-08-03', parts: [{ text: 'One?' }] });
    expect(responseOf(effect('2026-09-10', early))).toBeUndefined();
  });

  it('names the letters that quoted the earlier date, and no other', () => {
    const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-09-08');
    const told = letterSent('2026-09-08', asked, acknowledged);
    expect(effect('2026-09-10', ...told)?.quoted).toEqual([
      {
        ...{
          letter: expect.stringMatching(/acknowledgement$/),
          template: 'acknowledgement',
          to: 'requester',
        },
        ...{ kind: 'response', date: '2026-10-05', writtenOn: '2026-09-08' },
      },
    ]);
    expect(effect('2026-09-10', asked, acknowledged)?.quoted).toEqual([]);
    const advised = put({ type: 'GiveAdvice', parts: null, how: 'letter', text: 'Ask so.' }, '2026-09-09');
    expect(effect('2026-09-10', ...letterSent('2026-09-09', asked, advised))?.quoted).toEqual([]);
  });

  it('names no letter written before the clock was started anew', () => {
    const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-09-08');
    const told = letterSent('2026-09-08', asked, acknowledged);
    const asks = put({ type: 'SeekClarification', parts: null, question: 'Which?' }, '2026-09-09');
    const reply = put({ type: 'ReceiveClarification', number: 1, text: 'That.' }, '2026-09-10');
    const restarted = effect('2026-09-11', ...told, asks, reply);
    expect(responseOf(restarted)).toMatchObject({ from: '2026-10-08', to: '2026-10-09' });
    expect(restarted?.quoted).toEqual([]);
  });
});
