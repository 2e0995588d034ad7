// The run: each measure in its turn, told as it comes. Exit code 1 when anything measured was not what it should be,
// never because it was slow.
import { fileURLToPath } from 'node:url';
import { machine } from './machine.js';
import { cliAgainstHabits } from './measures/cli-against-habits.js';
import { decideAgainstFold } from './measures/decide-against-fold.js';
import { httpAgainstSubmit } from './measures/http-against-submit.js';
import { nudgeAgainstTemporal } from './measures/nudge-against-temporal.js';
import { submitAgainstInsert } from './measures/submit-against-insert.js';
import { timetablesAgainstHabits } from './measures/timetables-against-habits.js';
import { readOptions } from './options.js';
import { measureLines, writeReport, type Report } from './report.js';
import { servers } from './servers.js';

const MEASURES = [
  submitAgainstInsert,
  httpAgainstSubmit,
  nudgeAgainstTemporal,
  decideAgainstFold,
  timetablesAgainstHabits,
  cliAgainstHabits,
];
const REPORT = fileURLToPath(new URL('../../../../reports/bench.json', import.meta.url));
const LONGEST_MS = 235_000;

/** Runs the measures; answers the exit code. Ended early by the signal, or when it would take four minutes. */
export async function run(argv: readonly string[], stop: AbortSignal): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const names = MEASURES.map((measure) => measure.name);
  const { quick, seed, only } = readOptions(argv, names);
  const began = performance.now();
  const tooLong = AbortSignal.timeout(LONGEST_MS);
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
    for (const { name, title, measure } of MEASURES) {
      if (only.length > 0 && !only.includes(name)) continue;
      const tell = (line: string): void => void process.stderr.write(`  … ${name}: ${line}\n`);
      const measured = await measure({ quick, seed, signal, servers: world, say: tell });
      measures.push({ name, title, ...measured });
      measureLines(title, measured).forEach(say);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    unfinished = tooLong.aborted ? 'it would have taken more than four minutes' : 'it was told to stop';
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
