// A component that dies is started again with its death told; one that keeps dying is given up with the reason.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { component, type Plan } from './component.mjs';
import { until } from './until.mjs';

describe('a supervised component', () => {
  let folder = '';
  let said: string[] = [];
  let givenUp: Error | undefined;
  let current: ReturnType<typeof component> | undefined;

  /** A program that reports itself well by a file, and the component that runs it. */
  const running = (source: string, more: Partial<Plan> = {}) => {
    const well = join(folder, 'well');
    const program = `const fs = require('node:fs'); const well = ${JSON.stringify(well)}; ${source}`;
    const command = { file: process.execPath, args: ['-e', program], env: process.env, stopWithin: 500 };
    const probe = async () => void readFileSync(well);
    const plan = { name: 'api', command, probe, log: join(folder, 'api.log'), readyWithin: 10_000, ...more };
    const ears = {
      say: (_who: string, what: string) => void said.push(what),
      onGivenUp: (why: Error) => void (givenUp = why),
    };
    return (current = component(plan, ears));
  };
  const eventually = (holds: () => boolean) =>
    until(async () => expect(holds()).toBe(true), { what: 'What was expected', within: 10_000 });
  const stays = `fs.writeFileSync(well, ''); setInterval(() => {}, 1000);`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twentieth-component-'));
    said = [];
    givenUp = undefined;
  });
  afterEach(async () => {
    await current?.stop();
    rmSync(folder, { recursive: true });
  });

  it('is started again under a new process id when it is killed, and its death is told', async () => {
    const api = running(stays);
    await api.start(undefined);
    const first = api.pid;
    await api.kill();
    await eventually(() => said.at(-1)?.startsWith('is well again') ?? false);
    expect(api.pid).not.toBe(first);
    expect(said[0]).toBe(`died: pid ${first} was ended by SIGKILL; starting it again`);
  });

  it('is given up, with its last words, when it never comes up', async () => {
    const api = running(`console.error('DATABASE_URL is not set'); process.exit(3);`, {
      deaths: { most: 2, killed: 9, within: 60_000 },
    });
    await expect(api.start(undefined)).rejects.toThrow(
      /keeps dying[^]*exit code 3[^]*DATABASE_URL is not set/,
    );
    expect(api.pid).toBeUndefined();
  });

  it('is given up when it keeps ending after it was well', async () => {
    const api = running(`fs.writeFileSync(well, ''); setTimeout(() => process.exit(1), 300);`, {
      deaths: { most: 2, killed: 9, within: 60_000 },
    });
    await api.start(undefined);
    await eventually(() => givenUp !== undefined);
    expect(givenUp?.message).toContain('keeps dying (2 times');
  });

  it('is ended by force when it does not heed the request to stop', async () => {
    writeFileSync(join(folder, 'note'), '');
    const api = running(`process.on('SIGTERM', () => {}); ${stays}`);
    await api.start(undefined);
    const { pid } = api;
    await api.stop();
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
    expect(said).toEqual([]);
  });
});
