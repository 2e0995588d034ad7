// The life of a request, step by step, as a disclosure officer would check it.
import { describe, expect, it } from '@jest/globals';
import { owedBy } from './owed.js';
import { stageOf } from './stage.js';
import { MOST_WAKES } from './testing/climb.js';
import { given, put, received, REFERENCE } from './testing/given.js';

const REQUEST = `request/${REFERENCE}`;
describe('a request received on Monday 2 November 2026', () => {
  const then = given().when(received());

  it('is due on Tuesday 1 December, because St Andrew’s Day in Scotland does not count', () => {
    const response = then.events.find((e) => e.type === 'DeadlineSet' && e.data.kind === 'response');
    expect(response?.data).toMatchObject({
      due: '2026-12-01',
      parts: [1, 2, 3, 4, 5, 6, 7],
      law: expect.stringContaining('s10(1)'),
    });
  });

  it('keeps the words and the name of the requester out of the public record', () => {
    for (const event of then.events)
      expect(JSON.stringify(event.data)).not.toMatch(/Alex|Morgan|alex@example|One\?/);
  });

  it('owes its first reminder at nine in London, five working days before the due date', () => {
    expect(owedBy(then.file, REQUEST).wakeAt! <= '2026-11-23T09:00:00.000Z').toBe(true);
  });

  it('starts no clock when it has no name, no address or no words', () => {
    expect(
      given().when(received({ requester: { name: ' ', email: 'a@b.example', address: null } })).refusal,
    ).toMatchObject({ refused: 'no-name', section: 'FOIA 2000 s8(1)(b)' });
    expect(
      given().when(received({ requester: { name: 'A', email: null, address: null } })).refusal,
    ).toMatchObject({ refused: 'no-address' });
    expect(given().when(received({ text: ' ', parts: null })).refusal).toMatchObject({
      refused: 'describes-nothing',
      section: 'FOIA 2000 s8(1)(c)',
    });
  });

  it('is refused a date of receipt that has not come', () => {
    expect(
      given().when({ ...received({ receivedOn: '2026-11-03' }), at: '2026-11-02T12:00:00.000Z' }).refusal,
    ).toMatchObject({ refused: 'date-in-the-future' });
  });
});

describe('time passes over an unanswered request', () => {
  const passed = () => {
    const [wakes, raised]: [string[], string[]] = [[], []];
    let past = [received()];
    for (let n = 0; n < MOST_WAKES; n += 1) {
      const now = given(...past);
      const { wakeAt } = owedBy(now.file!, REQUEST);
      if (wakeAt === null) break;
      const step = put({ type: 'PassTime', proceeding: REQUEST }, wakeAt);
      wakes.push(wakeAt);
      for (const event of now.when(step).events)
        if (event.type === 'EscalationRaised') raised.push(`${event.data.dueAt} ${event.data.role}`);
      past = [...past, step];
    }
    return { wakes, raised, end: given(...past) };
  };

  it('climbs the ladder, each rung once, on its own day', () => {
    expect(passed().raised).toEqual([
      '2026-11-23T09:00:00.000Z officer', // five before: 23, 24, 25, 26 and 27 November; the 30th does not count
      '2026-11-26T09:00:00.000Z officer',
      '2026-11-27T09:00:00.000Z team-leader',
      '2026-12-01T09:00:00.000Z head-of-unit',
      '2026-12-02T00:00:00.000Z senior-officer',
    ]);
  });

  it('records the breach at the end of day 20, not before', () => {
    const missed = passed().end.events.find((e) => e.type === 'DeadlineMissed' && e.data.kind === 'response');
    expect(missed).toMatchObject({
      at: '2026-12-02T00:00:00.000Z',
      on: '2026-12-02',
      data: { due: '2026-12-01', law: expect.stringContaining('s10(1)') },
    });
  });

  it('never wakes twice for the same instant, and then owes nothing more but letters', () => {
    const { wakes, end } = passed();
    expect(new Set(wakes).size).toBe(wakes.length);
    expect([...wakes].sort()).toEqual(wakes);
    expect(owedBy(end.file!, REQUEST)).toMatchObject({ wakeAt: null, finished: false });
  });

  it('folds to the same case from its events alone', () => {
    const { end } = passed();
    expect(end.refolded()).toEqual(end.file);
  });
});

describe('clarification (s1(3))', () => {
  const sought = put({ type: 'SeekClarification', question: 'Which years?', parts: null }, '2026-11-10');
  const reply = put({ type: 'ReceiveClarification', number: 1, text: '2024 and 2025.' }, '2026-11-20');

  it('stops the clock until the reply', () => {
    const then = given(received()).when(sought);
    expect(then.types).toContain('DeadlineLifted');
    expect(stageOf(then.file)).toBe('awaiting-clarification');
    expect(owedBy(then.file, REQUEST).wakeAt).toBeNull();
  });

  it('restarts the twenty days from the day the reply arrives: a restart, never a pause', () => {
    const then = given(received(), sought).when(reply);
    const moved = then.events.find((e) => e.type === 'DeadlineMoved' && e.data.kind === 'response');
    expect(moved?.data).toMatchObject({ from: '2026-12-01', to: '2026-12-21' });
  });

  it('leaves the clear parts their own clock', () => {
    const then = given(
      received(),
      put({ type: 'SeekClarification', question: 'Which years?', parts: [3] }, '2026-11-10'),
    ).when(reply);
    const moved = then.events.find((e) => e.type === 'DeadlineMoved' && e.data.kind === 'response');
    expect(moved?.data).toMatchObject({ parts: [3], to: '2026-12-21' });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01', status: 'running' });
  });

  it('is answered once', () => {
    expect(given(received(), sought, reply).when(reply).refusal).toMatchObject({
      refused: 'clarification-received',
      section: 'FOIA 2000 s10(6)(b)',
    });
  });
});
