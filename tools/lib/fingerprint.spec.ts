// A build is left out only when nothing that goes into it has changed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint } from './fingerprint.mjs';

describe('the fingerprint of sources', () => {
  let root = '';
  const now = () => fingerprint(root, ['lib', 'absent.json'], /\/dist\//);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'twentieth-fingerprint-'));
    mkdirSync(join(root, 'lib/src'), { recursive: true });
    mkdirSync(join(root, 'lib/dist'));
    writeFileSync(join(root, 'lib/src/a.ts'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays when a file is written again with the same content', () => {
    const before = now();
    writeFileSync(join(root, 'lib/src/a.ts'), 'one');
    expect(now()).toBe(before);
  });

  it('changes with content, with a new file and with a name', () => {
    const seen = new Set([now()]);
    writeFileSync(join(root, 'lib/src/a.ts'), 'two');
    seen.add(now());
    writeFileSync(join(root, 'lib/src/b.ts'), 'one');
    seen.add(now());
    rmSync(join(root, 'lib/src/b.ts'));
    writeFileSync(join(root, 'lib/src/c.ts'), 'one');
    seen.add(now());
    expect(seen.size).toBe(4);
  });

  it('does not change with what was built', () => {
    const before = now();
    writeFileSync(join(root, 'lib/dist/a.js'), 'built');
    expect(now()).toBe(before);
  });
});
