import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@twentieth/platform';
import fc from 'fast-check';
import { canonicalText } from './canonical.js';
import { chain, open } from './envelope.js';
import { GENESIS, type StoredEvent } from './event.js';
import { anEvent } from './testing/samples.js';
import { verifyChain } from './verify-chain.js';

const position = {
  ...{ authority: 'westmarch', reference: 'FOI-2026-000001', version: 0, headHash: GENESIS },
  ...{ recordedAt: '2026-11-02T09:00:00.000Z', commandId: 'command-1' },
};
const aChain = (length: number): StoredEvent[] =>
  chain(
    position,
    Array.from({ length }, (_, n) => anEvent({ data: { n }, sealed: new Uint8Array([n]) })),
  ).map(open);
const faults = (events: readonly StoredEvent[]) =>
  verifyChain(events).map(({ version, fault }) => `${version} ${fault}`);

describe('Verifying a chain', () => {
  it('a chain as it was recorded has no fault, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())), (all) => {
        fc.pre(!JSON.stringify(all).includes('\\u0000') && JSON.stringify(all).isWellFormed());
        expect(
          faults(
            chain(
              position,
              all.map((data) => anEvent({ data })),
            ).map(open),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('each event names its predecessor, and the first names none', () => {
    const events = aChain(3);
    expect(events.map((event) => event.prevHash)).toEqual([GENESIS, events[0]!.hash, events[1]!.hash]);
    expect(events.every((event) => event.hash === sha256(event.body))).toBe(true);
  });

  it('any character altered in any text is found in that event', () => {
    const events = aChain(4);
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.nat(), (index, place) => {
        const { body } = events[index]!;
        const at = place % body.length;
        const altered = body.slice(0, at) + (body[at] === 'x' ? 'y' : 'x') + body.slice(at + 1);
        const found = faults(events.with(index, { ...events[index]!, body: altered }));
        expect(found).toContain(`${index + 1} hash-differs`);
      }),
    );
  });

  it('a text rewritten with its own hash breaks the link to the next', () => {
    const events = aChain(3);
    const body = canonicalText({ ...(JSON.parse(events[1]!.body) as object), on: '2026-11-03' });
    const forged = open({ body, hash: sha256(body), sealed: events[1]!.sealed });
    expect(faults(events.with(1, forged))).toEqual(['3 link-broken']);
  });

  it('an event left out, repeated, exchanged or brought in from another case is found', () => {
    const [one, two, three] = aChain(3) as [StoredEvent, StoredEvent, StoredEvent];
    expect(faults([one, three])).toEqual(['3 version-gap', '3 link-broken']);
    expect(faults([two, three])).toEqual(['2 version-gap', '2 link-broken']);
    expect(faults([one, one])).toEqual(['1 version-gap', '1 link-broken']);
    expect(faults([one, three, two])).toHaveLength(4);
    const [other] = chain({ ...position, reference: 'X', version: 1, headHash: one.hash }, [anEvent()]).map(
      open,
    );
    expect(faults([one, other!])).toEqual(['2 another-case']);
  });

  it('events cut off at the end are found when the head is told', () => {
    const events = aChain(3);
    const head = { version: 3, headHash: events[2]!.hash };
    expect(verifyChain(events, { head })).toEqual([]);
    expect(verifyChain(events.slice(0, 2), { head })).toMatchObject([{ version: 3, fault: 'version-gap' }]);
    expect(verifyChain(events, { head: { ...head, headHash: GENESIS } })).toMatchObject([
      { fault: 'hash-differs' },
    ]);
  });

  it('a field told otherwise than in the hashed text is found', () => {
    const events = aChain(2);
    expect(faults(events.with(0, { ...events[0]!, on: '2026-11-03' }))).toEqual([
      '1 fields-differ-from-body',
    ]);
  });

  it('a sealed part exchanged is found; one destroyed leaves the chain whole', () => {
    const events = aChain(2);
    const sealed = (part: Uint8Array | null) => events.with(1, { ...events[1]!, sealed: part });
    expect(faults(sealed(new Uint8Array([9])))).toEqual(['2 sealed-part-differs']);
    expect(faults(sealed(null))).toEqual([]);
  });

  it('an event recorded before its predecessor is found', () => {
    const [first] = aChain(1);
    const early = { ...position, version: 1, headHash: first!.hash, recordedAt: '2026-11-02T08:00:00.000Z' };
    expect(faults([first!, ...chain(early, [anEvent()]).map(open)])).toEqual([
      '2 recorded-earlier-than-before',
    ]);
  });
});
