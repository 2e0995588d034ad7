// The library's own answer, brought to the oracle's shape: the only file here that knows the product.
import { type Result, type Timetable, tryTimetable } from '@twentieth/statute';
import { type Other } from './compare.js';

/** A throw is an answer too, and a wrong one: it is shrunk and shown as any other disagreement. */
function asked(request: unknown): Result<Timetable> {
  try {
    return tryTimetable(request);
  } catch (thrown) {
    return { ok: false, error: { field: 'thrown', rule: 'a refusal is a value', message: String(thrown) } };
  }
}

export const library: Other = (c) => {
  const result = asked(c);
  if (!result.ok) return { error: `${result.error.field}: ${result.error.message} (${result.error.rule})` };
  return { deadlines: [...result.value.deadlines], breaches: [...result.value.breaches] };
};
