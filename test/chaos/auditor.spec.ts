// Who watches the auditor? Lives recorded under fire, in which nothing is wrong; and the same lives with one fault planted
// at a time, each of which must be found.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { audit } from './auditor/audit.js';
import { checkChain } from './auditor/check-chain.js';
import type { Snapshot } from './auditor/snapshot.js';
import { IN_CLOCKS } from './planting/in-clocks.js';
import { IN_COMMANDS } from './planting/in-commands.js';
import { IN_DIGESTS } from './planting/in-digests.js';
import { IN_LETTERS } from './planting/in-letters.js';
import { IN_NOTIFY } from './planting/in-notify.js';
import { IN_OBLIGATIONS } from './planting/in-obligations.js';
import { IN_OWN_LADDER } from './planting/in-own-ladder.js';
import { IN_THE_CHAIN } from './planting/in-the-chain.js';
import type { Fault } from './planting/planted.js';
import { rechained } from './planting/planted.js';

const recorded = (name: string): Snapshot =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'recorded', name), 'utf8')) as Snapshot;

/** Lives of each authority as runs under fire have left them, and two mornings of an officer who has digests. */
const BY_SMTP = recorded('by-smtp.json');
const BY_NOTIFY = recorded('by-notify.json');
const DIGESTS = recorded('digests.json');
const SOUND = { 'by SMTP': BY_SMTP, 'by GOV.UK Notify': BY_NOTIFY, 'by digests': DIGESTS };

const FAULTS: readonly (readonly [area: string, whole: Snapshot, faults: readonly Fault[]])[] = [
  ['commands', BY_SMTP, IN_COMMANDS],
  ['the chain', BY_SMTP, IN_THE_CHAIN],
  ['letters', BY_SMTP, IN_LETTERS],
  ['clocks', BY_SMTP, IN_CLOCKS],
  ['letters by GOV.UK Notify', BY_NOTIFY, IN_NOTIFY],
  ['what is owed', BY_NOTIFY, IN_OBLIGATIONS],
  ['what waits for a digest', DIGESTS, IN_OBLIGATIONS],
  ['a ladder of its own', BY_NOTIFY, IN_OWN_LADDER],
  ['digests', DIGESTS, IN_DIGESTS],
];

describe('The auditor', () => {
  for (const [how, whole] of Object.entries(SOUND)) {
    it(`finds nothing wrong where nothing is wrong: letters go ${how}`, () => {
      expect(audit(whole)).toEqual([]);
    });

    it(`nor when the whole of it is hashed and numbered anew, letters going ${how}: a fault is found for itself`, () => {
      expect(audit(rechained(whole, whole.events))).toEqual([]);
    });
  }

  for (const [area, whole, faults] of FAULTS)
    describe(`finds, of ${area}, that`, () => {
      for (const { what, check, plant } of faults)
        it(what, () => {
          const findings = audit(plant(whole));
          expect(findings.map((each) => each.check)).toContain(check);
          for (const { reference } of findings)
            expect(['-', ...whole.streams.map((stream) => stream.reference)]).toContain(reference);
        });
    });

  it('does not lean on the chain for faults that a forger has hashed into it', () => {
    const forged = FAULTS.filter(([area]) => area !== 'the chain' && area !== 'commands').flatMap(
      ([, whole, faults]) => faults.filter(({ plant }) => checkChain(plant(whole)).length === 0),
    );
    expect(forged.length).toBeGreaterThan(50);
  });

  it('shares no code with what it judges: it imports Node, the driver of the database, and itself', () => {
    const folder = join(import.meta.dirname, 'auditor');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/\bfrom '([^']+)';$|\bimport\(?'([^']+)'/gm)].map(
        ([, named, bare]) => (named ?? bare)!,
      ),
    );
    expect(imported.length).toBeGreaterThan(40);
    expect(imported.filter((from) => !/^(\.\/[a-z-]+\.js|node:[a-z]+|pg)$/.test(from))).toEqual([]);
  });
});
