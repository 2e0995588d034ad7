// Why the exemption applies, unless that is apparent (FOIA s17(1)(c)) or saying so would disclose what is exempt (s17(4)).
import { citesWithin, claimsRelied, type PlacedClaim } from '../claims.js';
import { finding, stated, type Finding } from '../finding.js';
import type { WholeClaim, WholeNotice } from '../whole.js';

const speaksOfConfirming = /confirm|den(?:y|ied|ying|ial)|whether .{0,60}\b(?:held|holds?)\b/i;

/** Whether reasons are lawfully left out, with the explanation that s17(4) calls for. */
export const reasonsExcused = (claim: WholeClaim): boolean => stated(claim.reasonsOmitted);

const reasons = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] => {
  if (reasonsExcused(claim) || claim.reasonsApparent || stated(claim.reasons)) return [];
  if (typeof claim.reasonsOmitted === 'string') {
    return [
      finding(
        notice.regime,
        'breach',
        'omission-unexplained',
        'omit',
        `Reasons for ${claim.exemption} are left out without saying why stating them would disclose exempt information.`,
        'Record what stating the reasons would disclose, and leave out no more than that.',
        part.part,
      ),
    ];
  }
  return [
    finding(
      notice.regime,
      'breach',
      'reasons-missing',
      'why',
      `The notice does not say why ${claim.exemption} applies.`,
      'Say why, in terms of what was asked in this part.',
      part.part,
    ),
  ];
};

/** National security claimed alone for silence: the harm must come from the confirmation itself. */
const confirmationHarm = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] => {
  const alone =
    notice.regime === 'foia' &&
    citesWithin(claim, '24(2)') &&
    !part.claims.some((other) => citesWithin(other, '23(5)'));
  if (!alone || reasonsExcused(claim) || !stated(claim.reasons) || speaksOfConfirming.test(claim.reasons))
    return [];
  return [
    finding(
      notice.regime,
      'warning',
      'confirmation-harm-missing',
      'why',
      'Section 24(2) is relied on without 23(5), and the reasons speak of disclosure, not of confirming or denying.',
      'Explain why saying whether the information is held would itself touch national security.',
      part.part,
    ),
  ];
};

/** Reasons for every claim, or their omission explained. */
export const checkReasons = (notice: WholeNotice): Finding[] =>
  claimsRelied(notice).flatMap((placed) => [...reasons(notice, placed), ...confirmationHarm(notice, placed)]);
