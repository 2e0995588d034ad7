// What a case shows of its receipt, of the teams it was commissioned from, and of how it is kept. Words of notes,
// documents and corrections only to a reader who may see them.
import {
  isAwaited,
  isLate,
  waits,
  standingInvalidity,
  type CaseEvent,
  type CaseFile,
  type ClosingGround,
  type Holding,
  type Link,
  type MailFile,
  type Missing,
  type ReceiptFile,
} from '@twentieth/casework';

export interface CommissionView {
  readonly number: number;
  readonly parts: readonly number[];
  readonly team: string;
  readonly commissionedOn: string;
  readonly returnBy: string;
  readonly chasedOn: readonly string[];
  readonly returnedOn: string | null;
  readonly holds: Holding | null;
  readonly awaited: boolean;
  readonly late: boolean;
}

export interface NoteView {
  readonly number: number;
  readonly on: string;
  readonly by: string;
  readonly parts: readonly number[];
  readonly text: string | null;
}

export interface CorrectionView {
  readonly number: number;
  readonly on: string;
  readonly by: string;
  readonly event: number;
  readonly what: string | null;
}

export interface DocumentView {
  readonly number: number;
  readonly name: string | null;
  readonly versions: readonly {
    readonly sha256: string;
    readonly bytes: number;
    readonly mediaType: string;
    readonly on: string;
  }[];
}

/** What came by e-mail after the request; its words only to a reader who may see them. */
export interface MailView extends MailFile {
  /** An answer that nobody has dealt with. */
  readonly waits: boolean;
  readonly from: { readonly name: string | null; readonly address: string } | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly quoted: string | null;
}

export interface KeptViews {
  readonly firstReceivedOn: string;
  /** What the request is found to lack; null where it is a valid one (s8). */
  readonly invalid: { readonly foundOn: string; readonly missing: readonly Missing[] } | null;
  readonly receiptDisputes: ReceiptFile['disputes'];
  readonly nameQuestions: ReceiptFile['names'];
  readonly commissions: readonly CommissionView[];
  readonly links: readonly Link[];
  readonly notes: readonly NoteView[];
  readonly corrections: readonly CorrectionView[];
  readonly documents: readonly DocumentView[];
  readonly mail: readonly MailView[];
  readonly restriction: { readonly readers: readonly string[]; readonly on: string } | null;
  readonly closed: { readonly on: string; readonly because: ClosingGround } | null;
  readonly disposedOn: string | null;
}

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
const ofType = <T extends CaseEvent['type']>(events: readonly CaseEvent[], type: T): readonly Of<T>[] =>
  events.filter((event): event is Of<T> => event.type === type);

/** @param events of the case; opened for a reader who may see personal data, none for one who may not */
export const keptViews = (file: CaseFile, events: readonly CaseEvent[], today: string): KeptViews => {
  const { kept, receipt } = file;
  const invalid = standingInvalidity(receipt);
  return {
    firstReceivedOn: file.firstReceivedOn,
    invalid: invalid && { foundOn: invalid.foundOn, missing: invalid.missing },
    receiptDisputes: receipt.disputes,
    nameQuestions: receipt.names,
    commissions: file.commissions.map(({ at: _at, ...commission }) => {
      const awaited = isAwaited(file, { ...commission, at: _at });
      const late = (awaited || commission.returnedOn !== null) && isLate({ ...commission, at: _at }, today);
      return { ...commission, awaited, late };
    }),
    links: kept.links,
    notes: ofType(events, 'NoteAdded').map(({ on, actor, data, sealed }) => ({
      ...{ number: data.number, on, by: actor.id, parts: data.parts },
      text: (sealed as typeof sealed | undefined)?.text ?? null,
    })),
    corrections: ofType(events, 'RecordCorrected').map(({ on, actor, data, sealed }) => ({
      ...{ number: data.number, on, by: actor.id, event: data.event },
      what: (sealed as typeof sealed | undefined)?.what ?? null,
    })),
    documents: kept.documents.map(({ number, versions }) => ({
      number,
      name: nameOf(events, number),
      versions,
    })),
    mail: kept.mail.map((mail) => ({ ...mail, waits: waits(mail), ...wordsOf(events, mail.number) })),
    restriction: kept.restriction && { readers: kept.restriction.readers, on: kept.restriction.on },
    closed: kept.closure && { on: kept.closure.on, because: kept.closure.because },
    disposedOn: kept.disposedOn,
  };
};

const wordsOf = (
  events: readonly CaseEvent[],
  mail: number,
): Pick<MailView, 'from' | 'subject' | 'text' | 'quoted'> => {
  const received = ofType(events, 'MailReceived').find(({ data }) => data.number === mail);
  const { from, subject, text, quoted } = (received?.sealed ?? {}) as Partial<Of<'MailReceived'>['sealed']>;
  return { from: from ?? null, subject: subject ?? null, text: text ?? null, quoted: quoted ?? null };
};

const nameOf = (events: readonly CaseEvent[], document: number): string | null => {
  const last = ofType(events, 'DocumentAttached').findLast(({ data }) => data.document === document);
  return (last?.sealed as { readonly name: string } | undefined)?.name ?? null;
};
