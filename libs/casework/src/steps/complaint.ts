// A complaint is made: to the Commissioner under FOIA s50 or FOISA s47, with the reference they give it; or, of a
// subject access request, to the authority itself as controller (DPA 2018 s164A: acknowledged within thirty days).
import { type CaseFile, withFact } from '../case-file.js';
import {
  changeComplaint,
  commissionerOf,
  complaintNumbered,
  complaintRule,
  isUndecided,
  type ClosedHow,
  type Complaint,
  type ComplaintTo,
} from '../complaint-file.js';
import { changeParts, type PartFile } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { standings, type Standing } from '../standing.js';
import { numbers, partsNamed } from './parts-named.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RecordComplaint {
  readonly type: 'RecordComplaint';
  readonly to: ComplaintTo;
  readonly theirReference: string | null;
  readonly parts: readonly number[] | null;
  readonly grounds: string;
}

export interface CloseComplaint {
  readonly type: 'CloseComplaint';
  readonly complaint: number;
  readonly how: ClosedHow;
}

export type ComplaintMade = Happening<
  'ComplaintMade',
  {
    number: number;
    to: ComplaintTo;
    theirReference: string | null;
    parts: readonly number[];
    timing: Complaint['timing'];
  },
  { grounds: string }
>;
export type ComplaintClosed = Happening<'ComplaintClosed', { complaint: number; how: ClosedHow }>;

/** May this body decide on a complaint about the part? */
const competent = (to: ComplaintTo, { regime }: PartFile): boolean =>
  to === 'authority' ? regime === 'sar' : to === commissionerOf(regime);

const underComplaint = (file: CaseFile, { complaint }: PartFile): boolean =>
  complaint !== null && isUndecided(file.complaints[complaint - 1]!);

export const recordComplaint = (
  file: CaseFile,
  command: RecordComplaint,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const { to, theirReference, grounds } = command;
  const law = standings(file, on, at);
  const ripe = ({ number }: PartFile): boolean => {
    const standing = law.get(number);
    return to === 'authority' || standing?.answeredOn !== null || standing.silent;
  };
  const parts = partsNamed(
    file,
    command.parts,
    (part) => competent(to, part) && !underComplaint(file, part) && ripe(part),
  );
  if (isRefusal(parts)) return parts;
  const stranger = parts.find((part) => !competent(to, part));
  if (stranger) return notTheirs(to, stranger);
  const already = parts.find((part) => underComplaint(file, part));
  if (already)
    return refuse(
      'complaint-open',
      complaintRule(to),
      `Part ${already.number} is the subject of complaint ${already.complaint}, which is not decided.`,
      'Add what has come to that complaint, or close it first.',
    );
  if (parts.length === 0)
    return refuse(
      'nothing-to-complain-of',
      complaintRule(to),
      'No part is answered or overdue that this body could decide on.',
      'Name the parts if the complaint has been made all the same.',
    );
  return [
    {
      type: 'ComplaintMade',
      data: {
        ...{ number: file.complaints.length + 1, to, theirReference, parts: numbers(parts) },
        timing: to === 'authority' ? 'in-time' : timingOf(parts, on, law),
      },
      sealed: { grounds },
    },
  ];
};

const timingOf = (
  parts: readonly PartFile[],
  on: string,
  law: ReadonlyMap<number, Standing>,
): Complaint['timing'] => {
  const windows = parts.map(({ number }) => law.get(number)?.deadline('complaint-window')?.due);
  if (windows.some((due) => due !== undefined && on > due)) return 'late';
  return windows.some((due) => due === undefined) ? 'before-review' : 'in-time';
};

const notTheirs = (to: ComplaintTo, part: PartFile): Refusal =>
  to === 'authority'
    ? refuse(
        'not-a-controller-complaint',
        complaintRule(to),
        `Part ${part.number} is no subject access request: the law of complaints to a controller does not cover it.`,
        'Record a request for internal review instead.',
      )
    : refuse(
        'wrong-commissioner',
        complaintRule(commissionerOf(part.regime)),
        `Part ${part.number} falls under ${part.regime}, on which the ${commissionerOf(part.regime).replaceAll('-', ' ')} decides.`,
        'Record it as a complaint to that Commissioner, for these parts alone.',
      );

export const closeComplaint = (
  file: CaseFile,
  command: CloseComplaint,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const rule = complaintRule(complaint.to);
  if (!isUndecided(complaint))
    return refuse(
      complaint.closedOn === null ? 'notice-stands' : 'complaint-closed',
      rule,
      complaint.closedOn === null
        ? 'A decision notice has been served: it stands unless it is appealed.'
        : `The complaint was closed on ${complaint.closedOn}.`,
      complaint.closedOn === null ? 'Record the appeal, or the steps taken.' : 'Record a further complaint.',
    );
  if (on < complaint.madeOn)
    return malformed(
      'on',
      'before-complaint',
      rule,
      `The complaint was made on ${complaint.madeOn}.`,
      'Give the date on which it ended.',
    );
  return [{ type: 'ComplaintClosed', data: { complaint: command.complaint, how: command.how } }];
};

export const onComplaintMade = (file: CaseFile, { on, data }: ComplaintMade & Recorded): CaseFile => {
  const { number, to, theirReference, parts, timing } = data;
  // A complaint about subject access to the Commissioner starts no clock of the authority's: only its own does.
  const dated =
    to === 'authority'
      ? parts
      : parts.filter((each) => file.parts.find((part) => part.number === each)?.regime !== 'sar');
  return {
    ...file,
    complaints: [
      ...file.complaints,
      {
        ...{ to, theirReference, parts, timing, madeOn: on, acknowledgedOn: null },
        ...{ informationNotices: [], notices: [], appeals: [], closedOn: null, closedHow: null },
      },
    ],
    parts: changeParts(file, parts, () => ({ complaint: number })),
    facts: withFact(file, dated, { type: 'complaint-made', on }),
  };
};

export const onComplaintClosed = (file: CaseFile, { on, data }: ComplaintClosed & Recorded): CaseFile => ({
  ...file,
  complaints: changeComplaint(file, data.complaint, () => ({ closedOn: on, closedHow: data.how })),
});
