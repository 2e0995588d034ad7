// The public interest balance of every qualified exemption, for the duty it excuses (FOIA s17(3)(a), (b)).
import { exemption, ncndCited } from '../../exemptions/look-up.js';
import { isQualified } from '../../exemptions/nature.js';
import { claimsRelied, type PlacedClaim } from '../claims.js';
import { finding, stated, type Finding } from '../finding.js';
import type { PublicInterest } from '../notice.js';
import type { WholeClaim, WholeNotice } from '../whole.js';
import { reasonsExcused } from './why.js';

const any = (factors: readonly string[] | undefined): boolean => (factors ?? []).some(stated);

/** What is missing of a balance, in words; nothing when it is whole. */
const lacks = (interest: PublicInterest | null | undefined, ncnd: boolean): readonly string[] => [
  ...(any(interest?.favouring)
    ? []
    : [ncnd ? 'factors for saying whether it is held' : 'factors for disclosure']),
  ...(any(interest?.against)
    ? []
    : [ncnd ? 'factors for neither confirming nor denying' : 'factors for maintaining the exemption']),
  ...(stated(interest?.conclusion) ? [] : ['a conclusion']),
];

const formally = (claim: WholeClaim, notice: WholeNotice): boolean =>
  claim.duty === 'confirm-or-deny' &&
  (ncndCited(claim.exemption, notice.regime) ?? exemption(claim.exemption, notice.regime)!.ncnd[0]!)
    .balanced === 'formally';

const balance = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] => {
  const ncnd = claim.duty === 'confirm-or-deny';
  const provision = ncnd ? 'balanceNcnd' : 'balance';
  const missing = lacks(claim.publicInterest, ncnd);
  if (missing.length === 0 || reasonsExcused(claim)) return [];
  if (claim.balanceToFollow) {
    return claim.balanceToFollow.by
      ? []
      : [
          finding(
            notice.regime,
            'warning',
            'balance-follows-undated',
            provision,
            `The balance for ${claim.exemption} is left to a separate notice with no date.`,
            'Say when the separate notice will come: it must be within a reasonable time.',
            part.part,
          ),
        ];
  }
  return [
    finding(
      notice.regime,
      formally(claim, notice) ? 'advice' : 'breach',
      'balance-missing',
      provision,
      `The public interest balance for ${claim.exemption} lacks ${missing.join(', ')}.`,
      ncnd
        ? 'Weigh the interest in staying silent against the interest in saying whether the information is held; conclude.'
        : 'Weigh the interest in maintaining the exemption against the interest in disclosure; conclude.',
      part.part,
    ),
  ];
};

/** A whole balance, or its separate notice, for every qualified claim that is decided. */
export const checkBalance = (notice: WholeNotice): Finding[] =>
  claimsRelied(notice)
    .filter(({ part, claim }) => part.answer !== 'undecided' && isQualified(claim, notice.regime))
    .flatMap((placed) => balance(notice, placed));
