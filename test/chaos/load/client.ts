// One attempt at one command: an answer that settles it, or why there was none.
import type { Told } from '../auditor/notes.js';

export interface Command {
  readonly key: string;
  /** Below /v1/. */
  readonly path: string;
  readonly body: object;
  readonly token: string;
}

export type Attempt = { readonly told: Told } | { readonly unanswered: string };

interface Answer {
  readonly code?: string;
  readonly case?: {
    readonly reference: string;
    readonly version: number;
    readonly deadlines: NonNullable<Told['deadlines']>;
  };
  readonly events?: NonNullable<Told['events']>;
}

/** A client that waits less repeats itself more: a journey may take longer than a step. */
const PATIENCE_MS = { travel: 45_000, step: 15_000 };

/** @param stop ends the attempt, which is then unanswered */
export const attempt = async (
  api: string,
  { key, path, body, token }: Command,
  stop: AbortSignal,
): Promise<Attempt> => {
  const patience = path.endsWith('/travel') ? PATIENCE_MS.travel : PATIENCE_MS.step;
  try {
    const response = await fetch(`${api}/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.any([stop, AbortSignal.timeout(patience)]),
    });
    const said = (await response.json()) as Answer;
    const { status } = response;
    // "Try again" is no answer to a command: it may or may not be on the record.
    if (status >= 500 || status === 429) return { unanswered: `${status} ${said.code ?? ''}` };
    return { told: toldBy(status, said) };
  } catch (error) {
    return { unanswered: why(error) };
  }
};

interface LetterSeen {
  readonly id: string;
  readonly state: string;
}

/** One attempt to see the letters of a case; null when there was no answer. */
export const lettersSeen = async (
  api: string,
  reference: string,
  token: string,
  stop: AbortSignal,
): Promise<readonly LetterSeen[] | null> => {
  try {
    const response = await fetch(`${api}/v1/requests/${reference}/letters`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS.step)]),
    });
    if (!response.ok) return null;
    return ((await response.json()) as { letters: readonly LetterSeen[] }).letters;
  } catch {
    return null; // asked again, or not at all: it changes nothing
  }
};

const toldBy = (status: number, { code, case: view, events }: Answer): Told => ({
  status,
  ...(code === undefined ? {} : { code }),
  ...(view === undefined
    ? {}
    : {
        reference: view.reference,
        version: view.version,
        deadlines: view.deadlines.map(({ kind, parts, due }) => ({ kind, parts, due })),
      }),
  ...(events === undefined ? {} : { events: events.map(({ id, version, type }) => ({ id, version, type })) }),
});

const why = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? `${name}: ${message}`;
};
