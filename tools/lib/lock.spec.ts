// Two starts in one checkout: the second is told who holds it; a dead holder does not stand in the way.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holder, releaseLock, takeLock } from './lock.mjs';
import { identify } from './process-identity.mjs';

describe('the lock of a folder', () => {
  let folder = '';
  const write = (held: unknown): void => writeFileSync(join(folder, 'lock.json'), JSON.stringify(held));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twentieth-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is taken, names its holder and is given back, leaving nothing behind', () => {
    expect(takeLock(folder)).toBeUndefined();
    expect(holder(folder)?.pid).toBe(process.pid);
    releaseLock(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stays with a living holder', () => {
    const parent = identify(process.ppid);
    write(parent);
    expect(takeLock(folder)).toEqual(parent);
    releaseLock(folder);
    expect(holder(folder)).toEqual(parent);
  });

  it('passes from a launcher to the process that goes on for it', () => {
    write(identify(process.ppid));
    expect(takeLock(folder, process.ppid)).toBeUndefined();
    expect(holder(folder)?.pid).toBe(process.pid);
  });

  it.each([
    ['a holder that has ended', { pid: 2 ** 22 + 1, started: 'once', command: 'node' }],
    [
      'a holder whose id is now that of another process',
      { pid: process.ppid, started: 'once', command: 'node' },
    ],
  ])('is free with %s', (_why, held) => {
    write(held);
    expect(takeLock(folder)).toBeUndefined();
    expect(JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['lock.json']);
  });

  it('is free when a crash cut its writing short', () => {
    writeFileSync(join(folder, 'lock.json'), '{"pid":');
    expect(takeLock(folder)).toBeUndefined();
  });
});
