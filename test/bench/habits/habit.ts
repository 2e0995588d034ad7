// How programs usually reckon a due date: one date, from the instant of receipt, by a date library.
export interface Habit {
  readonly name: string;
  /** What it counts, in words. */
  readonly counts: string;
  /** @param receivedAt the instant of receipt (UTC) @returns the date it gives for "within twenty working days" */
  due(receivedAt: string): string;
}
