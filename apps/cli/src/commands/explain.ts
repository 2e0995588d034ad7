// `twentieth explain`: one date in plain words, without a database.
import { answer, certificateOf, explain } from '@twentieth/statute';
import { type Command, UsageError } from '../command.js';
import { readOptions } from '../options.js';

const FIELDS = {
  regime: 'string',
  received: 'string',
  'received-at': 'string',
  'as-at': 'string',
  'known-at': 'string',
  nation: 'string',
  kind: 'string',
  facts: 'string',
  deadline: 'string',
  all: 'boolean',
} as const;

function factsFrom(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--facts: not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

export const command: Command = {
  summary: 'says in plain words when an answer is due, and why on that day',
  usage:
    'twentieth explain --regime foia --received 2026-11-02 [options]\n\n' +
    '  --facts JSON       what has happened, as [{"type":"clarification-sought","on":"2026-11-10"}]\n' +
    '  --deadline KIND    which deadline (response unless given); --all for every one\n' +
    '  --nation, --kind   the authority\n' +
    '  --received-at, --as-at, --known-at',
  async run(args, { output, errors }) {
    const { values, rest } = readOptions(args, FIELDS);
    if (rest.length > 0) throw new UsageError(`not an option: ${rest.join(' ')}`);
    const { nation, kind } = values;
    const result = answer({
      regime: values.regime,
      received: values.received,
      receivedAt: values['received-at'],
      asAt: values['as-at'],
      knownAt: values['known-at'],
      authority: nation === undefined && kind === undefined ? undefined : { nation, kind },
      facts: factsFrom(values.facts),
    });
    if (!result.ok) {
      const { field, message, rule } = result.error;
      errors.write(`${field}: ${message} (${rule})\n`);
      return 1;
    }
    const { request, timetable } = result.value;
    const { deadlines } = timetable;
    const wanted = values.all
      ? deadlines
      : deadlines.filter((deadline) => deadline.kind === (values.deadline ?? 'response'));
    if (wanted.length === 0) {
      const kinds = deadlines.map((deadline) => deadline.kind).join(', ');
      throw new UsageError(`--deadline: this request has no ${String(values.deadline)}: it has ${kinds}`);
    }
    const told = wanted.map(
      (deadline) => `${explain(deadline)}\nCertificate: ${certificateOf(request, timetable, deadline).hash}.`,
    );
    output.write(`${told.join('\n\n')}\n`);
    return 0;
  },
};
