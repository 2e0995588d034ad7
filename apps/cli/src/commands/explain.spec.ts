// `twentieth explain`: a date in plain words.
import { describe, expect, it } from '@jest/globals';
import { runOn } from '../testing/terminal.js';
import { command } from './explain.js';

const explain = (...args: string[]) => runOn(command, args);

describe('twentieth explain', () => {
  it('names the date, the rule, the bank holiday, and the certificate', async () => {
    const { code, out } = await explain('--regime', 'foia', '--received', '2026-11-02');
    expect(code).toBe(0);
    expect(out).toContain('Answer the request by the end of Tuesday 1 December 2026 (London).');
    expect(out).toContain("Not counted: Monday 30 November 2026, St Andrew's Day (Scotland).");
    expect(out).toMatch(/Certificate: [0-9a-f]{64}\.\n$/);
  });

  it('takes facts, another deadline, the authority, the day asked and the day of knowledge', async () => {
    const facts = JSON.stringify([{ type: 'answered', on: '2026-12-01' }]);
    const window = await explain(
      '--regime',
      'foia',
      '--received',
      '2026-11-02',
      '--facts',
      facts,
      '--deadline',
      'review-window',
    );
    expect(window.out).toContain('A review may be asked for by the end of Monday 1 February 2027');
    const archive = await explain('--regime', 'foia', '--received', '2026-11-02', '--kind', 'archive');
    expect(archive.out).toContain('The rule: 30 working days');
    const scotland = await explain('--regime', 'sar', '--received', '2025-12-02', '--nation', 'scotland');
    expect(scotland.out).toContain('Monday 5 January 2026');
    const before = await explain(
      '--regime',
      'foia',
      '--received',
      '2026-05-18',
      '--known-at',
      '2026-02-24',
      '--as-at',
      '2026-06-17',
    );
    expect(before.out).toContain('Tuesday 16 June 2026');
    expect(before.out).toContain('It has passed and was missed.');
    const night = await explain('--regime', 'foia', '--received-at', '2026-06-30T23:30:00Z');
    expect(night.out).toContain('Day 0 is Wednesday 1 July 2026');
  });

  it('explains all of them when asked to', async () => {
    const { out } = await explain('--regime', 'foia', '--received', '2026-11-02', '--all');
    expect(out.match(/Certificate: /g)?.length).toBe(5);
  });

  it('refuses with the field, the reason and the rule', async () => {
    const { code, out, errors } = await explain('--regime', 'foia', '--received', '2026-02-30');
    expect([code, out]).toEqual([1, '']);
    expect(errors).toBe(
      'received: there is no such date: "2026-02-30" (a date that exists, as YYYY-MM-DD)\n',
    );
  });

  it('says how it is called when it is called wrongly', async () => {
    await expect(
      explain('--regime', 'foia', '--received', '2026-11-02', '--deadline', 'appeal'),
    ).rejects.toThrow(
      '--deadline: this request has no appeal: it has acknowledgement, internal-return, draft, sign-off, response',
    );
    await expect(explain('--facts', '[')).rejects.toThrow('--facts: not JSON');
    await expect(explain('foia')).rejects.toThrow('not an option: foia');
    await expect(explain('--law', 'foia')).rejects.toThrow('--law');
  });
});
