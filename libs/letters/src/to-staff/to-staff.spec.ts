// The rungs of the ladder: each says how long is left and what is asked, and none says whose request it is.
import { describe, expect, it } from '@jest/globals';
import { TEMPLATE_NAMES, problemsWithFacts, render } from '../register.js';
import { EXAMPLES } from '../testing/example-facts.js';
import { timeLeft } from './staff-letter.js';
import { whySkipped } from './why-skipped.js';

const rungs = TEMPLATE_NAMES.filter((name) => 'rung' in EXAMPLES[name]);

describe('the letters to staff', () => {
  it('are a letter of its own for each of the twenty rungs', () => {
    expect(rungs).toHaveLength(20);
    const asked = rungs.map((name) => render(name, EXAMPLES['reminder-officer-5-days'] as never).text);
    expect(new Set(asked).size).toBe(20);
  });

  it('carry no fact of the requester’s: there is no place to put one', () => {
    for (const name of rungs) {
      for (const fact of ['requesterName', 'requester', 'email', 'text', 'parts']) {
        expect(problemsWithFacts(name, { ...EXAMPLES[name], [fact]: 'Morgan Ashdown' })).toContainEqual({
          fact,
          problem: 'is not a fact of this letter',
        });
      }
    }
  });

  it('say why the day is the day', () => {
    const { text } = render('reminder-officer-5-days', EXAMPLES['reminder-officer-5-days']);
    expect(text).toContain('Due: 1 December 2026 (5 working days left)');
    expect(text).toContain('30 November 2026, St Andrew’s Day (Scotland)');
  });

  it('tell the senior officer what is breached', () => {
    const { subject, text } = render('breach-senior-officer', EXAMPLES['breach-senior-officer']);
    expect(subject).toBe('RC-2026-0001: breach recorded, the response was due on 1 December 2026');
    expect(text).toContain('in breach of section 10(1)');
  });

  it.each([
    [5, '5 working days left'],
    [1, '1 working day left'],
    [0, 'the last day'],
    [-1, '1 working day late'],
  ])('%i is told as %s', (days, told) => expect(timeLeft(days)).toBe(told));
});

describe('the days not counted', () => {
  it('are named with their reason, weekends left out', () => {
    expect(
      whySkipped([
        { date: '2026-11-28', why: 'Saturday' },
        { date: '2026-11-30', why: 'St Andrew’s Day (Scotland)' },
      ]),
    ).toBe('Not counted as working days: 30 November 2026, St Andrew’s Day (Scotland).');
  });

  it('are not mentioned when only weekends were skipped', () => {
    expect(whySkipped([{ date: '2026-11-28', why: 'Saturday' }])).toBeUndefined();
  });
});
