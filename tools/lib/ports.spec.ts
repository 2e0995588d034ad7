// A busy port is named when it was asked for, and another is chosen when it was not.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anyFreePort, candidates, choosePorts, portFrom } from './ports.mjs';

describe('the ports of a stack', () => {
  let dataFolder = '';
  let busy: Server | undefined;
  const said: string[] = [];
  const choose = (env: NodeJS.ProcessEnv) =>
    choosePorts({ dataFolder, names: ['api'], env, say: (_who, what) => void said.push(what) });
  const occupy = (port: number) =>
    new Promise<void>((resolve) => (busy = createServer().listen(port, '127.0.0.1', resolve)));

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'twentieth-ports-'));
    said.length = 0;
  });
  afterEach(() => {
    busy?.close();
    busy = undefined;
    rmSync(dataFolder, { recursive: true });
  });

  it('tries what was used before, then the familiar one, then its neighbours', () => {
    expect(candidates(8020, 9000).slice(0, 3)).toEqual([9000, 8020, 8030]);
    expect(candidates(8020).slice(0, 2)).toEqual([8020, 8030]);
  });

  it('stay the same from start to start', async () => {
    const first = await choose({ TWENTIETH_API_PORT: String(await anyFreePort()) });
    expect(await choose({})).toEqual(first);
    expect(said).toEqual([]);
  });

  it('move, and say so, when another program has taken the one used before', async () => {
    const before = (await choose({ TWENTIETH_API_PORT: String(await anyFreePort()) })).api;
    await occupy(before);
    const { api } = await choose({});
    expect(api).not.toBe(before);
    expect(said).toEqual([`${before} is busy: api takes ${api}`]);
  });

  it('are refused by name when the one asked for is busy', async () => {
    const wanted = await anyFreePort();
    await occupy(wanted);
    await expect(choose({ TWENTIETH_API_PORT: String(wanted) })).rejects.toThrow(
      `Port ${wanted}, named by TWENTIETH_API_PORT, is in use`,
    );
  });

  it('that are drawn are none that a connection going out could take first, and none twice', async () => {
    const drawn = await Promise.all(Array.from({ length: 40 }, () => anyFreePort()));
    expect(new Set(drawn).size).toBe(40);
    expect(drawn.filter((port) => port < 20_000 || port >= 32_000)).toEqual([]);
  });

  it.each(['0', '65536', '80.5', 'http'])('cannot be %p', (text) => {
    expect(() => portFrom({ TWENTIETH_MAIL_PORT: text }, 'TWENTIETH_MAIL_PORT')).toThrow(
      'TWENTIETH_MAIL_PORT is',
    );
  });
});
