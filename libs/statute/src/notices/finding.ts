// What a check of a notice finds. A breach breaks the Act; a warning may; advice is good practice.
import type { RefusalRegime } from '../exemptions/types.js';
import { noticeLaw, type NoticeLaw } from './requirements.js';

export type Severity = 'breach' | 'warning' | 'advice';

export interface Finding {
  /** A stable name: "ncnd-subsection", "balance-missing". */
  readonly code: string;
  /** The provision, with its Act: "FOIA 2000 s17(1)(b)". */
  readonly section: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** The part of the request it concerns; absent for the notice as a whole. */
  readonly part?: number;
}

/** Whether any text is there at all. */
export const stated = (text: string | null | undefined): text is string => (text ?? '').trim() !== '';

/** Whether both days are stated, and the first comes after the second. */
export const isAfter = (day: string | null | undefined, other: string | null | undefined): day is string =>
  stated(day) && stated(other) && day > other;

type ProvisionOfLaw = { [K in keyof NoticeLaw]: NoticeLaw[K] extends string ? K : never }[keyof NoticeLaw];

/** A finding under the regime's provision of that name, or under a provision given outright as "=s36(2)". */
export const finding = (
  regime: RefusalRegime,
  severity: Severity,
  code: string,
  provision: ProvisionOfLaw | `=${string}`,
  message: string,
  remedy: string,
  part?: number,
): Finding => {
  const law = noticeLaw(regime);
  const place = provision.startsWith('=') ? provision.slice(1) : law[provision as ProvisionOfLaw];
  return {
    code,
    section: `${law.act} ${place}`,
    severity,
    message,
    remedy,
    ...(part === undefined ? {} : { part }),
  };
};
