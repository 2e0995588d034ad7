// The matrix written out once more, the other way round, as a disclosure unit would put it on the wall.
import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, may, roleFor, type Permission, type Role } from './index.js';

const reading: Permission[] = ['read-cases'];
const officers: Permission[] = [
  ...reading,
  ...([
    'read-personal-data',
    'receive-requests',
    'sort-mail',
    'acknowledge',
    'assign',
    'clarify',
    'extend',
  ] as const),
  ...(['respond', 'request-review', 'correct-receipt', 'travel'] as const),
  ...(['claim-exemption', 'record-opinion', 'draft', 'check-draft'] as const),
  ...(['charge', 'estimate-cost', 'judge-vexatious', 'advise', 'consult', 'transfer'] as const),
  ...(['handle-complaint', 'comply'] as const),
  ...(['judge-validity', 'withdraw', 'arrange-parts', 'commission', 'annotate', 'close'] as const),
];

const approvers: Permission[] = [
  ...officers,
  ...(['clear-draft', 'name-deputy', 'overrule-notice', 'decide-late-review', 'plan-enforcement'] as const),
  'proclaim-holiday',
  'waive-obligation',
  'set-absences',
];
const reviewing: Permission[] = ['decide-late-review', 'extend-review', 'conclude-review'];

const onTheWall: [Role, Permission[]][] = [
  ['auditor', reading],
  ['officer', officers],
  ['approver', [...approvers, 'restrict']],
  ['reviewer', [...officers, ...reviewing, 'restrict']],
  ['admin', [...approvers, ...reviewing, 'restrict', 'dispose', 'set-ladder']],
];

describe('The role matrix', () => {
  for (const [role, allowed] of onTheWall)
    for (const permission of PERMISSIONS) {
      const verb = allowed.includes(permission) ? 'lets' : 'does not let';
      it(`${verb} the ${role} ${permission.replaceAll('-', ' ')}`, () => {
        expect(may({ roles: [role] }, permission)).toBe(allowed.includes(permission));
      });
    }

  it('gives nothing to somebody without a role', () => {
    for (const permission of PERMISSIONS) expect(may({ roles: [] }, permission)).toBe(false);
  });

  it('records a step under the least role that suffices', () => {
    expect(roleFor({ roles: ['admin', 'officer'] }, 'respond')).toBe('officer');
    expect(roleFor({ roles: ['admin', 'officer'] }, 'conclude-review')).toBe('admin');
    expect(roleFor({ roles: ['auditor', 'admin'] }, 'read-cases')).toBe('auditor');
    expect(roleFor({ roles: ['auditor'] }, 'respond')).toBeNull();
  });
});
