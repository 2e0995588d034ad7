// The command as anyone runs it who doubts the Act's count, or his own.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../command.js';
import { command } from './compare.js';

async function run(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  const terminal = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() };
  const code = await command.run(args, terminal);
  terminal.output.end();
  terminal.errors.end();
  return { code, out: await text(terminal.output), errors: await text(terminal.errors) };
}
const november = ['--from', '2026-11-01', '--to', '2026-11-02'];

describe('compare', () => {
  it('names each date that differs, by how much, and why', async () => {
    const { code, out } = await run(...november, '--rival', 'england-and-wales-holidays');
    expect(code).toBe(0);
    expect(out).toContain('differs on 1 of 2 dates of receipt, 2026-11-01 to 2026-11-02');
    expect(out).toContain(
      "received 2026-11-02  the Act 2026-12-01  rival 2026-11-30  (1 working day early)  It counts 30 November 2026 (St Andrew's Day (Scotland))",
    );
    expect(out).toContain('(never used for a case)');
  });
  it('says how late a rival is', async () => {
    expect((await run(...november, '--rival', 'extension-from-current-deadline')).out).toContain(
      '(20 working days late)',
    );
  });
  it('says plainly that nothing differs', async () => {
    const { out } = await run(...november, '--rival', 'utc-dates');
    expect(out).toContain('differs on 0 of 2');
    expect(out).not.toContain('received 2026');
  });
  it('answers in JSON, as known on a day', async () => {
    const before = await run(
      '--from',
      '2026-05-18',
      '--to',
      '2026-05-18',
      '--rival',
      'england-and-wales-holidays',
      '--known-at',
      '2026-02-24',
      '--json',
    );
    expect(JSON.parse(before.out)).toMatchObject({ receipts: 1, differences: [] });
  });
  it('names the field of a comparison that cannot be made', async () => {
    expect(await run(...november, '--rival', 'moon-phases')).toMatchObject({
      code: 1,
      out: '',
      errors: expect.stringContaining('rival: no rival is called "moon-phases"'),
    });
  });
  it.each([
    [['--from', '2026-11-01', '--to', '2026-11-02']],
    [[...november, '--rival', 'utc-dates', 'more']],
    [[...november, '--rivals', 'x']],
  ])('%j is called wrongly', async (args) => {
    await expect(run(...args)).rejects.toBeInstanceOf(UsageError);
  });
});
