// The events of exemptions and of the notice that rests on them, and how each folds.
import type { CaseFile } from './case-file.js';
import type { Recorded } from './happening.js';
import type { LateRelianceRecorded } from './lateness.js';
import { onCertificateRecorded, type CertificateRecorded } from './steps/certificate.js';
import { onExemptionClaimed, type ExemptionClaimed } from './steps/claim-exemption.js';
import type { NoticeOverruled } from './steps/overrule.js';
import { onOpinionRecorded, type QualifiedPersonOpinionRecorded } from './steps/qualified-person.js';
import { onPublicInterestWeighed, type PublicInterestWeighed } from './steps/weigh-public-interest.js';
import { onClaimWithdrawn, type ClaimWithdrawn } from './steps/withdraw-claim.js';

export type ExemptionEvent =
  | ExemptionClaimed
  | ClaimWithdrawn
  | PublicInterestWeighed
  | QualifiedPersonOpinionRecorded
  | CertificateRecorded
  | LateRelianceRecorded
  | NoticeOverruled;

export type FoldsOf<E extends { readonly type: string }> = {
  readonly [T in E['type']]: (file: CaseFile, event: Extract<E, { type: T }> & Recorded) => CaseFile;
};

const kept = (file: CaseFile): CaseFile => file;

export const EXEMPTION_FOLDS: FoldsOf<ExemptionEvent> = {
  ExemptionClaimed: onExemptionClaimed,
  ClaimWithdrawn: onClaimWithdrawn,
  PublicInterestWeighed: onPublicInterestWeighed,
  QualifiedPersonOpinionRecorded: onOpinionRecorded,
  CertificateRecorded: onCertificateRecorded,
  LateRelianceRecorded: kept,
  NoticeOverruled: kept,
};
