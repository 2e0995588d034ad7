// The five characters by which PostgreSQL names a failure; TW409 and TW400 are raised by append_events.

export const sqlState = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
