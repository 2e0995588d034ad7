import { describe, expect, it } from '@jest/globals';
import { atOnce, interleaved, millisEach, perSecond } from './rounds.js';

const open = new AbortController().signal;

describe('Interleaved rounds', () => {
  it('take every variant once a round, after one round that is not counted', async () => {
    const order: string[] = [];
    const note = (name: string) => (round: number) => order.push(`${name}${round}`);
    const laps = await interleaved(
      { a: note('a'), b: note('b') },
      { rounds: 2, budgetMillis: 1e6, signal: open },
    );
    expect(order).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
    expect([laps.a.length, laps.b.length]).toEqual([2, 2]);
  });

  it('end after three when their time is over', async () => {
    const laps = await interleaved({ a: () => 1 }, { rounds: 50, budgetMillis: -1, signal: open });
    expect(laps.a).toHaveLength(3);
  });

  it('end with the reason when they are told to stop', async () => {
    const told = new AbortController();
    const stopping = interleaved(
      { a: () => 1, b: (round) => (round === 2 && told.abort(new Error('Ctrl-C')), 1) },
      { rounds: 9, budgetMillis: 1e6, signal: told.signal },
    );
    await expect(stopping).rejects.toThrow('Ctrl-C');
  });
});

it('A lap tells how long one thing took, and how many are done in a second', () => {
  const laps = [{ count: 50, wallMillis: 100, cpuMillis: 1 }];
  expect(millisEach(laps)).toEqual([2]);
  expect(perSecond(laps)).toEqual([500]);
});

describe('So many clients', () => {
  it('do each thing once, never more than so many at the same time', async () => {
    const done: number[] = [];
    let [now, most] = [0, 0];
    const count = await atOnce(3, [0, 1, 2, 3, 4, 5, 6], async (item) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      done.push(item);
    });
    expect([count, most, done.sort()]).toEqual([7, 3, [0, 1, 2, 3, 4, 5, 6]]);
  });

  it('fail as one when one thing fails', async () => {
    const failing = atOnce(2, [1, 2, 3], async (item) => {
      if (item === 2) throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
  });
});
