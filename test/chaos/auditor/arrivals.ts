// What arrived, whichever way: each letter by the name that it has for ever (the local part of its Message-ID, by which
// GOV.UK Notify knows it too).
import type { Snapshot } from './snapshot.js';

export interface Arrival {
  readonly to: string;
  readonly subject: string;
  /** The cases that its words name. */
  readonly names: readonly string[];
  /** The far end's own name for it. */
  readonly handle: string | null;
}

export type Arrivals = ReadonlyMap<string, readonly Arrival[]>;

export const nameOf = (messageId: string): string => messageId.replace(/^<|@[^@]*>$/g, '');

/** What came by the post that the authority sends by. */
export const arrivalsOf = ({ post, mails, taken }: Snapshot): Arrivals => {
  const came: readonly (Arrival & { readonly name: string })[] =
    post === 'notify'
      ? taken.map(({ reference: name, id: handle, ...rest }) => ({ ...rest, name, handle }))
      : mails.map(({ messageId, to, ...rest }) => ({
          ...{ ...rest, name: nameOf(messageId), to: to.join(), handle: null },
        }));
  return Map.groupBy(came, ({ name }) => name);
};

/** What came by another post than that: nothing may. */
export const astray = ({ post, mails, taken }: Snapshot): readonly string[] =>
  post === 'notify'
    ? mails.map(({ messageId }) => `${messageId} came by SMTP`)
    : taken.map(({ reference }) => `${reference} came to GOV.UK Notify`);
