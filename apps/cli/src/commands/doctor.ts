// `twentieth doctor`: what the running system owes, what is late and what is stuck, with what to do about each.
import { readFile } from 'node:fs/promises';
import { postgresRecord } from '@twentieth/event-store';
import { ConfigurationError, doctorConfig, openPool, openTemporal, wallClock } from '@twentieth/platform';
import { examine, type Examination } from '@twentieth/relay';
import { type Command, UsageError } from '../command.js';
import { readOptions } from '../options.js';

/** Nothing is written to Temporal and no payload is read, so no real key is needed. */
const NO_KEY = new Uint8Array(32);

export const command: Command = {
  summary: 'says what is owed, overdue and stuck in the running system',
  usage:
    'twentieth doctor [--stack .twentieth/stack.json] [--json]\n\n' +
    '  --stack  the file in which `npm start` says where it is; without it, DATABASE_URL,\n' +
    '           TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE say it, as they do for the worker\n' +
    '  --json   the whole examination as JSON\n\n' +
    'Ends with 0 when all is well, with 1 when something needs a person, with 2 when it was called wrongly.',
  async run(args, { output }) {
    const { values } = readOptions(args, { stack: 'string', json: 'boolean' });
    const found = await examination(configured(await environment(values.stack)));
    output.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : inWords(found));
    return found.findings.length === 0 ? 0 : 1;
  },
};

type Where = ReturnType<typeof doctorConfig>;
type Environment = Readonly<Record<string, string | undefined>>;

const environment = async (stack: string | boolean | undefined): Promise<Environment> => {
  if (typeof stack !== 'string') return process.env;
  const text = await readFile(stack, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`--stack: ${stack} cannot be read: is the stack running?`, { cause });
  });
  const { database, temporal } = JSON.parse(text) as { database?: string; temporal?: string };
  return { ...process.env, DATABASE_URL: database, TEMPORAL_ADDRESS: temporal };
};

const configured = (env: Environment): Where => {
  try {
    return doctorConfig(env);
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    throw new UsageError(cause.message, { cause });
  }
};

const examination = async ({ databaseUrl, temporal: where }: Where): Promise<Examination> => {
  const pool = openPool({ url: databaseUrl, name: 'doctor', max: 2 });
  const temporal = openTemporal({ ...where, payloadKey: NO_KEY });
  try {
    return await examine({ store: postgresRecord(pool), temporal, now: wallClock() });
  } catch (cause) {
    const { message } = cause as Error;
    throw new UsageError(`The record could not be read: ${message || 'the database does not answer'}.`, {
      cause,
    });
  } finally {
    await temporal.close();
    await pool.end();
  }
};

const inWords = ({ at, owed, findings }: Examination): string => {
  const lines = [`Examined at ${at}.`];
  for (const { authority, open, lettersOwed, casesOverdue, mailHeld } of owed)
    lines.push(
      `  ${authority}: ${open} proceedings open, ${lettersOwed} letters owed, ${casesOverdue} cases past a date of the law, ${mailHeld} messages held`,
    );
  for (const { count, since, examples, says, todo, kind } of findings) {
    lines.push('', kind === 'temporal-away' ? `! ${says}` : `! ${count} ${says}`);
    if (since !== null) lines.push(`  The oldest since ${since}.`);
    for (const example of examples) lines.push(`  - ${example}`);
    if (count > examples.length) lines.push(`  - and ${count - examples.length} more`);
    lines.push(`  What to do: ${todo}`);
  }
  if (findings.length === 0) lines.push('', 'Nothing needs a person.');
  return `${lines.join('\n')}\n`;
};
