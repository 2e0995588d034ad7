// Measured: one `decide` (the gate, the step, the whole law asked again for seven parts, the difference told) on a case
// of 200 events, against folding those 200 events, in this one process. No I/O, no sealing, no record.
// A reader may conclude what the decision itself costs of a command, and whether it takes a millisecond or less.
import { decide, fold, isRefusal, type CaseEvent, type Command } from '@twentieth/casework';
import { receive } from '../letters.js';
import { equal, type Measure } from '../measure.js';
import { interleaved, millisEach } from '../rounds.js';
import { ratioOf, spreadOf } from '../statistics.js';

const EVENTS = 200;
const PROMISED_MICROS = 1_000;
const REFERENCE = 'FOI-2026-000001';
const parts = ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?', 'Seven?'].map((text) => ({ text }));

const circumstances = (at: string) => ({
  ...{ authority: 'bench', rehearsal: false, seat: { nation: 'england', kind: 'police' } as const },
  ...{ actor: { id: 'officer-1', role: 'officer' }, at, on: at.slice(0, 10) },
});

const past = (n: number): Command => {
  switch (n) {
    case 0:
      return { ...receive.command, reference: REFERENCE, parts } as Command;
    case 1:
      return { type: 'AcknowledgeRequest' };
    case 2:
      return { type: 'AssignCase', officer: 'officer-1', team: null };
    case 3:
      return { type: 'SeekClarification', question: 'Which years?', parts: [3] };
    case 4:
      return { type: 'ReceiveClarification', number: 1, text: 'These.' };
    default:
      return { type: 'AddNote', text: `Note ${n}.`, parts: [(n % 7) + 1] };
  }
};

/** A case in the middle of its time, with the 200 events that brought it there. */
const written = (): readonly CaseEvent[] => {
  const events: CaseEvent[] = [];
  for (let n = 0; events.length < EVENTS; n += 1) {
    const at = `2026-11-${String(2 + Math.min(n, 14)).padStart(2, '0')}T12:00:00.000Z`;
    const decision = decide(fold(events), past(n), circumstances(at), () => `event-${events.length}-${n}`);
    if (isRefusal(decision)) throw new Error(`The case of the bench was refused: ${decision.rule}`);
    events.push(...decision.events);
  }
  return events;
};

export const decideAgainstFold: Measure = {
  name: 'decide',
  title: `one decision on a case of ${EVENTS} events, against folding them`,
  measure: async ({ quick, signal }) => {
    const events = written();
    const file = fold(events)!;
    const many = quick ? 200 : 1_000;
    const now = circumstances('2026-11-17T12:00:00.000Z');
    const step: Command = { type: 'SeekClarification', question: 'Which doors?', parts: [5] };
    let [decided, folded, n] = [0, 0, 0];
    const laps = await interleaved(
      {
        decide: () => {
          for (let i = 0; i < many; i += 1) {
            const decision = decide(file, step, now, () => `new-${n++}`);
            if (!isRefusal(decision)) decided += 1;
          }
          return many;
        },
        fold: () => {
          for (let i = 0; i < many; i += 1) if (fold(events)?.version === events.length) folded += 1;
          return many;
        },
      },
      { rounds: quick ? 3 : 9, budgetMillis: quick ? 2_000 : 12_000, signal },
    );
    const micros = (each: typeof laps.decide): number[] => millisEach(each).map((millis) => millis * 1_000);
    const took = spreadOf(micros(laps.decide));
    const rounds = laps.decide.length + 1; // and the one that warmed up
    return {
      findings: [
        {
          what: `a decision, in folds of the ${events.length} events before it`,
          ratio: ratioOf(micros(laps.decide), micros(laps.fold)),
          beside: [
            { name: 'decide', spread: took, unit: 'µs' },
            { name: `fold of ${events.length} events`, spread: spreadOf(micros(laps.fold)), unit: 'µs' },
          ],
        },
      ],
      promised: [
        {
          what: `a decision in 1 ms or less: ${(took.median / 1_000).toFixed(2)} ms`,
          reached: took.median <= PROMISED_MICROS,
        },
      ],
      checks: [
        equal('decisions that were no refusals', decided, rounds * many),
        equal('folds that came to the whole case', folded, rounds * many),
        equal('events of the case', events.length, EVENTS),
      ],
    };
  },
};
