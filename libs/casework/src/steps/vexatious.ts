// s14: a request that is vexatious, or repeats one that was complied with. What shows it is recorded, sealed, before
// it is relied on. No notice is owed where an earlier one was given and another would be unreasonable (s17(6)).
import { sha256, type CivilDate } from '@twentieth/calendar';
import { type CaseFile, withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { BurdenEvidence } from '../dealings-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { dutiesOf } from '../outcomes.js';
import { changeParts } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers } from './parts-named.js';
import { isToDecide, partsOpen } from './parts-open.js';

export interface RecordVexatiousEvidence {
  readonly type: 'RecordVexatiousEvidence';
  readonly provision: BurdenEvidence['provision'];
  readonly parts: readonly number[] | null;
  readonly evidence: string;
  /** For 14(2): the earlier request, and when it was complied with. */
  readonly repeats: BurdenEvidence['repeats'];
}

export type VexatiousEvidenceRecorded = Happening<
  'VexatiousEvidenceRecorded',
  Omit<BurdenEvidence, 'recordedOn'>,
  { evidence: string }
>;

export interface RelyOnEarlierNotice {
  readonly type: 'RelyOnEarlierNotice';
  /** The evidence relied on, by its number. */
  readonly evidence: number;
  readonly earlier: { readonly reference: string; readonly on: CivilDate };
  readonly because: string;
}

export type EarlierNoticeReliedOn = Happening<
  'EarlierNoticeReliedOn',
  {
    evidence: number;
    provision: BurdenEvidence['provision'];
    parts: readonly number[];
    earlier: RelyOnEarlierNotice['earlier'];
  },
  { because: string }
>;

/** The answer that each provision gives. */
export const ANSWER_OF = { '14(1)': 'refused-vexatious', '14(2)': 'refused-repeated' } as const;

const SECTIONS: Readonly<Record<string, string>> = { foia: 'FOIA 2000', foisa: 'FOISA 2002' };

export const recordVexatiousEvidence = (
  file: CaseFile,
  command: RecordVexatiousEvidence,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const { provision, evidence } = command;
  const parts = partsOpen(file, command.parts, `FOIA 2000 s${provision}`, isToDecide);
  if (isRefusal(parts)) return parts;
  const outside = parts.find(({ regime }) => SECTIONS[regime] === undefined);
  if (outside)
    return refuse(
      'no-such-refusal',
      outside.regime === 'sar' ? 'UK GDPR art 12(5)' : 'EIR 2004 reg 12(4)(b)',
      `Part ${outside.number} falls under ${outside.regime}, which knows no refusal as vexatious or repeated.`,
      outside.regime === 'sar'
        ? 'Show that it is manifestly unfounded or excessive.'
        : 'Claim that it is manifestly unreasonable, and weigh the public interest.',
    );
  const section = `${SECTIONS[parts[0].regime]} s${provision}`;
  if (evidence.trim() === '')
    return malformed(
      'evidence',
      'no-evidence',
      section,
      'It is for the authority to show it.',
      'Write what shows it: burden, motive, value, harassment; or how the requests are alike.',
    );
  const repeats = provision === '14(2)' ? command.repeats : null;
  const unlike = provision === '14(2)' ? unrepeated(file, repeats, section, on) : null;
  if (unlike) return unlike;
  const hash = sha256(evidence);
  const known = file.dealings.evidence.some(
    (each) =>
      each.sha256 === hash &&
      each.provision === provision &&
      parts.every(({ number }) => each.parts.includes(number)),
  );
  if (known)
    return refuse('evidence-unchanged', section, 'That evidence is on the record.', 'Nothing to do.');
  return [
    {
      type: 'VexatiousEvidenceRecorded',
      data: {
        ...{ number: file.dealings.evidence.length + 1, parts: numbers(parts), provision },
        ...{ repeats, sha256: hash },
      },
      sealed: { evidence },
    },
  ];
};

/** A request repeats only one that was complied with before (s14(2)). */
const unrepeated = (
  file: CaseFile,
  repeats: BurdenEvidence['repeats'],
  section: string,
  on: CivilDate,
): Refusal | null => {
  if (repeats === null)
    return malformed(
      'repeats',
      'no-earlier-request',
      section,
      'A request repeats an earlier one that was complied with.',
      'Name it, and the day on which it was complied with.',
    );
  return repeats.compliedOn > on || repeats.reference === file.reference
    ? malformed(
        'repeats',
        'not-complied-with',
        section,
        `${repeats.reference} had not been complied with by ${on}, or is this request.`,
        'Answer, or name an earlier request that was complied with.',
      )
    : null;
};

export const relyOnEarlierNotice = (
  file: CaseFile,
  command: RelyOnEarlierNotice,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const section = file.regime === 'foisa' ? 'FOISA 2002 s16(5)' : 'FOIA 2000 s17(6)';
  const found = file.dealings.evidence[command.evidence - 1];
  if (!found)
    return refuse(
      'no-such-evidence',
      section,
      `No evidence ${command.evidence} is on the record.`,
      'Record what shows that the request is vexatious or repeated.',
    );
  if (command.earlier.on >= on || command.earlier.reference === file.reference)
    return malformed(
      'earlier',
      'no-earlier-notice',
      section,
      'A notice is left out only where the requester had one before, for an earlier request.',
      'Name that request, and the day of its notice; or give notice.',
    );
  if (command.because.trim() === '')
    return malformed(
      'because',
      'no-reason',
      section,
      'It must be unreasonable, in all the circumstances, to expect another notice.',
      'Write why; or give notice.',
    );
  const parts = partsOpen(file, found.parts, section);
  if (isRefusal(parts)) return parts;
  return [
    {
      type: 'EarlierNoticeReliedOn',
      data: {
        ...{ evidence: found.number, provision: found.provision, parts: numbers(parts) },
        earlier: command.earlier,
      },
      sealed: { because: command.because },
    },
  ];
};

export const onVexatiousEvidenceRecorded = (
  file: CaseFile,
  { on, data }: VexatiousEvidenceRecorded & Recorded,
): CaseFile => ({
  ...file,
  dealings: { ...file.dealings, evidence: [...file.dealings.evidence, { ...data, recordedOn: on }] },
});

/** To the law, the part is refused from that day, without a notice: its review may be asked for like any other's. */
export const onEarlierNoticeReliedOn = (
  file: CaseFile,
  { on, actor, data }: EarlierNoticeReliedOn & Recorded,
): CaseFile => {
  const answer = ANSWER_OF[data.provision];
  return {
    ...file,
    dealings: {
      ...file.dealings,
      unnotified: [...file.dealings.unnotified, { on, by: actor.id, parts: data.parts }],
    },
    parts: changeParts(file, data.parts, ({ number }) => ({
      awaitingClarification: null,
      outcome: { part: number, answer, ...dutiesOf(answer) },
    })),
    facts: withFact(file, data.parts, { type: 'answered', on, refused: true }),
  };
};
