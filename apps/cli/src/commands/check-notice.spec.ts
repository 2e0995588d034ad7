// The command as an officer runs it, on files of the samples.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../command.js';
import { command, findingLines } from './check-notice.js';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../../../test/samples/notices/${name}`, import.meta.url));

async function run(
  args: readonly string[],
  typed = '',
): Promise<{ code: number; out: string; errors: string }> {
  const terminal = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() };
  terminal.input.end(typed);
  const code = await command.run(args, terminal);
  terminal.output.end();
  terminal.errors.end();
  return { code, out: await text(terminal.output), errors: await text(terminal.errors) };
}

describe('check-notice', () => {
  it('finds nothing in a complete notice, structured or plain', async () => {
    expect(await run([sample('complete-notice.json')])).toEqual({
      code: 0,
      out: 'nothing found\n',
      errors: '',
    });
    const letter = await run([sample('answered-part-by-part.txt')]);
    expect(letter).toMatchObject({ code: 0, errors: '' });
    expect(letter.out).toContain('nothing found');
  });
  it('finds the faults of a blanket silence, the gravest first', async () => {
    const { code, out } = await run([sample('blanket-silence.txt')]);
    expect(code).toBe(1);
    expect(out).toContain('Cite 31(3), if it is what is relied on.');
    expect(out.lastIndexOf('breach  ')).toBeLessThan(out.indexOf('warning '));
    expect(out.lastIndexOf('warning ')).toBeLessThan(out.indexOf('advice  '));
  });
  it('answers in JSON', async () => {
    const { out } = await run([sample('blanket-silence.txt'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ regime: 'foia', disposition: 'neither-confirmed-nor-denied' });
    expect(JSON.parse((await run([sample('complete-notice.json'), '--json'])).out)).toEqual({ findings: [] });
  });
  it('reads standard input, under the law it is told', async () => {
    const { out } = await run(['-', '--regime', 'foisa'], 'The list is withheld under section 35(1)(a).');
    expect(out).toContain('read under FOISA;');
    expect(out).toContain('FOISA 2002 s19(b)');
  });
  it('names the field of a notice that cannot be', async () => {
    const notice = { regime: 'foia', receivedOn: '2026-02-30', parts: [{ part: 1, answer: 'ignored' }] };
    const { code, out, errors } = await run(['-'], JSON.stringify(notice));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors).toContain('receivedOn: a civil date that exists');
    expect(errors).toContain('parts.0.answer:');
  });
  it('refuses an empty file and half a JSON', async () => {
    expect(await run(['-'], '  \n')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('- is empty'),
    });
    expect(await run(['-'], '{"regime":')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('not JSON'),
    });
  });
  it.each([[[]], [['a', 'b']], [['-', '--regime', 'gdpr']], [[sample('no-such-file.txt')]]])(
    '%j is called wrongly',
    async (args) => {
      await expect(run(args)).rejects.toBeInstanceOf(UsageError);
    },
  );
  it('says which part a finding concerns', () => {
    const finding = {
      code: 'x',
      section: 'FOIA 2000 s1(1)',
      severity: 'breach',
      message: 'm',
      remedy: 'r',
      part: 2,
    } as const;
    expect(findingLines([finding])).toContain('FOIA 2000 s1(1), part 2 (x)');
  });
});
