// The commands of keeping a file, and the step that decides each.
import { addNote, correctRecord, type AddNote, type CorrectRecord } from './steps/annotate.js';
import { attachDocument, type AttachDocument } from './steps/attach-document.js';
import { closeCase, reopenCase, type CloseCase, type ReopenCase } from './steps/close.js';
import { dispose, type DisposeCase } from './steps/dispose.js';
import { linkCases, type LinkCases } from './steps/link-cases.js';
import { dealWithMail, receiveMail, type DealWithMail, type ReceiveMail } from './steps/receive-mail.js';
import { liftRestriction, restrict, type LiftRestriction, type RestrictCase } from './steps/restrict.js';

import { waiveObligation, type WaiveObligation } from './steps/waive-obligation.js';

export type KeepingCommand =
  | LinkCases
  | AddNote
  | CorrectRecord
  | AttachDocument
  | ReceiveMail
  | DealWithMail
  | RestrictCase
  | LiftRestriction
  | CloseCase
  | ReopenCase
  | DisposeCase
  | WaiveObligation;

export const KEEPING_STEPS = {
  LinkCases: linkCases,
  AddNote: addNote,
  CorrectRecord: correctRecord,
  AttachDocument: attachDocument,
  ReceiveMail: receiveMail,
  DealWithMail: dealWithMail,
  RestrictCase: restrict,
  LiftRestriction: liftRestriction,
  CloseCase: closeCase,
  ReopenCase: reopenCase,
  DisposeCase: dispose,
  WaiveObligation: waiveObligation,
} as const;
