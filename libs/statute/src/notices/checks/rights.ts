// How to complain, and to whom (FOIA s17(7); EIR reg 14(5); FOISA s19; EISR reg 13(e)).
import { isRefused } from '../claims.js';
import { finding, stated, type Finding, type Severity } from '../finding.js';
import type { WholeNotice, WholePart } from '../whole.js';
import { noticeLaw } from '../requirements.js';

const needsNotice = (part: WholePart): boolean => isRefused(part) && !part.noFreshNotice;

/** Owed with a refusal; with "not held" owed where that is itself a formal notice, and good practice under FOIA. */
const severity = ({ regime, parts }: WholeNotice): Severity | null => {
  if (parts.some(needsNotice)) return 'breach';
  if (!parts.some(({ answer }) => answer === 'not-held')) return null;
  return regime === 'foia' ? 'advice' : 'breach';
};

/** Particulars of the review and of the right to go to the Commissioner. */
export const checkRights = (notice: WholeNotice): Finding[] => {
  const { regime, reviewParticulars, reviewNotOffered, regulatorParticulars } = notice;
  const how = severity(notice);
  if (how === null) return [];
  const { procedureText, regulatorText, statutoryReview } = noticeLaw(regime);
  const orNone = statutoryReview ? '' : ', or say that there is none';
  return [
    ...(stated(reviewParticulars) || (reviewNotOffered && !statutoryReview)
      ? []
      : [
          finding(
            regime,
            how,
            'review-particulars-missing',
            'procedure',
            `The notice does not give particulars of ${procedureText}.`,
            `Say how to ask, of whom, and within what time${orNone}.`,
          ),
        ]),
    ...(stated(regulatorParticulars)
      ? []
      : [
          finding(
            regime,
            how,
            'regulator-particulars-missing',
            'regulator',
            `The notice does not give particulars of ${regulatorText}.`,
            'State the right and how to reach the Commissioner.',
          ),
        ]),
  ];
};
