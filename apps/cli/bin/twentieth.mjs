#!/usr/bin/env node
// The way in for `npx twentieth`: a file of its own, because a compiled one has no right to be executed.
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('twentieth is not built yet: run `npx tsc -b apps/cli` in the repository first\n');
  process.exitCode = 2;
}
