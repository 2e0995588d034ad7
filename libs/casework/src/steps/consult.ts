// Somebody whom the information concerns is asked what they think of disclosing it (s45 code, part 4). It is no reason
// for more time (s10(1)), and their view does not decide: the authority answers for itself.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { Consultation, ConsultedView } from '../dealings-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers } from './parts-named.js';
import { partsOpen } from './parts-open.js';

export interface ConsultThirdParty {
  readonly type: 'ConsultThirdParty';
  readonly parts: readonly number[] | null;
  readonly name: string;
  readonly question: string;
  readonly replyBy: CivilDate;
}

export interface RecordConsultationReply {
  readonly type: 'RecordConsultationReply';
  readonly number: number;
  readonly view: ConsultedView;
  readonly text: string;
}

export type ThirdPartyConsulted = Happening<
  'ThirdPartyConsulted',
  { number: number; parts: readonly number[]; replyBy: CivilDate },
  { name: string; question: string }
>;
export type ConsultationReplied = Happening<
  'ConsultationReplied',
  { number: number; parts: readonly number[]; view: ConsultedView },
  { text: string }
>;

const RULE = 'FOIA 2000 s45 code of practice, part 4';

export const consult = (
  file: CaseFile,
  command: ConsultThirdParty,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const parts = partsOpen(file, command.parts, RULE);
  if (isRefusal(parts)) return parts;
  for (const field of ['name', 'question'] as const)
    if (command[field].trim() === '')
      return malformed(
        field,
        `no-${field}`,
        RULE,
        'Somebody is asked something.',
        field === 'name' ? 'Say whom.' : 'Write what they are asked.',
      );
  if (command.replyBy < on)
    return malformed(
      'replyBy',
      'reply-before-consultation',
      RULE,
      'A reply cannot be asked for by a day that has passed.',
      'Give a day that leaves time to answer the request.',
    );
  const { name, question, replyBy } = command;
  return [
    {
      type: 'ThirdPartyConsulted',
      data: { number: file.dealings.consultations.length + 1, parts: numbers(parts), replyBy },
      sealed: { name, question },
    },
  ];
};

export const recordConsultationReply = (
  file: CaseFile,
  command: RecordConsultationReply,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const found = file.dealings.consultations[command.number - 1];
  if (!found)
    return refuse(
      'no-such-consultation',
      RULE,
      `No consultation ${command.number} is on the record.`,
      `The case has ${file.dealings.consultations.length}.`,
    );
  if (found.view !== null && found.view !== 'no-reply')
    return refuse(
      'already-replied',
      RULE,
      `The reply was received on ${found.repliedOn}.`,
      'Consult again where more is needed.',
    );
  if (on < found.consultedOn)
    return malformed(
      'on',
      'reply-before-question',
      RULE,
      `They were asked on ${found.consultedOn}.`,
      'Give the day on which the reply arrived.',
    );
  if (command.view === 'no-reply' && (on <= found.replyBy || found.view !== null))
    return refuse(
      'reply-awaited',
      RULE,
      `They have until ${found.replyBy} to reply, or are known not to have.`,
      'Wait for that day to pass.',
    );
  return [
    {
      type: 'ConsultationReplied',
      data: { number: found.number, parts: found.parts, view: command.view },
      sealed: { text: command.text },
    },
  ];
};

export const onThirdPartyConsulted = (
  file: CaseFile,
  { on, data }: ThirdPartyConsulted & Recorded,
): CaseFile => ({
  ...file,
  dealings: {
    ...file.dealings,
    consultations: [
      ...file.dealings.consultations,
      { ...data, consultedOn: on, repliedOn: null, view: null },
    ],
  },
});

export const onConsultationReplied = (
  file: CaseFile,
  { on, data }: ConsultationReplied & Recorded,
): CaseFile => {
  const change: Partial<Consultation> = {
    view: data.view,
    repliedOn: data.view === 'no-reply' ? null : on,
  };
  return {
    ...file,
    dealings: {
      ...file.dealings,
      consultations: file.dealings.consultations.map((each) =>
        each.number === data.number ? { ...each, ...change } : each,
      ),
    },
  };
};
