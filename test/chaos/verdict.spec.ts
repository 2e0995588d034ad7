// The last line of a run: so many of each harm, and nothing that the auditor finds is left out of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { finding } from './auditor/finding.js';
import { HARMS, verdict } from './verdict.js';

describe('The verdict of a run', () => {
  it('counts nothing but zeros where nothing was found', () => {
    expect(verdict([])).toBe(
      '0 acknowledged commands lost, 0 obligations lost, 0 mails doubled, 0 deadlines changed, 0 other faults.',
    );
  });

  it('counts each finding once, under its harm or as another fault', () => {
    const found = ['no mail doubled', 'no mail doubled', 'every rung raised', 'hash of the text'];
    expect(verdict(found.map((check) => finding(check, null, 'x')))).toBe(
      '0 acknowledged commands lost, 1 obligations lost, 2 mails doubled, 0 deadlines changed, 1 other faults.',
    );
  });

  it('knows no check that the auditor does not make', () => {
    const folder = join(import.meta.dirname, 'auditor');
    const auditor = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const checks = HARMS.flatMap(([, each]) => each);
    expect(checks.filter((check) => !auditor.some((text) => text.includes(`'${check}'`)))).toEqual([]);
    expect(new Set(checks).size).toBe(checks.length);
  });
});
