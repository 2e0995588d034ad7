// A wrong deadline is caught where replay alone would let it by.
import { beforeAll, expect, it } from '@jest/globals';
import { recordedHistories } from './histories.js';
import { differences, instantsOwed, instantsRecorded, type Instants } from './instants.js';

let recorded: Instants;
let owed: Instants;
beforeAll(async () => {
  recorded = await instantsRecorded(await recordedHistories());
  owed = await instantsOwed();
}, 60_000);

it('every recorded proceeding waited for the instants that the law names today', () => {
  expect(differences(recorded, owed)).toEqual([]);
  expect([...recorded.values()].flat().length).toBeGreaterThan(20);
});

/** Each life is recorded as the loop lives it now, and as it was lived in three activities a turn. */
const inBothLoops = (life: string) => [expect.stringContaining(life), expect.stringContaining(`/${life}`)];

it('a deadline that falls a day early is named, with the proceeding', () => {
  const instants = owed.get('never-answered.request')!;
  const wrong = new Map(owed).set('never-answered.request', [
    '2026-11-22T09:00:00.000Z',
    ...instants.slice(1),
  ]);
  expect(differences(recorded, wrong)).toEqual(inBothLoops('never-answered.request'));
});

it('a deadline that is no longer waited for is named', () => {
  const wrong = new Map(owed).set('extended-and-late.extension', []);
  expect(differences(recorded, wrong)).toEqual(inBothLoops('extended-and-late.extension'));
});
