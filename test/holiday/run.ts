// `npm run holiday`: a stack of its own, the cases, the holiday, and the figures in reports/holiday.json. Exit code 1 when
// anything is wrong on the record or in the preview; never because it was slow.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startStack } from '@twentieth/tools';
import { proclaimOver } from './holiday.js';
import { readSizes } from './options.js';

const REPORTS = fileURLToPath(new URL('../../../../reports/', import.meta.url));

export const run = async (argv: readonly string[], stop: AbortSignal): Promise<number> => {
  const { cases, rate } = readSizes(argv);
  const say = (line: string): void => void process.stdout.write(`holiday: ${line}\n`);
  const stack = await startStack({
    env: { ...process.env, TWENTIETH_API_RATE_LIMIT: '0', TWENTIETH_RELAY_RATE: String(rate) },
  });
  try {
    const figures = await proclaimOver(stack, cases, say, stop);
    const { faults, previewSeconds, recordSeconds, toldSeconds, moving, killed } = figures;
    say(
      `${moving} of ${cases} cases moved: preview ${previewSeconds.toFixed(1)} s, on the record in ` +
        `${recordSeconds.toFixed(1)} s with ${killed} killings, told at ${rate} a second or less by ${toldSeconds.toFixed(1)} s`,
    );
    for (const fault of faults.slice(0, 20)) say(`WRONG: ${fault}`);
    if (faults.length === 0) say('nothing else was touched');
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(`${REPORTS}holiday.json`, `${JSON.stringify(figures, null, 2)}\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await stack.stop();
  }
};
