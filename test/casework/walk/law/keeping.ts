// Keeping the file (s46 code), its close and its end (s77), time, and the letters.
import { addDays } from '@twentieth/calendar';
import { blank, first, isOpen, nothing, unfit, when, type Model, type Rules } from '../model.js';
import { owesSteps } from './regulator.js';

type Named =
  | 'LinkCases'
  | 'AddNote'
  | 'CorrectRecord'
  | 'AttachDocument'
  | 'ReceiveMail'
  | 'DealWithMail'
  | 'RestrictCase'
  | 'LiftRestriction'
  | 'CloseCase'
  | 'ReopenCase'
  | 'DisposeCase'
  | 'WaiveObligation'
  | 'RecalculateDeadlines'
  | 'PassTime'
  | 'MoveCaseInTime'
  | 'RecordLetterPrepared'
  | 'RecordLetterSent'
  | 'RecordLetterFailed'
  | 'RecordLetterDelivery';

/** Something of the case is before somebody: its records are held (s77). */
const held = (model: Model): boolean =>
  model.reviews.some((review) => review.open && !review.declined) ||
  model.complaints.some(
    (each) => each.appealSince !== null || owesSteps(each) || (!each.closed && each.notices.length === 0),
  );
/** Forty working days, in which a review may be asked for, are fifty-six days at the least. */
const RECOURSE = 56;

const proceedings = (model: Model, name: string): boolean => {
  const [kind, , number] = name.split('/');
  const counts = {
    extension: model.extensions,
    review: model.reviews.length,
    complaint: model.complaints.length,
  };
  return kind === 'request' || Number(number) <= (counts[kind as keyof typeof counts] ?? 0);
};

export const KEEPING: Rules<Named> = {
  LinkCases: {
    illegal: (model, { to, kind }) =>
      when(to === 'FOI-2026-000001' || model.links.has(`${to} ${kind}`), 'links to itself, or twice'),
    happens: (model, { to, kind }) => void model.links.add(`${to} ${kind}`),
  },
  AddNote: {
    illegal: (model, { text, parts }) =>
      when(
        blank(text) || (parts.length > 0 && unfit(model, parts, () => true, '') !== null),
        'notes nothing',
      ),
    happens: nothing,
  },
  CorrectRecord: {
    illegal: (model, { event, what }) =>
      when(blank(what) || event < 1 || event > model.version, 'corrects no event'),
    happens: nothing,
  },
  AttachDocument: {
    illegal: (model, { sha256, name, bytes, document }) =>
      when(
        !/^[0-9a-f]{64}$/.test(sha256) ||
          blank(name) ||
          bytes < 0 ||
          model.documents.includes(sha256) ||
          (document !== null && model.documents[document - 1] === undefined),
        'attaches nothing, or the same',
      ),
    happens: (model, { sha256, document }) =>
      void (model.documents[(document ?? model.documents.length + 1) - 1] = sha256),
  },
  ReceiveMail: {
    illegal: () => null,
    happens: (model, { kind }) => void model.mail.push(kind === 'reply'),
  },
  DealWithMail: {
    illegal: (model, { mail, how }) =>
      when(blank(how) || !model.mail[mail - 1], 'deals with what waits for nobody'),
    happens: (model, { mail }) => void (model.mail[mail - 1] = false),
  },
  RestrictCase: {
    illegal: (_, { because }) => when(blank(because), 'restricts for no reason'),
    happens: (model, { readers }, { by }) => void (model.readers = [...readers, by]),
  },
  LiftRestriction: {
    illegal: (model, { because }) => when(model.readers === null || blank(because), 'lifts no restriction'),
    happens: (model) => void (model.readers = null),
  },
  CloseCase: {
    illegal: (model, { because }) => {
      const open = model.parts.filter(isOpen);
      const invalid = model.invalidSince !== null;
      return first(
        when(model.closed, 'closes twice'),
        when(
          model.reviews.some((review) => review.open && !review.declined),
          'closes under a review',
        ),
        when(because === 'never-valid' && !invalid, 'says that it was never valid'),
        when(
          ['answered', 'withdrawn', 'transferred'].includes(because) && open.length > 0,
          'closes over an open part',
        ),
        when(
          !invalid && open.some((part) => part.query === null && !part.feeAsked),
          'closes while an answer is owed (s10(1))',
        ),
        when(
          model.complaints.some((each) => owesSteps(each) && each.appealSince === null),
          'closes while steps are owed (s50(4))',
        ),
      );
    },
    happens: (model) => void (model.closed = true),
  },
  ReopenCase: {
    illegal: (model, { because }) => when(!model.closed || blank(because), 'reopens what is open'),
    happens: (model) => void (model.closed = false),
  },
  DisposeCase: {
    illegal: (model, _, { today }) =>
      first(
        when(!model.closed || held(model), 'disposes of what is held (s77)'),
        ...model.parts.map(({ endedOn }) =>
          when(
            endedOn !== null && today <= addDays(endedOn, RECOURSE),
            'disposes while a review may be asked for (s77)',
          ),
        ),
      ),
    happens: (model) => void (model.disposed = true),
  },
  WaiveObligation: {
    illegal: (model, { letter, reason }) =>
      first(
        when(blank(reason), 'waives for no reason'),
        when(
          ['sent', 'delivered', 'waived'].includes(model.letters.get(letter) ?? ''),
          'waives what went, or what was waived',
        ),
      ),
    // The end of an attempt that was under way is told all the same.
    happens: (model, { letter }) => {
      if (model.letters.get(letter) !== 'prepared') model.letters.set(letter, 'waived');
    },
  },
  RecalculateDeadlines: {
    illegal: () => 'counts by a calendar that the walk does not know',
    happens: nothing,
  },
  PassTime: {
    illegal: (model, { proceeding }) => when(!proceedings(model, proceeding), 'passes time over nothing'),
    happens: nothing,
  },
  MoveCaseInTime: {
    illegal: (model, { to }, { rehearsal }) =>
      when(!rehearsal || to < model.at, 'moves a real case, or backwards'),
    happens: nothing,
  },
  RecordLetterPrepared: {
    illegal: (model, { letter }) => when(model.letters.has(letter), 'prepares a letter twice'),
    happens: (model, { letter, prepared }) =>
      void model.letters.set(letter, prepared.medium === 'paper' ? 'settled' : 'prepared'),
  },
  RecordLetterSent: {
    illegal: (model, { letter }) =>
      when(model.letters.get(letter) !== 'prepared', 'sends what is not prepared'),
    happens: (model, { letter }) => void model.letters.set(letter, 'sent'),
  },
  RecordLetterDelivery: {
    illegal: (model, { letter, delivery }) => {
      const known = model.letters.get(letter);
      return when(
        known !== 'sent' && !(known === 'delivered' && delivery.state === 'failed'),
        'tells of the arrival of what is not under way',
      );
    },
    happens: (model, { letter, delivery }) =>
      void model.letters.set(letter, delivery.state === 'delivered' ? 'delivered' : 'settled'),
  },
  RecordLetterFailed: {
    illegal: (model, { letter }) =>
      when(
        ['settled', 'sent', 'delivered'].includes(model.letters.get(letter) ?? ''),
        'fails a letter that went',
      ),
    happens: (model, { letter }) => void model.letters.set(letter, 'settled'),
  },
};
