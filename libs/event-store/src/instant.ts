// The tables keep instants to the millisecond; both twins answer with one spelling of them.

/** `2026-12-02T00:00:00Z` and `…00.000Z` are one instant: always answered as the latter. */
export const spelt = (instant: string): string => new Date(instant).toISOString();
export const speltOrNull = (instant: string | Date | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();
