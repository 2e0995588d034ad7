// Which claim a command means: it must be on the record, and stand.
import type { CaseFile } from '../case-file.js';
import type { ClaimFile } from '../claim-file.js';
import { provisionOf } from '../refusal-law.js';
import { refuse, type Refusal } from '../refusal.js';

export const claimNamed = (file: CaseFile, number: number): ClaimFile | Refusal => {
  const claim = file.claims[number - 1];
  if (!claim)
    return refuse(
      'no-such-claim',
      'FOIA 2000 s17(1)(b)',
      `The case has no claim ${number}.`,
      `It has ${file.claims.length}: claim the exemption first.`,
    );
  if (claim.withdrawnOn !== null)
    return refuse(
      'claim-withdrawn',
      provisionOf(claim.regime, 'specify'),
      `Claim ${number} was withdrawn on ${claim.withdrawnOn}.`,
      'Claim the exemption again, if it is to be relied on.',
    );
  return claim;
};
