// An appeal against a decision notice: to the First-tier Tribunal within twenty-eight days (FOIA 2000 s57), on law to
// the Upper Tribunal; in Scotland to the Court of Session (FOISA 2002 s56). No step need be taken meanwhile (s50(6)).
import { withFact, type CaseFile } from '../case-file.js';
import {
  changeComplaint,
  complaintNumbered,
  openAppeal,
  standingNotice,
  type Appeal,
  type Complaint,
} from '../complaint-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { standings } from '../standing.js';
import { noticeParts } from './notice-parts.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface LodgeAppeal {
  readonly type: 'LodgeAppeal';
  readonly complaint: number;
  readonly by: Appeal['by'];
  /** The reference that the tribunal gives it. */
  readonly theirReference: string | null;
  readonly grounds: string;
}

export type AppealLodged = Happening<
  'AppealLodged',
  {
    complaint: number;
    parts: readonly number[];
    by: Appeal['by'];
    to: Appeal['to'];
    theirReference: string | null;
    /** After the time of the rules: the tribunal may still admit it. */
    late: boolean;
  },
  { grounds: string }
>;

export const appealRule = ({ to }: Complaint): string =>
  to === 'scottish-information-commissioner' ? 'FOISA 2002 s56' : 'FOIA 2000 s57';

const tribunalFor = ({ to, notices }: Complaint): Appeal['to'] => {
  if (to === 'scottish-information-commissioner') return 'court-of-session';
  return notices.at(-1)?.by === 'tribunal' ? 'upper-tribunal' : 'first-tier-tribunal';
};

export const lodgeAppeal = (
  file: CaseFile,
  command: LodgeAppeal,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const notice = standingNotice(complaint);
  if (!notice)
    return refuse(
      'no-decision-notice',
      appealRule(complaint),
      'There is no decision notice to appeal against.',
      'Record the decision notice first.',
    );
  const pending = openAppeal(complaint);
  if (pending)
    return refuse(
      'appeal-open',
      appealRule(complaint),
      `An appeal by the ${pending.by} has been before the ${pending.to.replaceAll('-', ' ')} since ${pending.on}.`,
      'Record its outcome first.',
    );
  if (on < notice.on)
    return malformed(
      'on',
      'before-notice',
      appealRule(complaint),
      `The notice was served on ${notice.on}.`,
      'Give the date on which the appeal was lodged.',
    );
  const law = standings(file, on, at);
  const parts = noticeParts(file, complaint);
  const late = parts.some((part) => {
    const window = law.get(part)?.deadline('appeal');
    return window !== undefined && on > window.due;
  });
  const { by, theirReference, grounds } = command;
  return [
    {
      type: 'AppealLodged',
      data: {
        ...{ complaint: command.complaint, parts, by, to: tribunalFor(complaint), theirReference, late },
      },
      sealed: { grounds },
    },
  ];
};

export const onAppealLodged = (file: CaseFile, { on, data }: AppealLodged & Recorded): CaseFile => {
  const { by, to, late } = data;
  return {
    ...file,
    complaints: changeComplaint(file, data.complaint, ({ appeals }) => ({
      appeals: [...appeals, { by, to, on, late, decidedOn: null, outcome: null }],
    })),
    facts: withFact(file, data.parts, { type: 'appeal-lodged', on }),
  };
};
