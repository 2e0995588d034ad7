// The run: a stack of its own with two authorities under load, one of which sends by a failing GOV.UK Notify, a monkey
// among its processes, then quiet, and the audit. Exit code 1 when the auditor finds anything, or when the run could not
// be brought to its end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStack, type Stack } from '@twentieth/tools';
import { audit } from './auditor/audit.js';
import type { Snapshot } from './auditor/snapshot.js';
import { AUTHORITIES, openDesks, type Desk } from './desks.js';
import { rampage, type Death } from './monkey.js';
import { openNotifyOffice, type NotifyOffice } from './notify/office.js';
import { readOptions, type Options } from './options.js';
import { untilQuiet } from './quiet.js';
import { auditLines, reportLines, type Judged } from './report.js';

const REPORTS = fileURLToPath(new URL('../../../../reports/', import.meta.url));
const kept = (name: string): string => join(REPORTS, name);
const WARM_UP_MS = 3_000;
/** How long lives begun may go on, and the post, once nobody is killed any more. */
const AFTERWARDS_MS = 300_000;

type Say = (line: string) => void;

export const run = async (argv: readonly string[], stop: AbortSignal, freshSeed: number): Promise<number> => {
  const say: Say = (line) => void process.stdout.write(`${line}\n`);
  const options = readOptions(argv, freshSeed);
  mkdirSync(REPORTS, { recursive: true });
  if (options.audit !== null) {
    const snapshots = JSON.parse(readFileSync(options.audit, 'utf8')) as readonly Snapshot[];
    const judged = snapshots.map(judgedOf);
    auditLines(judged).forEach(say);
    return judged.every(({ findings }) => findings.length === 0) ? 0 : 1;
  }
  say(
    `chaos: --seed ${options.seed} (lives, deaths and faults of Notify), to be killed: ${JSON.stringify(options.kills)}`,
  );
  const notify = await openNotifyOffice(options.seed);
  try {
    const stack = await startStack({ env: { TWENTIETH_API_RATE_LIMIT: '0', ...notify.env } });
    const lost = new AbortController();
    void stack.ended.then((reason) => lost.abort(reason ?? new Error('The stack was stopped.')));
    try {
      return await underFire({ stack, notify, options, say, stop: AbortSignal.any([stop, lost.signal]) });
    } finally {
      await stack.stop();
    }
  } finally {
    await notify.close();
  }
};

const judgedOf = (snapshot: Snapshot): Judged => ({ snapshot, findings: audit(snapshot) });

interface Fire {
  readonly stack: Stack;
  readonly notify: NotifyOffice;
  readonly options: Options;
  readonly say: Say;
  readonly stop: AbortSignal;
}

const underFire = async ({ stack, notify, options, say, stop }: Fire): Promise<number> => {
  const began = performance.now();
  const { seed, kills } = options;
  const desks = await openDesks({ stack, notify, options, kept, stop });
  const sum = (of: (desk: Desk) => number): number => desks.reduce((all, desk) => all + of(desk), 0);
  const timer = AbortSignal.timeout(WARM_UP_MS);
  await new Promise((resolve) => timer.addEventListener('abort', resolve, { once: true }));
  const deaths = await rampage({
    ...{ stack, kills, seed, stop, within: options.minutes * 60_000 },
    underWay: () => sum(({ load }) => load.notes.open.size),
    tell: (death, n, of) =>
      say(
        told(
          death,
          n,
          of,
          sum(({ load }) => load.notes.counts.acknowledged),
        ),
      ),
  });
  const spared = Object.values(kills).reduce((all, n) => all + n, 0) - deaths.length;
  say(
    `${spared === 0 ? 'all killed' : 'the time to kill is over'}; ${sum(({ load }) => load.lives)} lives begun are lived to their end`,
  );
  const finished = Promise.all(desks.map(({ load }) => load.finish()));
  const unfinished = await within(AFTERWARDS_MS, finished);
  const quiet = await untilQuiet({
    ...{ database: stack.facts.database, authorities: AUTHORITIES, within: AFTERWARDS_MS, stop },
    awaited: () => notify.unheard() > 0,
  });

  const snapshots: Snapshot[] = [];
  for (const desk of desks) snapshots.push(await desk.snapshot());
  writeFileSync(kept('chaos-snapshot.json'), JSON.stringify(snapshots));
  const judged = snapshots.map(judgedOf);
  const findings = judged.flatMap((each) => each.findings);
  const seconds = (performance.now() - began) / 1_000;
  const counts = desks.map(({ load }) => load.notes.counts);
  const lines = [
    ...reportLines({ seed, seconds, deaths, counts, judged }),
    ...(spared > 0 ? [`NOT ALL KILLED: the time was over with ${spared} still to die.`] : []),
    ...(unfinished ? ['NOT FINISHED: lives were not lived to their end in time.'] : []),
    ...(quiet ? [] : ['NOT QUIET: something was still owed when the patience ended.']),
  ];
  writeFileSync(kept('chaos.txt'), `${lines.join('\n')}\n`);
  writeFileSync(
    kept('chaos.json'),
    `${JSON.stringify({ seed, seconds, deaths, counts, findings }, null, 2)}\n`,
  );
  lines.forEach(say);
  say('reports/chaos.txt; what was judged is reports/chaos-snapshot.json');
  return findings.length === 0 && spared === 0 && !unfinished && quiet ? 0 : 1;
};

const told = ({ victim, at, healed, underWay }: Death, n: number, of: number, acknowledged: number): string =>
  `${String(n).padStart(3)}/${of} ${(at / 1_000).toFixed(1).padStart(6)} s ${victim.padEnd(9)} ` +
  `${underWay} under way, ${healed === null ? 'not waited for' : `well after ${(healed / 1_000).toFixed(1)} s`}, ` +
  `${acknowledged} acknowledged so far`;

/** @returns whether the time ran out first */
const within = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  const timer = AbortSignal.timeout(ms);
  const late = new Promise<true>((resolve) =>
    timer.addEventListener('abort', () => resolve(true), { once: true }),
  );
  return Promise.race([work.then(() => false as const), late]);
};
