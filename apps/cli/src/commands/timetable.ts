// `twentieth timetable`: one JSON case a line in, one JSON line out for each, in order. A bad line is answered with
// its error, the rest are still answered, and the exit code at the end is 1.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Deadline, type LawError, tryTimetable, type Timetable } from '@twentieth/statute';
import { type Command } from '../command.js';
import { readOptions } from '../options.js';

const CHUNK = 1 << 16;

function withoutLedger(deadline: Deadline): Omit<Deadline, 'ledger'> {
  const { ledger: _ledger, ...rest } = deadline;
  return rest;
}

function written(id: unknown, timetable: Timetable, ledger: boolean): string {
  const { deadlines, breaches, ...rest } = timetable;
  return JSON.stringify({
    ...rest,
    id,
    deadlines: ledger ? deadlines : deadlines.map(withoutLedger),
    breaches,
  });
}

const failed = (id: unknown, error: LawError): string => JSON.stringify({ id, error });

/** The answer to one line, and whether it was refused. */
export function answerLine(
  line: string,
  ledger = false,
): { readonly text: string; readonly refused: boolean } {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (error) {
    const message = `not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { text: failed(null, { field: 'line', rule: 'one JSON object a line', message }), refused: true };
  }
  const id = (request as { id?: unknown } | null)?.id ?? null;
  const result = tryTimetable(request);
  if (!result.ok) return { text: failed(id, result.error), refused: true };
  return { text: written(id, result.value, ledger), refused: false };
}

export const command: Command = {
  summary: 'reads cases as JSON lines and answers each with its deadlines',
  usage: 'twentieth timetable [--ledger] < cases.jsonl\n\n  --ledger   each deadline with its ledger of days',
  async run(args, { input, output }) {
    const { values } = readOptions(args, { ledger: 'boolean' });
    let refused = false;
    let pending = '';
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      const answer = answerLine(line, values.ledger === true);
      refused ||= answer.refused;
      pending += `${answer.text}\n`;
      if (pending.length < CHUNK) continue;
      if (!output.write(pending)) await once(output, 'drain');
      pending = '';
    }
    output.write(pending);
    return refused ? 1 : 0;
  },
};
