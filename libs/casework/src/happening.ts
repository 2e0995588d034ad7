// The shape of everything that happens to a case. `data` is public for ever; `sealed` holds everything personal
// (name, address, free text) and is encrypted under the requester's own key (docs/decisions/001).
import type { CivilDate, Instant } from '@twentieth/calendar';

export interface Actor {
  readonly id: string;
  readonly role: string;
}

export type Channel = 'email' | 'post' | 'web' | 'social-media' | 'hand' | 'other';
/** Who a rung of the ladder may tell: somebody of the unit, or the team that holds what a part asks for. */
export const TOLD = [
  'officer',
  'team-leader',
  'head-of-unit',
  'senior-officer',
  'monitoring-officer',
  'reviewer',
  'holder-team',
] as const;
export type Told = (typeof TOLD)[number];
export type StaffRole = Exclude<Told, 'holder-team'>;
export const STAFF_ROLES: readonly StaffRole[] = TOLD.filter((role) => role !== 'holder-team');
export type Addressee = 'requester' | Told;

/** Something that happens, in the past tense: its public part and, where it has one, its personal part. */
export type Happening<
  T extends string,
  D extends object = Record<string, never>,
  S extends object | null = null,
> = {
  readonly type: T;
  readonly data: Readonly<D>;
} & (S extends null ? unknown : { readonly sealed: Readonly<S> });

/** How it stands on the record. `on` is the world's date, `at` the case's time when it was recorded. */
export interface Recorded {
  readonly id: string;
  readonly schema: number;
  readonly on: CivilDate;
  readonly at: Instant;
  readonly actor: Actor;
}
