// May this caller do that? And in which of their roles do they do it: the record keeps the role as well as the person.
import { rolesWith, type Permission } from './matrix.js';
import { ROLES, type Caller, type Role } from './role.js';

/** The least of the caller's roles that holds the permission, or null when none does. */
export const roleFor = ({ roles }: Pick<Caller, 'roles'>, permission: Permission): Role | null =>
  ROLES.find((role) => roles.includes(role) && rolesWith(permission).includes(role)) ?? null;

export const may = (caller: Pick<Caller, 'roles'>, permission: Permission): boolean =>
  roleFor(caller, permission) !== null;
