// A letter that lacked something becomes a request when that comes (s8): what must come, and what it begins anew.
import { describe, expect, it } from '@jest/globals';
import type { CommandOf } from '../commands.js';
import { given, put, received, type Put } from '../testing/given.js';

const lacking = (...missing: CommandOf<'FindRequestInvalid'>['missing']): Put =>
  put({ type: 'FindRequestInvalid', missing, advice: 'Write what you lack.' }, '2026-11-04');
const made = (over: Partial<CommandOf<'MakeRequestValid'>> = {}): Put =>
  put(
    {
      ...{ type: 'MakeRequestValid', text: 'Here it is.', name: 'Alexandra Morgan' },
      ...{ email: null, address: null, ...over },
    },
    '2026-11-20',
  );
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;
const silent = { text: ' ', name: null };

describe('what a letter lacked', () => {
  it.each<[CommandOf<'FindRequestInvalid'>['missing'][number], object, object, string, string]>([
    ['real-name', { name: ' ' }, { name: 'A. Morgan', text: ' ' }, 'name', 'name'],
    ['address', {}, { ...silent, address: '1 High Street' }, 'email', 'address for correspondence'],
    [
      'address',
      { address: ' ' },
      { ...silent, email: 'a@example.org' },
      'email',
      'address for correspondence',
    ],
    ['description', { text: ' ' }, { name: null }, 'text', 'description'],
    ['not-in-writing', { text: '' }, { name: null }, 'text', 'writing'],
  ])('(%s) must come, and no more than that', (missing, without, enough, field, named) => {
    expect(refusalOf([lacking(missing)], made(without))).toMatchObject({
      ...{ refused: 'still-missing', field, rule: `The request still lacks its ${named}.` },
    });
    expect(refusalOf([lacking(missing)], made(enough))).toBeNull();
  });

  it('is told by every name it has where it is found a second time', () => {
    expect(refusalOf([lacking('real-name', 'address')], lacking('description'))?.rule).toBe(
      'The request was found to lack real-name, address on 2026-11-04.',
    );
  });

  it('is not writing, where a part asks for environmental information of either kind', () => {
    for (const regime of ['eir', 'eisr'])
      expect(
        given(received({ parts: [{ text: 'One?' }, { text: 'Two?', regime }] })).when(
          lacking('not-in-writing'),
        ).refusal,
      ).toMatchObject({ refused: 'spoken-request-valid' });
  });
});

describe('a request made valid', () => {
  it('is answered by e-mail once an address for that has come', () => {
    const posted = received({ requester: { name: 'A. Morgan', email: null, address: '1 High Street' } });
    const replies = (first: Put, over: object) =>
      given(first, lacking('real-name')).when(made(over)).event('RequestMadeValid').data.repliesByEmail;
    expect(replies(posted, {})).toBe(false);
    expect(replies(posted, { email: 'a@example.org' })).toBe(true);
    expect(replies(received(), {})).toBe(true);
  });

  it('has another day of receipt for the parts that are open, and what was settled of the others stays', () => {
    const withdrawn = put({ type: 'WithdrawRequest', parts: [2], text: 'Not that.' }, '2026-11-05');
    const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-03');
    const { file } = given(received(), acknowledged, lacking('real-name'), withdrawn).when(made());
    expect(file.facts).toEqual([
      { parts: [2], fact: { type: 'acknowledged', on: '2026-11-03' } },
      { parts: [2], fact: { type: 'withdrawn', on: '2026-11-05' } },
      {
        ...{ parts: [1, 3, 4, 5, 6, 7] },
        fact: { type: 'receipt-corrected', on: '2026-11-20', to: '2026-11-20' },
      },
    ]);
    expect([file.receivedOn, file.acknowledgedOn]).toEqual(['2026-11-20', null]);
  });

  it('may be found to lack something again, and each finding keeps its own day', () => {
    const again = put(
      { type: 'FindRequestInvalid', missing: ['description'], advice: 'What do you ask for?' },
      '2026-11-23',
    );
    const { file } = given(received(), lacking('real-name'), made(), again).when({
      ...made(),
      at: '2026-11-30T12:00:00.000Z',
    });
    expect(file.receipt.invalidities).toEqual([
      { number: 1, foundOn: '2026-11-04', missing: ['real-name'], madeValidOn: '2026-11-20' },
      { number: 2, foundOn: '2026-11-23', missing: ['description'], madeValidOn: '2026-11-30' },
    ]);
  });
});
