// The worker is killed between the commit of what it recorded and the completion of its task, ten times, each time a
// little later: whatever it was at is done once, and the letter that belongs to it goes out once.
import { pause } from '@twentieth/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../oracle/seeded.js';
import { eventually } from '../support/eventually.js';
import { notOnceEach } from '../support/once-each.js';
import { open, rungs } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

const SEED = Number(process.env['TWENTIETH_SEED'] ?? process.pid);
const chance = seeded(SEED);

/** What had happened a moment before the worker died, and by how many milliseconds. */
const DEATHS = Array.from({ length: 10 }, (_, i) => ({
  after: (['EscalationRaised', 'LetterPrepared', 'the arrival of its mail'] as const)[i % 3]!,
  milliseconds: 12 * Math.floor(i / 3) + chance.between(0, 4),
}));
type Death = (typeof DEATHS)[number];

let desk: TestStack;
const lives: (Death & {
  readonly reference: string;
  readonly arrival: Promise<unknown>;
  readonly cutOff: boolean;
})[] = [];

/** Resolves as soon as the event has been committed. */
const committed = (reference: string, type: string) =>
  eventually(
    `${type} of ${reference} committed`,
    async () => {
      const sql = 'SELECT 1 FROM event WHERE reference = $1 AND type = $2';
      return (await desk.query(sql, [reference, type])).length > 0;
    },
    60_000,
    1,
  );

const die = async ({ after, milliseconds }: Death, reference: string): Promise<void> => {
  if (after === 'the arrival of its mail') {
    // Between the post's receipt and the record of it lies a moment so short that it is held open here.
    await committed(reference, 'LetterPrepared');
    await desk.whileHeld(reference, async () => {
      await eventually('the mail', async () => (await desk.mails(reference)).length > 0);
      await pause(milliseconds);
      await desk.stack.kill('worker');
    });
  } else {
    await committed(reference, after);
    await pause(milliseconds);
    await desk.stack.kill('worker');
  }
};

beforeAll(async () => {
  desk = await startTestStack();
  for (const death of DEATHS) {
    const reference = await open(desk);
    const arrival = desk.travel(reference, '2026-11-24T12:00:00Z');
    arrival.catch(() => undefined); // judged below, when all have had their time
    await die(death, reference);
    const sent = (await desk.events(reference)).some(({ type }) => type === 'LetterSent');
    lives.push({ ...death, reference, arrival, cutOff: !sent });
    await desk.stack.settled();
  }
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

describe(`A worker killed ten times at random points (TWENTIETH_SEED=${SEED})`, () => {
  for (const stage of new Set(DEATHS.map(({ after }) => after)))
    it(`died after ${stage} and before the letter was known to be sent, at least once`, () => {
      expect(lives.some(({ after, cutOff }) => cutOff && after === stage)).toBe(true);
    });

  DEATHS.forEach(({ after, milliseconds }, i) => {
    it(`left one event and one mail, killed ${milliseconds} ms after ${after}`, async () => {
      const { reference, arrival } = lives[i]!;
      await arrival;
      expect(rungs(await desk.events(reference))).toEqual(['2026-11-23 response/5-before/officer']);
      const letters = await desk.letters(reference);
      expect(letters).toHaveLength(1);
      expect(notOnceEach(letters, await desk.mails(reference))).toEqual([]);
      for (const type of ['LetterPrepared', 'LetterSent'])
        expect((await desk.events(reference)).filter((event) => event.type === type)).toHaveLength(1);
    }, 130_000);
  });
});
