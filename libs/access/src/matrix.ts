// The one role matrix: which role may do what. A permission that is not in this table does not exist.
// A review is concluded by a reviewer (s45 code, part 5: somebody who did not take the decision); auditors see all
// that was done and when, and neither change anything nor see personal data. Approvers clear drafts, name deputies, and
// may let a notice go in spite of what its check finds.
import type { Role } from './role.js';

const STAFF = ['officer', 'approver', 'reviewer', 'admin'] as const;

export const MATRIX = {
  'read-cases': ['auditor', ...STAFF],
  'read-personal-data': STAFF,
  'receive-requests': STAFF,
  'sort-mail': STAFF,
  acknowledge: STAFF,
  assign: STAFF,
  clarify: STAFF,
  charge: STAFF,
  'estimate-cost': STAFF,
  'judge-vexatious': STAFF,
  advise: STAFF,
  consult: STAFF,
  transfer: STAFF,
  'claim-exemption': STAFF,
  'record-opinion': STAFF,
  extend: STAFF,
  draft: STAFF,
  'check-draft': STAFF,
  'clear-draft': ['approver', 'admin'],
  'name-deputy': ['approver', 'admin'],
  respond: STAFF,
  'overrule-notice': ['approver', 'admin'],
  'request-review': STAFF,
  'decide-late-review': ['approver', 'reviewer', 'admin'],
  'extend-review': ['reviewer', 'admin'],
  'conclude-review': ['reviewer', 'admin'],
  'handle-complaint': STAFF,
  comply: STAFF,
  'plan-enforcement': ['approver', 'admin'],
  'correct-receipt': STAFF,
  'judge-validity': STAFF,
  withdraw: STAFF,
  'arrange-parts': STAFF,
  commission: STAFF,
  annotate: STAFF,
  close: STAFF,
  restrict: ['approver', 'reviewer', 'admin'],
  dispose: ['admin'],
  'proclaim-holiday': ['approver', 'admin'],
  'waive-obligation': ['approver', 'admin'],
  'set-ladder': ['admin'],
  'set-absences': ['approver', 'admin'],
  travel: STAFF,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof MATRIX;
export const PERMISSIONS = Object.keys(MATRIX) as readonly Permission[];

/** The roles that hold a permission. */
export const rolesWith = (permission: Permission): readonly Role[] => MATRIX[permission];
