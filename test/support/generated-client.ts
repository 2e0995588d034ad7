// The API as a program meets it that was given docs/openapi.json and nothing else: every path, body and answer is of
// the types generated from it, so a call that the document does not allow does not compile.
import { newId } from '@twentieth/platform';
import createClient, { type Client } from 'openapi-fetch';
import type { Whereabouts } from './client.js';
import type { components, paths } from './generated/openapi.js';

export type GeneratedClient = Client<paths>;
export type StepAnswer = components['schemas']['StepAnswer'];
export type CaseAnswer = components['schemas']['Case'];
export type Letter = components['schemas']['Letter'];
export type TimelineLine = components['schemas']['TimelineEntry'];
export type Problem = components['schemas']['Problem'];

/** A client that speaks as the person of that role. */
export const generatedClient = ({ api, tokens }: Whereabouts, role: string): GeneratedClient =>
  createClient<paths>({ baseUrl: api, headers: { authorization: `Bearer ${tokens[role]}` } });

/** What every step of a case is sent with: which case, and a key of its own. */
export const of = (reference: string) => ({
  path: { reference },
  header: { 'Idempotency-Key': newId() },
});

/** The same for a step about one numbered thing of the case: a query, a claim, a review, a complaint. */
export const ofNumber = (reference: string, number: number) => ({
  path: { reference, number: String(number) },
  header: { 'Idempotency-Key': newId() },
});

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered to a call that must succeed. */
export const answered = async <T>(call: Promise<Answered<T>>): Promise<T> => {
  const { data, error, response } = await call;
  if (data === undefined)
    throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  return data;
};

/** The problem that a call must meet. */
export const refused = async (call: Promise<{ error?: Problem; response: Response }>): Promise<Problem> => {
  const { error, response } = await call;
  if (error === undefined) throw new Error(`${response.url} answered ${response.status}, and was to refuse.`);
  return error;
};
