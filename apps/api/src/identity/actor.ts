// In which of their roles somebody does a thing: the least that holds the permission, or a refusal that names those that do.
import { roleFor, rolesWith, type Caller, type Permission } from '@twentieth/access';
import type { Actor } from '@twentieth/casework';
import { Problem } from '../problem/problem.js';

/** @throws {Problem} 403 when none of the caller's roles holds the permission */
export const actorFor = (caller: Caller, permission: Permission): Actor => {
  const role = roleFor(caller, permission);
  if (role === null) throw notPermitted(caller, permission);
  return { id: caller.id, role };
};

const notPermitted = ({ roles }: Caller, required: Permission): Problem =>
  new Problem(
    403,
    'not-permitted',
    `To ${required.replaceAll('-', ' ')} takes one of the roles ${rolesWith(required).join(', ')}; this token has ${roles.join(', ') || 'none'}.`,
    {
      rule: `Roles that may ${required.replaceAll('-', ' ')}: ${rolesWith(required).join(', ')}.`,
      remedy: 'Ask somebody who holds such a role.',
    },
  );
