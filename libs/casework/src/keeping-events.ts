// The events of keeping a file, and how each folds.
import type { FoldsOf } from './exemption-events.js';
import { onNoteAdded, onRecordCorrected, type NoteAdded, type RecordCorrected } from './steps/annotate.js';
import { onDocumentAttached, type DocumentAttached } from './steps/attach-document.js';
import { onCaseClosed, onCaseReopened, type CaseClosed, type CaseReopened } from './steps/close.js';
import { onCaseDisposed, type CaseDisposed } from './steps/dispose.js';
import { onCasesLinked, type CasesLinked } from './steps/link-cases.js';
import {
  onMailDealtWith,
  onMailReceived,
  type MailDealtWith,
  type MailReceived,
} from './steps/receive-mail.js';
import {
  onCaseRestricted,
  onRestrictionLifted,
  type CaseRestricted,
  type RestrictionLifted,
} from './steps/restrict.js';

export type KeepingEvent =
  | CasesLinked
  | NoteAdded
  | RecordCorrected
  | DocumentAttached
  | MailReceived
  | MailDealtWith
  | CaseRestricted
  | RestrictionLifted
  | CaseClosed
  | CaseReopened
  | CaseDisposed;

export const KEEPING_FOLDS: FoldsOf<KeepingEvent> = {
  CasesLinked: onCasesLinked,
  NoteAdded: onNoteAdded,
  RecordCorrected: onRecordCorrected,
  DocumentAttached: onDocumentAttached,
  MailReceived: onMailReceived,
  MailDealtWith: onMailDealtWith,
  CaseRestricted: onCaseRestricted,
  RestrictionLifted: onRestrictionLifted,
  CaseClosed: onCaseClosed,
  CaseReopened: onCaseReopened,
  CaseDisposed: onCaseDisposed,
};
