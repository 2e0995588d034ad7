// A turn of the clock as one activity: time passed, its letters sent where they can be, and what is owed next.
import { describe, expect, it } from '@jest/globals';
import type { PostFault } from '@twentieth/post';
import { office, AUTHORITY } from './testing/office.js';
import { turn } from './turn.js';

// Due on 1 December 2026: at nine on that day the head of the unit is told by a mail of its own.
const DAY_BEFORE = '2026-11-27T09:00:00.000Z';
const LAST_DAY = '2026-12-01T09:00:00.000Z';
const END_OF_IT = '2026-12-02T00:00:00.000Z';

/** The letters still owed for the last day, by what a turn told. */
const ofTheDay = ({ letters }: { readonly letters: readonly string[] }): readonly string[] =>
  letters.filter((id) => id.endsWith('escalation-head-of-unit'));

/** A request whose last day has come, earlier reminders of it still under way, and the turn that its workflow takes then. */
const onTheLastDay = async (fault: PostFault | null = null) => {
  const the = await office(1, { faultOf: () => fault });
  const [reference = ''] = the.references;
  const proceeding = `request/${reference}`;
  await the.pass(reference, DAY_BEFORE);
  const passing = { authority: AUTHORITY, proceeding, at: LAST_DAY, wakeAt: LAST_DAY, epoch: 1 };
  const states = async () => {
    const rungs = (await the.letters(reference)).filter(({ template }) =>
      template.startsWith('escalation-head'),
    );
    return rungs.map(({ state }) => state);
  };
  return {
    ...{ post: the.post, states },
    take: (attempt = 1) => turn(the.doors, passing, attempt),
    row: () => the.doors.store.transact(AUTHORITY, (tx) => tx.wakes.get(proceeding)),
  };
};

describe('A turn of the clock', () => {
  it('raises the rung, sends its letter, and tells the end of the day as what comes next', async () => {
    const { take, post, states } = await onTheLastDay();
    const look = await take();
    expect(look).toMatchObject({ wakeAt: END_OF_IT, finished: false, rehearsalNow: null });
    expect(ofTheDay(look)).toEqual([]);
    expect(await states()).toEqual(['sent']);
    expect(post.delivered.map(({ to }) => to.address)).toEqual([expect.stringContaining('head-of-unit')]);
  });

  it('keeps its hands off a letter that was called for before: it is under way elsewhere', async () => {
    const { take } = await onTheLastDay();
    const { letters } = await take();
    expect(letters.some((id) => id.includes('reminder-officer'))).toBe(true);
  });

  it('leaves nothing that the relay would have to tell the workflow', async () => {
    const { take, row } = await onTheLastDay();
    await take();
    const { version, versionNudged } = (await row())!;
    expect(versionNudged).toBeGreaterThanOrEqual(version);
  });

  it('passes time though the post is closed, and leaves the letter to be tried again', async () => {
    const { take, states } = await onTheLastDay('unreachable');
    const look = await take();
    expect(look.wakeAt).toBe(END_OF_IT);
    expect(ofTheDay(look)).toHaveLength(1);
    expect(await states()).toEqual(['prepared']);
  });

  it('sends nothing when it is taken again: nobody knows how far the first has got', async () => {
    const { take, post } = await onTheLastDay();
    const look = await take(2);
    expect(look.wakeAt).toBe(END_OF_IT);
    expect(ofTheDay(look)).toHaveLength(1);
    expect(post.delivered).toEqual([]);
  });

  it('taken twice sends one letter', async () => {
    const { take, post } = await onTheLastDay();
    await take();
    await take();
    expect(post.delivered).toHaveLength(1);
  });
});
