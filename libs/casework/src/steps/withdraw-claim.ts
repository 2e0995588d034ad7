// An exemption is no longer relied on. The record keeps that it was (s17(1); a correction rewrites nothing).
import type { CaseFile } from '../case-file.js';
import { changeClaim } from '../claim-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { provisionOf } from '../refusal-law.js';
import { isRefusal, malformed, type Refusal } from '../refusal.js';
import { claimNamed } from './claim-named.js';

export interface WithdrawClaim {
  readonly type: 'WithdrawClaim';
  readonly claim: number;
  readonly reason: string;
}

export type ClaimWithdrawn = Happening<
  'ClaimWithdrawn',
  { claim: number; exemption: string; parts: readonly number[] },
  { reason: string }
>;

export const withdrawClaim = (file: CaseFile, command: WithdrawClaim): readonly NewFact[] | Refusal => {
  const claim = claimNamed(file, command.claim);
  if (isRefusal(claim)) return claim;
  if (command.reason.trim() === '')
    return malformed(
      'reason',
      'no-reason',
      provisionOf(claim.regime, 'why'),
      'A claim is withdrawn for a reason, which the record keeps.',
      'Say why the exemption is no longer relied on.',
    );
  const { number, exemption, parts } = claim;
  return [
    {
      type: 'ClaimWithdrawn',
      data: { claim: number, exemption, parts },
      sealed: { reason: command.reason },
    },
  ];
};

export const onClaimWithdrawn = (file: CaseFile, { on, data }: ClaimWithdrawn & Recorded): CaseFile => ({
  ...file,
  claims: changeClaim(file, data.claim, { withdrawnOn: on }),
});
