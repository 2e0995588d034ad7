// `twentieth timetable`, line by line: programs rely on every word of its answers.
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../command.js';
import { runOn } from '../testing/terminal.js';
import { command } from './timetable.js';

const ask = async (lines: readonly unknown[], args: readonly string[] = []) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out } = await runOn(command, args, input);
  return {
    code,
    answers: out
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe('twentieth timetable', () => {
  it('answers a case with its deadlines, each without its ledger', async () => {
    const { code, answers } = await ask([{ id: 'x', regime: 'foia', received: '2026-11-02', facts: [] }]);
    expect(code).toBe(0);
    expect(answers[0].id).toBe('x');
    const response = answers[0].deadlines.find((one: { kind: string }) => one.kind === 'response');
    expect(Object.keys(response)).toEqual([
      'kind',
      'due',
      'nature',
      'law',
      'status',
      'metOn',
      'workingDaysTaken',
      'workingDaysLate',
      'firstDue',
      'provisional',
      'skipped',
    ]);
    expect(response).toMatchObject({
      due: '2026-12-01',
      nature: 'statutory',
      law: 'FOIA 2000 s10(1), s10(6)',
      status: 'running',
      metOn: null,
      workingDaysTaken: null,
      workingDaysLate: null,
      firstDue: '2026-12-01',
      provisional: false,
    });
    expect(response.skipped).toContainEqual({ date: '2026-11-30', why: "St Andrew's Day (Scotland)" });
    expect(answers[0].breaches).toEqual([]);
  });

  it('gives the ledger when it is asked for', async () => {
    const { answers } = await ask([{ id: 'x', regime: 'foia', received: '2026-11-02' }], ['--ledger']);
    expect(answers[0].deadlines[0].ledger.dayZero).toBe('2026-11-02');
  });

  it('answers every line in order, a bad one with its error, and ends with 1', async () => {
    const { code, answers } = await ask([
      { id: 'a', regime: 'foia', received: '2026-11-02' },
      { id: 'b', regime: 'foia', received: '2026-02-30' },
      'not JSON',
      { regime: 'sar', received: '2026-11-02' },
      '[1]',
      {
        id: 'f',
        regime: 'foisa',
        received: '2026-11-02',
        facts: [{ type: 'extension-notified', on: '2026-11-20', ground: 'public-interest' }],
      },
    ]);
    expect(code).toBe(1);
    expect(answers.map((one) => one.id)).toEqual(['a', 'b', null, null, null, 'f']);
    expect(answers.map((one) => one.error?.field)).toEqual([
      undefined,
      'received',
      'line',
      undefined,
      'request',
      'facts[0].type',
    ]);
    expect(answers[2].error).toMatchObject({
      rule: 'one JSON object a line',
      message: expect.stringContaining('not JSON'),
    });
    expect(answers[5].error).toMatchObject({
      rule: 'FOISA 2002',
      message: expect.stringContaining('no extension'),
    });
  });

  it('names the calendar and the law that each answer rests on', async () => {
    const { answers } = await ask([
      { id: 'before', regime: 'foia', received: '2026-05-18', knownAt: '2026-02-24T00:00:00Z' },
      { id: 'after', regime: 'foia', received: '2026-05-18', knownAt: '2026-02-26T00:00:00Z' },
    ]);
    const due = (at: number) =>
      answers[at].deadlines.find((one: { kind: string }) => one.kind === 'response').due;
    expect([due(0), due(1)]).toEqual(['2026-06-16', '2026-06-17']);
    expect([answers[0].calendar.version, answers[1].calendar.version]).toEqual(['2022-11-08', '2026-02-25']);
    expect(answers[0].law).toMatchObject({ regime: 'foia', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('passes over empty lines and answers nothing to nothing', async () => {
    expect(await ask(['', '  ', { id: 'a', regime: 'eir', received: '2026-11-02' }, ''])).toMatchObject({
      code: 0,
      answers: [{ id: 'a' }],
    });
    expect(await ask([])).toEqual({ code: 0, answers: [] });
  });

  it('answers ten thousand lines, in order', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => ({
      id: String(at),
      regime: 'foia',
      received: '2026-11-02',
    }));
    const { code, answers } = await ask(lines);
    expect(code).toBe(0);
    expect(answers.map((one) => one.id)).toEqual(lines.map((line) => line.id));
  });

  it('refuses an option that it does not know', async () => {
    await expect(runOn(command, ['--fast'])).rejects.toThrow(UsageError);
  });
});
