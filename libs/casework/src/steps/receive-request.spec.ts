// How the receipt of a request can be shown later: by whom, within what, from where (s10(6)(a)).
import { describe, expect, it } from '@jest/globals';
import { given, received } from '../testing/given.js';

describe('the evidence of receipt', () => {
  it('is an officer’s word, or the message with the time at the gateway', () => {
    expect(given().when(received()).event('RequestReceived').data.evidence).toEqual({
      kind: 'officer',
      messageIdHash: null,
      gatewayAt: null,
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

  it('of a request passed on by another authority is its receipt here: that is day 0', () => {
    const then = given().when(received({ transferredFrom: 'The county council' }));
    expect(then.event('RequestReceived').data.evidence).toMatchObject({ transferredIn: true });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01' });
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
