// The limit of cost beyond which a request need not be dealt with, as data: the limit by kind of authority, the hourly
// rate, and the activities that count. FOIA 2000 s12 with SI 2004/3244; FOISA 2002 s12 with SSI 2004/467.
import { type CivilDate } from '@twentieth/calendar';
import { z } from 'zod';
import { inForce, type Period } from '../law.js';
import { type AuthoritySeat } from '../request.js';
import { faultsInTime, periodsOf } from '../schema.js';
import limits from './limits.json' with { type: 'json' };

/** What may be counted: finding out whether it is held, locating it, retrieving it, extracting it. */
export const COST_ACTIVITIES = ['determine', 'locate', 'retrieve', 'extract'] as const;
export type CostActivity = (typeof COST_ACTIVITIES)[number];

/** s12(1): the whole of the request costs too much; s12(2): even to say whether the information is held does. */
export type CostGround = '12(1)' | '12(2)';

export interface CostRule {
  readonly hourlyPence: number;
  /** The first whose kinds name the authority's, or that names none. */
  readonly limits: readonly {
    readonly pence: number;
    readonly kinds: readonly string[] | null;
    readonly law: string;
  }[];
  /** The activities that count towards each ground that the law knows. */
  readonly grounds: { readonly [G in CostGround]?: readonly CostActivity[] };
  readonly activitiesLaw: string;
  /** Within how many consecutive working days requests may be counted as one; null where they may not. */
  readonly aggregation: { readonly workingDays: number; readonly law: string } | null;
}

const activities = z.array(z.enum(COST_ACTIVITIES)).min(1).optional();
const rule = z.strictObject({
  hourlyPence: z.int().positive(),
  limits: z
    .array(
      z.strictObject({
        pence: z.int().positive(),
        kinds: z.array(z.string()).min(1).nullable(),
        law: z.string().min(3),
      }),
    )
    .min(1)
    .refine((all) => all.at(-1)?.kinds === null, 'the last limit is that of every other authority'),
  grounds: z.strictObject({ '12(1)': activities, '12(2)': activities }),
  activitiesLaw: z.string().min(3),
  aggregation: z.strictObject({ workingDays: z.int().positive(), law: z.string().min(3) }).nullable(),
});
const shape = z.array(z.strictObject({ regime: z.string().min(3), periods: periodsOf(rule) }));

/** Reads the table. Throws Error with every fault and where it is. */
export function readCostLimits(data: unknown): ReadonlyMap<string, readonly Period<CostRule>[]> {
  const read = shape.safeParse(data);
  if (!read.success) throw new Error(`cost limits: ${z.prettifyError(read.error)}`);
  const rows = read.data as readonly { regime: string; periods: readonly Period<CostRule>[] }[];
  const faults = rows.flatMap(({ regime, periods }) => faultsInTime(regime, periods, periods[0]!.from));
  if (faults.length > 0) throw new Error(`cost limits: ${faults.join('; ')}`);
  return new Map(rows.map(({ regime, periods }) => [regime, periods]));
}

const table = readCostLimits(limits);

/** The rule of cost that a regime has on a day; undefined where it has none (the regulations, subject access). */
export const costRule = (regime: string, on: CivilDate): CostRule | undefined =>
  inForce(table.get(regime), on)?.value;

/** The limit for an authority: £600 for the bodies of Part I of Schedule 1 to FOIA, £450 for every other. */
export const costLimit = (
  of: CostRule,
  authority: AuthoritySeat | undefined,
): { readonly pence: number; readonly law: string } =>
  of.limits.find(({ kinds }) => kinds === null || kinds.some((kind) => kind === authority?.kind))!;
