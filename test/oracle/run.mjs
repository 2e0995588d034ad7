// Builds the law and the oracle, then sets the one against the other.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const built = spawnSync(process.execPath, [tsc, '-b', import.meta.dirname], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const { run } = await import('./dist/run.js');
process.exitCode = run(process.argv.slice(2), console.log, Date.now() % 1_000_000);
