// The Commissioner requires information for the investigation, by a day that the notice itself gives (FOIA 2000 s51;
// FOISA 2002 s50). Failing to comply may be dealt with as contempt (s54).
import type { CaseFile } from '../case-file.js';
import {
  changeComplaint,
  complaintNumbered,
  complaintRule,
  isUndecided,
  type Complaint,
} from '../complaint-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RecordInformationNotice {
  readonly type: 'RecordInformationNotice';
  readonly complaint: number;
  readonly respondBy: CivilDate;
  readonly text: string;
}

export interface AnswerInformationNotice {
  readonly type: 'AnswerInformationNotice';
  readonly complaint: number;
  readonly notice: number;
}

export type InformationNoticeServed = Happening<
  'InformationNoticeServed',
  { complaint: number; notice: number; respondBy: CivilDate },
  { text: string }
>;
export type InformationNoticeAnswered = Happening<
  'InformationNoticeAnswered',
  { complaint: number; notice: number; late: boolean }
>;

const ruleOf = ({ to }: Complaint): string =>
  to === 'scottish-information-commissioner' ? 'FOISA 2002 s50' : 'FOIA 2000 s51';

export const recordInformationNotice = (
  file: CaseFile,
  command: RecordInformationNotice,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  if (complaint.to === 'authority' || !isUndecided(complaint))
    return refuse(
      'not-before-the-commissioner',
      ruleOf(complaint),
      complaint.to === 'authority'
        ? 'The complaint was made to the authority, not to a Commissioner.'
        : 'The complaint is no longer with the Commissioner.',
      'Name a complaint that a Commissioner is looking into.',
    );
  if (on < complaint.madeOn)
    return malformed(
      'on',
      'before-complaint',
      complaintRule(complaint.to),
      `The complaint was made on ${complaint.madeOn}.`,
      'Give the date on which the notice was served.',
    );
  if (command.respondBy <= on)
    return malformed(
      'respondBy',
      'respond-by-not-ahead',
      ruleOf(complaint),
      'The notice gives a day ahead by which the information is to be furnished.',
      'Give the day that the notice states.',
    );
  return [
    {
      type: 'InformationNoticeServed',
      data: {
        complaint: command.complaint,
        notice: complaint.informationNotices.length + 1,
        respondBy: command.respondBy,
      },
      sealed: { text: command.text },
    },
  ];
};

export const answerInformationNotice = (
  file: CaseFile,
  command: AnswerInformationNotice,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const served = complaint.informationNotices[command.notice - 1];
  if (!served)
    return refuse(
      'no-such-notice',
      ruleOf(complaint),
      `No information notice ${command.notice} was served.`,
      `The complaint has ${complaint.informationNotices.length}.`,
    );
  if (served.answeredOn !== null)
    return refuse(
      'notice-answered',
      ruleOf(complaint),
      `The notice was answered on ${served.answeredOn}.`,
      'Nothing more is owed under it.',
    );
  if (on < served.on)
    return malformed(
      'on',
      'before-notice',
      ruleOf(complaint),
      `The notice was served on ${served.on}.`,
      'Give the date on which the information was furnished.',
    );
  const { complaint: number, notice } = command;
  return [
    {
      type: 'InformationNoticeAnswered',
      data: { complaint: number, notice, late: on > served.respondBy },
    },
  ];
};

export const onInformationNoticeServed = (
  file: CaseFile,
  { on, data }: InformationNoticeServed & Recorded,
): CaseFile => ({
  ...file,
  complaints: changeComplaint(file, data.complaint, ({ informationNotices }) => ({
    informationNotices: [...informationNotices, { on, respondBy: data.respondBy, answeredOn: null }],
  })),
});

export const onInformationNoticeAnswered = (
  file: CaseFile,
  { on, data }: InformationNoticeAnswered & Recorded,
): CaseFile => ({
  ...file,
  complaints: changeComplaint(file, data.complaint, ({ informationNotices }) => ({
    informationNotices: informationNotices.map((notice, i) =>
      i === data.notice - 1 ? { ...notice, answeredOn: on } : notice,
    ),
  })),
});
