// The API as another program meets it: HTTP, a token, a key for each command; and the mail catcher beside it.
import { newId } from '@twentieth/platform';
import type { CaseView, LetterView, TimelineEntry } from '@twentieth/views';

export interface Answer<T = StepAnswer> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface EventView {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly on: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly role: string };
  readonly data: Readonly<Record<string, unknown>>;
}

export interface StepAnswer {
  readonly case: CaseView;
  readonly events: readonly EventView[];
  readonly deadlinesChanged: readonly {
    readonly type: string;
    readonly kind: string;
    readonly parts: readonly number[];
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Where a message went that opened no request. */
export interface PlacedMail {
  readonly placed: 'on-case' | 'held';
  readonly kind: string;
  readonly reference: string | null;
  readonly held: string | null;
}

export interface Refusal {
  readonly code: string;
  readonly rule?: string;
  readonly section?: string;
  readonly field?: string;
}

export interface Mail {
  readonly messageId: string;
  readonly subject: string;
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
}

type Caught = Omit<Mail, 'messageId'> & { readonly headers: { readonly 'message-id': string } };

/** Where a stack is, and the tokens that it takes. */
export interface Whereabouts {
  readonly api: string;
  readonly mail: string;
  readonly tokens: Readonly<Record<string, string>>;
}

interface Call {
  /** The role whose token is sent: the officer's unless told. */
  readonly as?: string;
  readonly key?: string;
  readonly type?: string;
}

export interface Client {
  get<T>(path: string, as?: string): Promise<Answer<T>>;
  post<T = StepAnswer>(path: string, body: object | string, call?: Call): Promise<Answer<T>>;
  /** A step that must succeed: what it answers. */
  step(reference: string, path: string, body: object, call?: Call): Promise<StepAnswer>;
  travel(reference: string, to: string): Promise<StepAnswer>;
  read(reference: string, asOf?: string): Promise<CaseView>;
  events(reference: string): Promise<readonly EventView[]>;
  letters(reference: string): Promise<readonly LetterView[]>;
  timeline(reference: string): Promise<readonly TimelineEntry[]>;
  /** Every mail about a case, in the order of arrival. */
  mails(reference: string): Promise<readonly Mail[]>;
}

/** @param where read afresh at each call: a stack that heals may change */
export const clientOf = (where: () => Whereabouts): Client => {
  const ask = async <T>(as: string, path: string, init: RequestInit = {}): Promise<Answer<T>> => {
    const { api, tokens } = where();
    const headers = { authorization: `Bearer ${tokens[as]}`, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${api}${path}`, { ...init, headers, signal: AbortSignal.timeout(130_000) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: JSON.parse(text) as T };
  };
  const found = async <T>(path: string): Promise<T> => {
    const { status, body } = await ask<T>('officer', path);
    if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  const client: Client = {
    get: (path, as = 'auditor') => ask(as, path),
    post: (path, body, { as = 'officer', key = newId(), type = 'application/json' } = {}) =>
      ask(as, path, {
        method: 'POST',
        headers: { 'content-type': type, 'idempotency-key': key },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    step: async (reference, path, body, call) => {
      const answer = await client.post(`/v1/requests/${reference}/${path}`, body, call);
      if (answer.status !== 201)
        throw new Error(`POST ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    travel: (reference, to) => client.step(reference, 'travel', { to }),
    read: (reference, asOf = '') => found<CaseView>(`/v1/requests/${reference}${asOf}`),
    events: async (reference) =>
      (await found<{ events: EventView[] }>(`/v1/requests/${reference}/events`)).events,
    letters: async (reference) =>
      (await found<{ letters: LetterView[] }>(`/v1/requests/${reference}/letters`)).letters,
    timeline: async (reference) =>
      (await found<{ timeline: TimelineEntry[] }>(`/v1/requests/${reference}/timeline`)).timeline,
    mails: async (reference) => {
      const caught = (await (await fetch(`${where().mail}/api/email`)).json()) as Caught[];
      return caught
        .filter((mail) => mail.subject.startsWith(`${reference}:`))
        .map((mail) => ({ ...mail, messageId: mail.headers['message-id'] }));
    },
  };
  return client;
};
