// A controller acknowledges a complaint about subject access within thirty days beginning with its receipt (DPA 2018
// s164A, put in by the Data (Use and Access) Act 2025 s103).
import { withFact, type CaseFile } from '../case-file.js';
import { changeComplaint, complaintNumbered, complaintRule } from '../complaint-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface AcknowledgeComplaint {
  readonly type: 'AcknowledgeComplaint';
  readonly complaint: number;
}

export type ComplaintAcknowledged = Happening<
  'ComplaintAcknowledged',
  { complaint: number; parts: readonly number[] }
>;

export const acknowledgeComplaint = (
  file: CaseFile,
  command: AcknowledgeComplaint,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const rule = complaintRule('authority');
  if (complaint.to !== 'authority')
    return refuse(
      'not-to-the-controller',
      rule,
      'The complaint was made to a Commissioner, who acknowledges it.',
      'Only a complaint made to the authority itself is acknowledged by it.',
    );
  if (complaint.acknowledgedOn !== null)
    return refuse(
      'complaint-acknowledged',
      rule,
      `The complaint was acknowledged on ${complaint.acknowledgedOn}.`,
      'Tell its outcome, and close it as answered.',
    );
  if (on < complaint.madeOn)
    return malformed(
      'on',
      'before-complaint',
      rule,
      `The complaint was made on ${complaint.madeOn}.`,
      'Give the date on which it was acknowledged.',
    );
  return [{ type: 'ComplaintAcknowledged', data: { complaint: command.complaint, parts: complaint.parts } }];
};

export const onComplaintAcknowledged = (
  file: CaseFile,
  { on, data }: ComplaintAcknowledged & Recorded,
): CaseFile => ({
  ...file,
  complaints: changeComplaint(file, data.complaint, () => ({ acknowledgedOn: on })),
  facts: withFact(file, data.parts, { type: 'complaint-acknowledged', on }),
});
