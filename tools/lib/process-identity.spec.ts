// A process id alone is not an identity: it is handed out again.
import { describe, expect, it } from '@jest/globals';
import { identify, parseStat, stillRuns } from './process-identity.mjs';

describe('the identity of a process', () => {
  it('reads a line of /proc/PID/stat whose program name holds spaces and brackets', () => {
    const line = `42 (a ) b (c)) S 7 42 42 0 -1 4194560 1 0 0 0 1 2 3 4 20 0 1 0 987654 1 2 3`;
    expect(parseStat(line)).toEqual({ state: 'S', parent: '7', started: '987654' });
  });

  it('finds this very process, by its command', () => {
    expect(identify(process.pid)?.command).toContain('jest');
  });

  it('knows a process by its start time, so that one which was given its id later is another', () => {
    const me = identify(process.pid);
    if (me === undefined) throw new Error('this process was not found');
    expect(stillRuns(me)).toBe(true);
    expect(stillRuns({ ...me, started: 'earlier' })).toBe(false);
  });

  it('finds nobody behind an id that nobody has, nor behind one that is none', () => {
    expect(identify(2 ** 22 + 1)).toBeUndefined();
    expect(identify(0)).toBeUndefined();
    expect(stillRuns(undefined)).toBe(false);
  });
});
