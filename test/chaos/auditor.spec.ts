// Who watches the auditor? Two lives recorded under fire, in which nothing is wrong; and the same two lives with one
// fault planted at a time, each of which must be found.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { audit } from './auditor/audit.js';
import { checkChain } from './auditor/check-chain.js';
import type { Snapshot } from './auditor/snapshot.js';
import { IN_CLOCKS } from './planting/in-clocks.js';
import { IN_COMMANDS } from './planting/in-commands.js';
import { IN_LETTERS } from './planting/in-letters.js';
import { IN_THE_CHAIN } from './planting/in-the-chain.js';
import type { Fault } from './planting/planted.js';
import { rechained } from './planting/planted.js';

/** As `npm run chaos -- --seed 457 --lives 1 --worker 1 --api 1 --postgres 0 --temporal 0 --rate 20` has left them. */
const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/two-lives.json'), 'utf8'),
) as Snapshot;

const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  commands: IN_COMMANDS,
  'the chain': IN_THE_CHAIN,
  letters: IN_LETTERS,
  clocks: IN_CLOCKS,
};

describe('The auditor', () => {
  it('finds nothing wrong in two lives in which nothing is wrong', () => {
    expect(audit(recorded)).toEqual([]);
  });

  it('nor when the whole of them is hashed and numbered anew: a fault is found for itself', () => {
    expect(audit(rechained(recorded, recorded.events))).toEqual([]);
  });

  for (const [area, faults] of Object.entries(FAULTS))
    describe(`finds, of ${area}, that`, () => {
      for (const { what, check, plant } of faults)
        it(what, () => {
          const findings = audit(plant(recorded));
          expect(findings.map((each) => each.check)).toContain(check);
          for (const { reference } of findings)
            expect(['-', ...recorded.streams.map((stream) => stream.reference)]).toContain(reference);
        });
    });

  it('does not lean on the chain for faults that a forger has hashed into it', () => {
    const forged = [...IN_LETTERS, ...IN_CLOCKS].filter(
      ({ plant }) => checkChain(plant(recorded)).length === 0,
    );
    expect(forged.length).toBeGreaterThan(15);
  });

  it('shares no code with what it judges: it imports Node, the driver of the database, and itself', () => {
    const folder = join(import.meta.dirname, 'auditor');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/\bfrom '([^']+)';$|\bimport\(?'([^']+)'/gm)].map(
        ([, named, bare]) => (named ?? bare)!,
      ),
    );
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((from) => !/^(\.\/[a-z-]+\.js|node:[a-z]+|pg)$/.test(from))).toEqual([]);
  });
});
