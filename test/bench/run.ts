// The run: each measure in its turn, told as it comes. Exit code 1 when anything measured was not what it should be,
// never because it was slow.
import { fileURLToPath } from 'node:url';
import { machine } from './machine.js';
import { burstsAgainstTemporal } from './measures/bursts-against-temporal.js';
import { cliAgainstHabits } from './measures/cli-against-habits.js';
import { decideAgainstFold } from './measures/decide-against-fold.js';
import { httpAgainstSubmit } from './measures/http-against-submit.js';
import { nudgeAgainstTemporal } from './measures/nudge-against-temporal.js';
import { submitAgainstInsert } from './measures/submit-against-insert.js';
import { timetablesAgainstHabits } from './measures/timetables-against-habits.js';
import type { Measure } from './measure.js';
import { readOptions } from './options.js';
import { measureLines, writeReport, type Report } from './report.js';
import { servers } from './servers.js';

const MEASURES: readonly Measure[] = [
  submitAgainstInsert,
  httpAgainstSubmit,
  nudgeAgainstTemporal,
  decideAgainstFold,
  timetablesAgainstHabits,
  cliAgainstHabits,
  burstsAgainstTemporal,
];
const REPORT = fileURLToPath(new URL('../../../../reports/bench.json', import.meta.url));
/** The whole run; and where a measure was named that is made by itself. */
const [LONGEST_MS, LONGEST_BY_ITSELF_MS] = [235_000, 7_200_000];

/** Runs the measures; answers the exit code. Ended early by the signal, or when it would take four minutes. */
export async function run(argv: readonly string[], stop: AbortSignal): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const names = MEASURES.map((measure) => measure.name);
  const { quick, seed, only, burst } = readOptions(argv, names);
  const chosen = MEASURES.filter(({ name, byItself }) =>
    only.length === 0 ? !byItself : only.includes(name),
  );
  const longest = chosen.some(({ byItself }) => byItself) ? LONGEST_BY_ITSELF_MS : LONGEST_MS;
  const began = performance.now();
  const tooLong = AbortSignal.timeout(longest);
  const signal = AbortSignal.any([stop, tooLong]);
  const here = machine();
  say(`bench: seed ${seed}${quick ? ', quick (a look: figures to quote come from the whole run)' : ''}`);
  say(`${here.cores} cores (${here.processor}), ${here.memoryGiB} GiB, Node ${here.node}, ${here.platform}`);
  say(
    `load before ${here.loadBefore}. Medians of interleaved rounds, with the least and the most of any round.`,
  );

  const measures: Report['measures'][number][] = [];
  const world = servers();
  let unfinished = '';
  try {
    for (const { name, title, measure } of chosen) {
      const tell = (line: string): void => void process.stderr.write(`  … ${name}: ${line}\n`);
      const measured = await measure({ quick, seed, burst, signal, servers: world, say: tell });
      measures.push({ name, title, ...measured });
      measureLines(title, measured).forEach(say);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    unfinished = tooLong.aborted
      ? `it would have taken more than ${Math.ceil(longest / 60_000)} minutes`
      : 'it was told to stop';
  } finally {
    await world.stop();
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  writeReport(REPORT, { seed, quick, machine: here, seconds, measures });
  const failed = measures.flatMap(({ checks }) => checks.filter((check) => !check.holds));
  say(`\n${seconds} s; reports/bench.json`);
  if (unfinished !== '') say(`NOT FINISHED: ${unfinished}.`);
  if (failed.length > 0) say(`${failed.length} checks FAILED: these figures measure failures, and are none.`);
  return failed.length === 0 && unfinished === '' ? 0 : 1;
}
