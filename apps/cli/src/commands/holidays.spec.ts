// `twentieth holidays`: the bank holidays of a year, as known on a day.
import { describe, expect, it } from '@jest/globals';
import { runOn } from '../testing/terminal.js';
import { command } from './holidays.js';

const holidays = (...args: string[]) => runOn(command, args);

describe('twentieth holidays', () => {
  it('lists a year with the parts of the UK that keep each day', async () => {
    const { code, out } = await holidays('--year', '2026');
    expect(code).toBe(0);
    expect(out).toContain("2026-11-30  Monday 30 November 2026      St Andrew's Day (Scotland)\n");
    expect(out).toContain('2026-06-15  Monday 15 June 2026          World Cup bank holiday (Scotland)\n');
    expect(out.endsWith('calendar version 2026-02-25\n')).toBe(true);
  });

  it('lists it as it was known', async () => {
    const { out } = await holidays('--year', '2026', '--known-at', '2026-02-24');
    expect(out).not.toContain('World Cup');
    expect(out).toContain('calendar version 2022-11-08');
  });

  it('says that what lies beyond the published list is provisional', async () => {
    expect((await holidays('--year', '2029')).out).toContain('provisional, by the standing rules');
    expect((await holidays('--year', '2028')).out).not.toContain('provisional');
  });

  it('gives JSON with version and hash', async () => {
    const answer = JSON.parse((await holidays('--year', '2027', '--json')).out);
    expect(answer).toMatchObject({
      version: '2026-02-25',
      horizon: '2028-12-31',
      year: 2027,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(answer.holidays.every((holiday: { date: string }) => holiday.date.startsWith('2027-'))).toBe(true);
  });

  it('refuses a year or a day that it cannot answer for', async () => {
    for (const year of ['2004', '2100', '26', 'next'])
      await expect(holidays('--year', year)).rejects.toThrow('--year: give a year from 2005 to 2099');
    await expect(holidays()).rejects.toThrow('--year');
    await expect(holidays('--year', '2026', '--known-at', 'then')).rejects.toThrow(
      '--known-at: not a date or an instant in UTC: then',
    );
  });
});
