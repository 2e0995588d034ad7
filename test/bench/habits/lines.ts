// A program as the command line is one: a request a line in, an answer a line out. `node lines.js date-fns < cases`
import { createInterface } from 'node:readline';

const habit =
  process.argv[2] === 'luxon'
    ? (await import('./luxon-habit.js')).luxonHabit
    : (await import('./date-fns-habit.js')).dateFnsHabit;
let written = '';
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === '') continue;
  const { id, receivedAt } = JSON.parse(line) as { id: string; receivedAt: string };
  written += `${JSON.stringify({ id, due: habit.due(receivedAt) })}\n`;
}
process.stdout.write(written);
