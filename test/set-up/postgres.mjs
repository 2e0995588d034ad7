// Before any test: the embedded PostgreSQL made whole (an npm package carries no symbolic links) and put where the
// unprivileged user that runs it can reach it, wherever this checkout lies.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries } from '../../tools/lib/postgres-binaries.mjs';

export default () => {
  const folder = join(tmpdir(), `twentieth-test-binaries-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  process.env.TWENTIETH_TEST_POSTGRES = postgresBinaries(folder);
};
