// The schema of the law's data: what a slip of the pen would do, refused before a date is computed.
import { describe, expect, it } from '@jest/globals';
import foia from './regimes/foia.json' with { type: 'json' };
import { faultsInTime, readLaw } from './schema.js';

type Data = {
  parameters: Record<string, { from: string; to: string | null; value: unknown }[]>;
  variations: { periods: { from: string; to: string | null }[] }[];
} & Record<string, unknown>;
const changed = (change: (data: Data) => void): Data => {
  const data = structuredClone(foia) as unknown as Data;
  change(data);
  return data;
};
const response = (data: Data) => data.parameters.response![0]!;
/** The answer's time in two periods, the second from a day on. */
const split = (to: string, from: string) =>
  changed((data) => {
    data.parameters.response = [
      { ...response(data), to },
      { ...response(data), from },
    ];
  });

describe('the data of a regime', () => {
  it('is read as it stands, with its hash', () => {
    const law = readLaw(foia);
    expect(law).toMatchObject({ regime: 'foia', cite: 'FOIA 2000', inForce: '2005-01-01' });
    expect(law.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(
      readLaw(changed((data) => (response(data).value = { count: 21, unit: 'working-days' }))).hash,
    ).not.toBe(law.hash);
  });

  it('may change a number from a day on', () => {
    expect(readLaw(split('2029-12-31', '2030-01-01')).parameters.response.length).toBe(2);
  });

  it.each<[string, Data, string]>([
    [
      'a gap',
      split('2029-12-30', '2030-01-01'),
      'regime foia: parameters.response[1].from: a gap, nothing is in force from 2029-12-31 to 2029-12-31',
    ],
    [
      'an overlap',
      split('2030-01-01', '2030-01-01'),
      'parameters.response[1].from: overlaps the period before it',
    ],
    [
      'a period after an open one',
      changed(
        (data) => (data.parameters.response = [response(data), { ...response(data), from: '2030-01-01' }]),
      ),
      'parameters.response[1].from: overlaps the period before it',
    ],
    [
      'a last period that ends',
      changed((data) => (response(data).to = '2030-01-01')),
      'parameters.response[0].to: the last period must be open (null)',
    ],
    [
      'a first period that starts late',
      changed((data) => (response(data).from = '2005-01-02')),
      'parameters.response[0].from: 2005-01-02, but the regime is in force from 2005-01-01',
    ],
    [
      'a period that ends before it starts',
      split('2004-12-31', '2005-01-01'),
      'parameters.response[0].to: 2004-12-31 is before 2005-01-01',
    ],
    [
      'a fault in a variation',
      changed((data) => (data.variations[0]!.periods[0]!.to = '2030-01-01')),
      'variations[0].periods[0].to: the last period',
    ],
  ])('is refused with %s', (_what, data, message) => expect(() => readLaw(data)).toThrow(message));

  it('is refused with every fault at once', () => {
    const twice = changed((data) => {
      response(data).from = '2005-01-02';
      data.parameters.review![0]!.to = '2030-01-01';
    });
    expect(() => readLaw(twice)).toThrow(/parameters\.response\[0\]\.from.*; parameters\.review\[0\]\.to/);
  });

  it.each<[string, (data: Data) => void, string]>([
    ['no source', (data) => delete (response(data) as Partial<Record<string, unknown>>).source, 'source'],
    ['an empty source', (data) => Object.assign(response(data), { source: '' }), 'source'],
    ['no section', (data) => delete (response(data) as Partial<Record<string, unknown>>).law, 'law'],
    ['no evidence', (data) => Object.assign(response(data), { evidence: 'hearsay' }), 'evidence'],
    [
      'half a day',
      (data) => Object.assign(response(data), { value: { count: 20.5, unit: 'working-days' } }),
      'count',
    ],
    [
      'no days at all',
      (data) => Object.assign(response(data), { value: { count: 0, unit: 'working-days' } }),
      'count',
    ],
    [
      'an unknown unit',
      (data) => Object.assign(response(data), { value: { count: 20, unit: 'weeks' } }),
      'unit',
    ],
    [
      'an unknown word',
      (data) => Object.assign(response(data), { value: { count: 20, unit: 'working-days', rolls: true } }),
      'rolls',
    ],
    [
      'an unknown parameter',
      (data) => Object.assign(data.parameters, { respons: [response(data)] }),
      'respons',
    ],
    ['a missing parameter', (data) => delete data.parameters.response, 'response'],
    [
      'a day that does not exist',
      (data) => (response(data).from = '2005-02-30'),
      'a date that exists, as YYYY-MM-DD',
    ],
    ['an empty list', (data) => (data.parameters.response = []), 'response'],
    ['an unknown calendar', (data) => (data.calendar = 'Wales'), 'calendar'],
    ['a name in capitals', (data) => (data.regime = 'FOIA'), 'regime'],
    ['a name with a space', (data) => (data.regime = 'the act'), 'regime'],
    [
      'school days in another unit',
      (data) => Object.assign(response(data), { value: { count: 20, unit: 'months', sessionsUpTo: 60 } }),
      'school days are counted among working days',
    ],
    ['an unknown field', (data) => (data.note = 'x'), 'note'],
  ])('is refused with %s', (_what, change, message) => {
    expect(() => readLaw(changed((data) => void change(data)))).toThrow('regime data: ');
    expect(() => readLaw(changed((data) => void change(data)))).toThrow(message);
  });

  it('may hold a value for a single day', () => {
    const one = { ...readLaw(foia).parameters.response[0]!, to: '2005-01-01' };
    expect(faultsInTime('x', [one, { ...one, from: '2005-01-02', to: null }], '2005-01-01')).toEqual([]);
  });

  it('may say that nothing applied for a time', () => {
    const nothing = { ...readLaw(foia).parameters.response[0]!, to: '2009-12-31', value: null };
    const then = { ...nothing, from: '2010-01-01', to: null };
    expect(faultsInTime('x', [nothing, then], '2005-01-01')).toEqual([]);
  });
});
