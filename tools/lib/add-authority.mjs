// @ts-check
// Another authority on a stack that is up: seeded by the migrations, which change nothing else.
import { urlsOf } from './database.mjs';
import { migrationEnvironment } from './environment.mjs';
import { runHelper } from './helper.mjs';
import { ourPrograms } from './our-processes.mjs';
import { secretsOf } from './secrets.mjs';
import { mintTokens } from './tokens.mjs';

/**
 * @param {{ dataFolder: string, facts: { database: string } }} stack
 * @param {{ id: string, name: string, rehearsal: boolean, settings?: Readonly<Record<string, unknown>> }} authority
 * @returns a bearer token a role
 */
export async function addAuthority({ dataFolder, facts }, authority) {
  const secrets = secretsOf(dataFolder);
  const env = {
    ...migrationEnvironment({ env: process.env, ...urlsOf(secrets, Number(new URL(facts.database).port)) }),
    TWENTIETH_SEED_AUTHORITY: JSON.stringify(authority),
  };
  const { file, args } = ourPrograms().migrate;
  await runHelper(file, args, { env, within: 60_000, what: 'The migrations' });
  return mintTokens(secrets, { authority: authority.id });
}
