// How the receipt of a request can be shown later: by whom, within what, from where (s10(6)(a)).
import { describe, expect, it } from '@jest/globals';
import { given, received, REFERENCE } from '../testing/given.js';

describe('the evidence of receipt', () => {
  it('is an officer’s word, or the message with the time at the gateway', () => {
    expect(given().when(received()).event('RequestReceived').data.evidence).toEqual({
      kind: 'officer',
      messageIdHash: null,
      gatewayAt: null,
    });
    const written = received({ receivedAt: '2026-11-02T09:14:00.000Z' });
    expect(given().when(written).event('RequestReceived').data.evidence).toMatchObject({
      ...{ kind: 'officer', gatewayAt: null },
    });
    const mailed = received({ messageIdHash: 'f00d', receivedAt: '2026-11-02T09:14:00.000Z' });
    expect(given().when(mailed).event('RequestReceived').data.evidence).toEqual({
      kind: 'message',
      messageIdHash: 'f00d',
      gatewayAt: '2026-11-02T09:14:00.000Z',
    });
  });

  it('says that it came within other correspondence, and keeps sealed in what', () => {
    const then = given().when(received({ within: 'a complaint by Ms Morgan', receivedBy: 'complaints@' }));
    expect(then.event('RequestReceived')).toMatchObject({
      data: { evidence: { within: true } },
      sealed: { evidence: { within: 'a complaint by Ms Morgan', receivedBy: 'complaints@' } },
    });
    expect(JSON.stringify(then.event('RequestReceived').data)).not.toMatch(/Morgan|complaints@/);
  });

  it('keeps sealed whom it reached first, and says nothing of what was left blank', () => {
    const reached = given()
      .when(received({ receivedBy: 'complaints@' }))
      .event('RequestReceived');
    expect(reached.sealed.evidence).toEqual({
      ...{ receivedBy: 'complaints@', within: null, transferredFrom: null },
    });
    const blank = given().when(
      received({ receivedBy: ' ', within: ' ', transferredFrom: ' ', refines: ' ' }),
    );
    expect(blank.event('RequestReceived').sealed).not.toHaveProperty('evidence');
    expect(blank.event('RequestReceived').data.evidence).toEqual({
      ...{ kind: 'officer', messageIdHash: null, gatewayAt: null },
    });
    expect(blank.event('RequestReceived').data).not.toHaveProperty('refines');
  });

  it('of a request passed on by another authority is its receipt here: that is day 0', () => {
    const then = given().when(received({ transferredFrom: 'The county council' }));
    expect(then.event('RequestReceived').data.evidence).toMatchObject({ transferredIn: true });
    expect(then.event('RequestReceived').sealed.evidence).toMatchObject({
      transferredFrom: 'The county council',
    });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01' });
  });
});

describe('what is asked, and by whom', () => {
  it('is read from the text where no questions are given, one part each', () => {
    const text = '1. How many dogs are kept?\n2. What do they eat?';
    const then = given().when(received({ text, parts: null }));
    expect(then.event('RequestReceived').sealed.parts).toEqual([
      { number: 1, text: 'How many dogs are kept?' },
      { number: 2, text: 'What do they eat?' },
    ]);
  });

  it('is enough where the questions say it and the covering text nothing, and the other way round', () => {
    expect(given().when(received({ text: ' ', parts: [{ text: 'How many?' }] })).refusal).toBeNull();
    expect(given().when(received({ parts: [{ text: ' ' }] })).refusal).toBeNull();
    for (const parts of [null, [], [{ text: ' ' }]])
      expect(given().when(received({ text: ' ', parts })).refusal).toMatchObject({
        ...{ refused: 'describes-nothing', section: 'FOIA 2000 s8(1)(c)' },
      });
  });

  it('comes from somebody with a name, and an address of either kind (s8(1)(b))', () => {
    const from = (over: object) =>
      given().when(received({ requester: { name: 'A. Morgan', email: null, address: null, ...over } }));
    expect(from({ name: ' ', email: 'a@example.org' }).refusal?.refused).toBe('no-name');
    for (const address of [null, '', ' ']) expect(from({ address }).refusal?.refused).toBe('no-address');
    const posted = from({ address: '1 High Street' }).event('RequestReceived');
    const mailed = from({ email: 'a@example.org' }).event('RequestReceived');
    expect([posted.data.repliesByEmail, mailed.data.repliesByEmail]).toEqual([false, true]);
  });

  it('refines another case, and not itself', () => {
    expect(given().when(received({ refines: REFERENCE })).refusal).toMatchObject({
      ...{ refused: 'same-case', field: 'refines', section: 'FOIA 2000 s12, s16(1)' },
    });
    expect(
      given()
        .when(received({ refines: 'FOI-2026-000009' }))
        .event('RequestReceived').data.refines,
    ).toBe('FOI-2026-000009');
  });
});

describe('a request that is too much at once', () => {
  it('has at most 500 parts and 1,048,576 characters', () => {
    const parts = (count: number) =>
      received({ parts: Array.from({ length: count }, () => ({ text: 'What?' })) });
    expect(given().when(parts(500)).file.parts).toHaveLength(500);
    expect(given().when(parts(501)).refusal).toMatchObject({
      refused: 'too-many-parts',
      section: 'FOIA 2000 s8',
    });
    expect(given().when(received({ text: 'x'.repeat(1_048_576) })).refusal).toBeNull();
    expect(given().when(received({ text: 'x'.repeat(1_048_577) })).refusal).toMatchObject({
      refused: 'text-too-long',
      section: 'FOIA 2000 s8',
    });
  });

  it('names a regime that there is', () => {
    expect(given().when(received({ regime: 'gdpr' })).refusal).toMatchObject({
      refused: 'unknown-regime',
      section: 'the regimes with data',
    });
    expect(given().when(received({ parts: [{ text: 'What?', regime: 'gdpr' }] })).refusal).toMatchObject({
      refused: 'unknown-regime',
    });
  });
});
