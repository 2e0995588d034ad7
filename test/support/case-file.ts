// A case read as a reader of its file reads it: at each station, what is new since the last. Every letter is held
// against the mail catcher: on the record as sent, and arrived there exactly once.
import type { Mail } from './client.js';
import { eventually } from './eventually.js';
import { answered, of, type CaseAnswer, type GeneratedClient, type Letter } from './generated-client.js';
import { notOnceEach } from './once-each.js';

/** What is new in the file, in lines. */
export interface Page {
  readonly stage: string;
  /** "response of part 4: due 2026-12-11, running" */
  readonly deadlines: readonly string[];
  /** The template of a letter to the requester; the rung that called for a letter to staff. */
  readonly letters: readonly string[];
  /** "2026-11-03 Request acknowledged": what was done, without the letters and deadlines told beside it. */
  readonly timeline: readonly string[];
}

export interface Station {
  readonly page: Page;
  readonly view: CaseAnswer;
  /** The words of the letters that are new, each as it was sent. */
  readonly texts: readonly string[];
}

const TOLD_BESIDE = /^(Deadline|Letter|EscalationRaised|CaseMovedInTime)/;

const deadlineLines = ({ deadlines }: CaseAnswer): readonly string[] =>
  deadlines.map(({ kind, parts, due, status, metOn }) => {
    const which = `${parts.length === 1 ? 'part' : 'parts'} ${parts.join(', ')}`;
    return `${kind} of ${which}: due ${due}, ${status}${metOn === null ? '' : ` on ${metOn}`}`;
  });

/** The letters of the record once each is sent and as many mails have come. */
const delivered = async (
  client: GeneratedClient,
  reference: string,
  mails: () => Promise<readonly Mail[]>,
): Promise<readonly Letter[]> =>
  eventually('every letter on the record is sent and has come', async () => {
    const params = { path: { reference } };
    const { letters } = await answered(client.GET('/v1/requests/{reference}/letters', { params }));
    const sent = letters.every(({ state }) => state === 'sent' || state === 'failed');
    return sent && (await mails()).length >= letters.length && letters;
  });

/**
 * @param client reads the file
 * @param mails every mail about the case that the catcher holds
 * @returns reads on, to the evening of a day: everything due until then is recorded and every letter delivered
 */
export const caseFile = (
  client: GeneratedClient,
  reference: string,
  mails: () => Promise<readonly Mail[]>,
): ((day: string) => Promise<Station>) => {
  const params = { path: { reference } };
  let [deadlines, lettersRead, linesRead]: [readonly string[], number, number] = [[], 0, 0];
  return async (day) => {
    const body = { to: `${day}T18:00:00Z` };
    await answered(client.POST('/v1/requests/{reference}/travel', { params: of(reference), body }));
    const letters = await delivered(client, reference, mails);
    const wrong = notOnceEach(letters, await mails());
    if (wrong.length > 0) throw new Error(`Not every letter came once: ${wrong.join('; ')}`);
    const view = await answered(client.GET('/v1/requests/{reference}', { params }));
    const { timeline } = await answered(client.GET('/v1/requests/{reference}/timeline', { params }));
    const fresh = letters.slice(lettersRead);
    const page = {
      stage: view.stage,
      deadlines: deadlineLines(view).filter((line) => !deadlines.includes(line)),
      letters: fresh.map(({ template, rung }) => rung ?? template),
      timeline: timeline
        .slice(linesRead)
        .filter(({ type }) => !TOLD_BESIDE.test(type))
        .map(({ on, what }) => `${on} ${what}`),
    };
    [deadlines, lettersRead, linesRead] = [deadlineLines(view), letters.length, timeline.length];
    return { page, view, texts: fresh.map(({ content }) => content?.text ?? '') };
  };
};
