// The letters of a case: which rung or step called for each, to whom, and what became of it, with its receipt.
import type { CaseEvent, CaseFile, LetterFile } from '@twentieth/casework';

export interface LetterView {
  readonly id: string;
  readonly template: string;
  readonly to: string;
  readonly rung: string | null;
  readonly state: LetterFile['state'];
  readonly medium: string | null;
  readonly messageId: string | null;
  readonly sha256: string | null;
  readonly preparedAt: string | null;
  readonly acceptedAt: string | null;
  readonly receipt: string | null;
  /** The digest in which it went, or null where it was a mail of its own. */
  readonly digest: string | null;
  /** When the post said that it is in the addressee's mailbox; null where no word has come, or none ever comes. */
  readonly deliveredAt: string | null;
  readonly failure: string | null;
  /** The event that settled what it was about before it was sent. */
  readonly superseded: { readonly by: string; readonly event: string | null } | null;
  /** Who answers for not sending it; the reason is null to a reader who may not see it. */
  readonly waived: { readonly by: string; readonly on: string; readonly reason: string | null } | null;
  /** What was sent; null to a reader who may not see it, or before it is prepared. */
  readonly content: {
    readonly address: string | null;
    readonly subject: string;
    readonly text: string;
  } | null;
}

export const lettersView = (file: CaseFile, events: readonly CaseEvent[]): readonly LetterView[] =>
  [...file.letters.values()].map((letter) => {
    const of = <T extends CaseEvent['type']>(type: T) =>
      events.find(
        (e): e is Extract<CaseEvent, { type: T }> =>
          e.type === type && 'letter' in e.data && e.data.letter === letter.id,
      );
    const prepared = of('LetterPrepared');
    const sent = of('LetterSent');
    const delivered = of('LetterDelivered');
    const superseded = of('LetterSuperseded');
    const waived = of('LetterWaived');
    return {
      id: letter.id,
      template: letter.template,
      to: letter.to,
      rung: letter.rung,
      state: letter.state,
      medium: prepared?.data.medium ?? null,
      messageId: prepared?.data.messageId ?? null,
      sha256: prepared?.data.sha256 ?? null,
      preparedAt: prepared?.at ?? null,
      acceptedAt: sent?.data.acceptedAt ?? null,
      receipt: sent?.data.receipt ?? null,
      digest: sent?.data.digest ?? null,
      deliveredAt: delivered?.data.deliveredAt ?? delivered?.at ?? null,
      failure: of('LetterFailed')?.data.reason ?? of('LetterReturned')?.data.reason ?? null,
      superseded: superseded ? { by: superseded.data.by, event: superseded.data.event ?? null } : null,
      waived: waived ? { by: waived.actor.id, on: waived.on, reason: waived.sealed?.reason ?? null } : null,
      content: prepared?.sealed
        ? { address: prepared.sealed.address, subject: prepared.sealed.subject, text: prepared.sealed.text }
        : null,
    };
  });
