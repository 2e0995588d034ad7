// Settings are checked before anything is started, and each error names its variable.
import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.mjs';

describe('the settings of a stack', () => {
  it('need not be given', () => {
    expect(readSettings({})).toEqual({ namespace: 'twentieth' });
  });

  it('may name a database and a Temporal cluster', () => {
    const env = {
      DATABASE_URL: 'postgres://a:b@db.example:5432/foi',
      TEMPORAL_ADDRESS: 'temporal.example:7233',
    };
    expect(readSettings(env)).toMatchObject({
      databaseUrl: env.DATABASE_URL,
      temporalAddress: env.TEMPORAL_ADDRESS,
    });
  });

  it.each([
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['TEMPORAL_ADDRESS', 'http://localhost:7233'],
    ['TEMPORAL_ADDRESS', 'localhost'],
    ['TEMPORAL_NAMESPACE', 'two words'],
    ['TWENTIETH_API_PORT', 'eighty'],
  ])('are refused when %s is %p', (variable, value) => {
    expect(() => readSettings({ [variable]: value })).toThrow(variable);
  });

  it('are refused when the owner of a database is named without the database', () => {
    expect(() => readSettings({ DATABASE_OWNER_URL: 'postgres://a@b/c' })).toThrow('DATABASE_URL is not');
  });
});
