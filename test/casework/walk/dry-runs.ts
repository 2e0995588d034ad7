// A command tried out, and then given: through the door into the record, on the record in memory. Both must answer alike.
import { isDeepStrictEqual } from 'node:util';
import { memoryRecord } from '@twentieth/event-store';
import { submit, type Outcome, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { REFERENCE } from '../commands/bases.js';
import { type Play } from '../play.js';
import { chanceOf, type Chance } from './chance.js';
import { after } from './legal.js';
import { momentOf, receiptOf, stepOf } from './life.js';
import { type Model } from './model.js';

const AUTHORITY = 'westmarch';
const LIFE = 30;

/** An answer without what differs by nature: when it was recorded, and the cipher of what is sealed with all its hashes. */
const comparable = (outcome: Outcome): unknown => {
  if (outcome.kind !== 'recorded') return outcome;
  const events = outcome.events.map(
    ({ authority, reference, version, id, type, schema, on, at, actor, data, sealed, subject, commandId }) =>
      JSON.stringify([
        ...[authority, reference, version, id, type, schema, on, at, actor, data],
        ...[sealed !== null, subject, commandId],
      ]),
  );
  return { ...outcome, events };
};

const openDoor = () => ({
  store: memoryRecord({
    clock: () => '2040-01-01T00:00:00.000Z',
    authorities: [{ id: AUTHORITY, name: 'Westmarch Constabulary', rehearsal: false, settings: {} }],
  }),
  vault: openVault({ masterKey: new Uint8Array(32).fill(20) }),
});

export interface Pairs {
  pairs: number;
  refused: number;
  readonly differing: string[];
}

const submissionOf = (step: Play, reference: string | null, commandId: string): Submission =>
  ({
    ...{
      authority: AUTHORITY,
      commandId,
      actor: { id: step.by ?? 'officer-1', role: step.role ?? 'officer' },
    },
    ...{ at: step.at, reference, command: step.command },
    ...(step.on === undefined ? {} : { on: step.on }),
  }) as Submission;

/** Lives one case of that seed, each step tried out first. */
const lived = async (chance: Chance, most: number, told: Pairs): Promise<void> => {
  const door = openDoor();
  const life = { clears: false, rehearsal: false, receipt: 0, steps: [] };
  let [file, model]: [Extract<Outcome, { kind: 'recorded' }>['file'] | null, Model | null] = [null, null];
  for (let n = 0; n < LIFE && told.pairs < most; n++) {
    const step =
      file === null || model === null ? receiptOf(life, chance) : stepOf(life, file, model, chance);
    const submission = submissionOf(step, file === null ? null : REFERENCE, `step-${n}`);
    const tried = await submit(door, { ...submission, dryRun: true });
    const given = await submit(door, submission);
    told.pairs += 1;
    if (!isDeepStrictEqual(comparable(tried), comparable(given)))
      told.differing.push(`${tried.kind}, then ${given.kind}: ${JSON.stringify(step.command)}`);
    if (given.kind === 'refused') told.refused += 1;
    if (given.kind !== 'recorded') continue;
    model = after(model, step.command, momentOf(step), given.events.length);
    file = given.file;
  }
};

/** Tries out and gives so many commands. */
export const dryRuns = async (pairs: number, seed: number): Promise<Pairs> => {
  const told: Pairs = { pairs: 0, refused: 0, differing: [] };
  for (let life = 0; told.pairs < pairs; life++) await lived(chanceOf(seed * 1_000_003 + life), pairs, told);
  return told;
};
