// Measured: `twentieth timetable` as a process of its own, 10,000 lines in and out, against programs of the same
// shape that answer each line with one date by the habits of date-fns and luxon. Start of the process included.
// A reader may conclude how long a file of requests takes, and whether 10,000 lines take 10 seconds or less.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { equal, type Measure } from '../measure.js';
import { figure } from '../report.js';
import { requestsFrom } from '../requests.js';
import { interleaved } from '../rounds.js';
import { ratioOf, spreadOf } from '../statistics.js';

const LINES = 10_000;
const PROMISED_SECONDS = 10;
const CLI = fileURLToPath(import.meta.resolve('@twentieth/cli').replace(/index\.js$/, 'main.js'));
const HABITS = fileURLToPath(new URL('../habits/lines.js', import.meta.url));

/** Runs a program over the lines. @returns what it wrote */
async function answers(args: readonly string[], lines: string, signal: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], signal });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stdin.on('error', () => undefined); // a program that ended early is told by its exit code
  child.stdin.end(lines);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  return out;
}

export const cliAgainstHabits: Measure = {
  name: 'cli',
  title: `${figure(LINES)} lines through the command line, against the same by date-fns and luxon`,
  measure: async ({ quick, seed, signal }) => {
    const asked = requestsFrom(seed, LINES);
    const lines = `${asked.map((request) => JSON.stringify(request)).join('\n')}\n`;
    let answered = '';
    const program =
      (...args: readonly string[]) =>
      async (): Promise<number> => {
        const out = await answers(args, lines, signal);
        if (args[0] === CLI) answered = out;
        return LINES;
      };
    const laps = await interleaved(
      {
        cli: program(CLI, 'timetable'),
        dateFns: program(HABITS, 'date-fns'),
        luxon: program(HABITS, 'luxon'),
      },
      { rounds: quick ? 1 : 5, budgetMillis: quick ? 1_000 : 12_000, signal, warmUp: false },
    );
    const seconds = (each: typeof laps.cli): number[] => each.map((lap) => lap.wallMillis / 1_000);
    const took = spreadOf(seconds(laps.cli));
    const told = answered
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; deadlines?: readonly { kind: string }[] });
    const inOrder = told.filter(({ id }, i) => id === asked[i]?.id).length;
    const whole = told.filter(({ deadlines }) => deadlines?.some(({ kind }) => kind === 'response')).length;
    return {
      findings: [
        { name: 'date-fns', laps: laps.dateFns },
        { name: 'luxon', laps: laps.luxon },
      ].map(({ name, laps: theirs }) => ({
        what: `${figure(LINES)} lines of timetables, in files of single dates by ${name}`,
        ratio: ratioOf(seconds(laps.cli), seconds(theirs)),
        beside: [
          { name: 'twentieth timetable', spread: took, unit: 's' },
          { name, spread: spreadOf(seconds(theirs)), unit: 's' },
        ],
      })),
      promised: [
        {
          what: `${figure(LINES)} lines in ${PROMISED_SECONDS} s or less: ${took.median.toFixed(1)} s`,
          reached: took.median <= PROMISED_SECONDS,
        },
      ],
      checks: [
        equal('lines answered in order', inOrder, LINES),
        equal('lines with a response deadline', whole, LINES),
      ],
    };
  },
};
