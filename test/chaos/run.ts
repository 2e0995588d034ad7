// The run: a stack of its own under load, a monkey among its processes, then quiet, and the audit. Exit code 1 when
// the auditor finds anything, or when the run could not be brought to its end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rehearsalAuthority, startStack, type Stack } from '@twentieth/tools';
import { audit } from './auditor/audit.js';
import type { Snapshot } from './auditor/snapshot.js';
import { takeSnapshot } from './auditor/take-snapshot.js';
import { startLoad } from './load/generator.js';
import { rampage, type Death } from './monkey.js';
import { readOptions, type Options } from './options.js';
import { untilQuiet } from './quiet.js';
import { auditLines, reportLines } from './report.js';

const REPORTS = fileURLToPath(new URL('../../../../reports/', import.meta.url));
const kept = (name: string): string => join(REPORTS, name);
const WARM_UP_MS = 3_000;
/** How long lives begun may go on, and the post, once nobody is killed any more. */
const AFTERWARDS_MS = 180_000;

type Say = (line: string) => void;

export const run = async (argv: readonly string[], stop: AbortSignal, freshSeed: number): Promise<number> => {
  const say: Say = (line) => void process.stdout.write(`${line}\n`);
  const options = readOptions(argv, freshSeed);
  mkdirSync(REPORTS, { recursive: true });
  if (options.audit !== null) {
    const snapshot = JSON.parse(readFileSync(options.audit, 'utf8')) as Snapshot;
    const findings = audit(snapshot);
    auditLines(snapshot, findings).forEach(say);
    return findings.length === 0 ? 0 : 1;
  }
  say(`chaos: --seed ${options.seed}, to be killed: ${JSON.stringify(options.kills)}`);
  const stack = await startStack({ env: { TWENTIETH_API_RATE_LIMIT: '0' } });
  const lost = new AbortController();
  void stack.ended.then((reason) => lost.abort(reason ?? new Error('The stack was stopped.')));
  try {
    return await underFire(stack, options, AbortSignal.any([stop, lost.signal]), say);
  } finally {
    await stack.stop();
  }
};

const underFire = async (stack: Stack, options: Options, stop: AbortSignal, say: Say): Promise<number> => {
  const began = performance.now();
  const { seed, rate, livesAtOnce, kills } = options;
  const { api, database, mail, tokens } = stack.facts;
  const notes = kept('chaos-notes.jsonl');
  const load = startLoad({ api, tokens, notes, seed, rate, livesAtOnce, stop });
  const timer = AbortSignal.timeout(WARM_UP_MS);
  await new Promise((resolve) => timer.addEventListener('abort', resolve, { once: true }));
  const deaths = await rampage({
    ...{ stack, kills, seed, stop },
    underWay: () => load.notes.open.size,
    tell: (death, n, of) => say(told(death, n, of, load.notes.counts.acknowledged)),
  });
  say(`all killed; ${load.lives} lives begun are lived to their end`);
  const unfinished = await within(AFTERWARDS_MS, load.finish());
  const quiet = await untilQuiet(database, rehearsalAuthority.id, AFTERWARDS_MS, stop);

  const snapshot = await takeSnapshot({ database, authority: rehearsalAuthority.id, mail, notes });
  writeFileSync(kept('chaos-snapshot.json'), JSON.stringify(snapshot));
  const findings = audit(snapshot);
  const seconds = (performance.now() - began) / 1_000;
  const { counts } = load.notes;
  const lines = [
    ...reportLines({ seed, seconds, deaths, counts, snapshot, findings }),
    ...(unfinished ? ['NOT FINISHED: lives were not lived to their end in time.'] : []),
    ...(quiet ? [] : ['NOT QUIET: something was still owed when the patience ended.']),
  ];
  writeFileSync(kept('chaos.txt'), `${lines.join('\n')}\n`);
  writeFileSync(
    kept('chaos.json'),
    `${JSON.stringify({ seed, seconds, deaths, counts, findings }, null, 2)}\n`,
  );
  lines.forEach(say);
  say('reports/chaos.txt; the snapshot that was judged is reports/chaos-snapshot.json');
  return findings.length === 0 && !unfinished && quiet ? 0 : 1;
};

const told = ({ victim, at, healed, underWay }: Death, n: number, of: number, acknowledged: number): string =>
  `${String(n).padStart(3)}/${of} ${(at / 1_000).toFixed(1).padStart(6)} s ${victim.padEnd(9)} ` +
  `${underWay} under way, ${healed === null ? 'not waited for' : `well after ${(healed / 1_000).toFixed(1)} s`}, ` +
  `${acknowledged} acknowledged so far`;

/** @returns whether the time ran out first */
const within = async (ms: number, work: Promise<void>): Promise<boolean> => {
  const timer = AbortSignal.timeout(ms);
  const late = new Promise<true>((resolve) =>
    timer.addEventListener('abort', () => resolve(true), { once: true }),
  );
  return Promise.race([work.then(() => false as const), late]);
};
