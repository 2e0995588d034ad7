// The five roles of a disclosure unit, and who is asking. Roles come from the token; nobody has one by default.

/** From the least able to the most: the first that suffices is the one a step is recorded under. */
export const ROLES = ['auditor', 'officer', 'approver', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, as their token says: an identifier (never a name), their authority, their roles. */
export interface Caller {
  readonly id: string;
  readonly authority: string;
  readonly roles: readonly Role[];
}

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);
