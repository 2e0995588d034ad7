// A refusal notice as structure: its parts, each with one answer, and the claims made part by part and duty by duty.
import type { CivilDate } from '@twentieth/calendar';
import type { ClaimedExemption, RefusalRegime } from '../exemptions/types.js';

/** How a part is answered. `undecided`: the balance is still being weighed and the time extended (FOIA s17(2)). */
export const NOTICE_ANSWERS = [
  'disclosed',
  'partly-disclosed',
  'withheld',
  'not-held',
  'neither-confirmed-nor-denied',
  'refused-cost',
  'refused-vexatious',
  'refused-repeated',
  'undecided',
] as const;
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

/** The balance as written: factors for disclosure (or for saying whether it is held), factors for the exemption, and the conclusion. */
export interface PublicInterest {
  readonly favouring: readonly string[];
  readonly against: readonly string[];
  readonly conclusion: string;
  /** EIR reg 12(2), EISR reg 10(2)(b): the presumption in favour of disclosure was applied. */
  readonly presumption?: boolean;
}

export interface NoticeClaim extends ClaimedExemption {
  readonly likelihood?: 'would' | 'would-be-likely' | null;
  /** Why the exemption applies. */
  readonly reasons?: string | null;
  /** It is apparent without reasons (FOIA s17(1)(c)). */
  readonly reasonsApparent?: boolean;
  /** Why stating the reasons would itself disclose exempt information (FOIA s17(4)). */
  readonly reasonsOmitted?: string | null;
  readonly publicInterest?: PublicInterest | null;
  /** The balance is struck and its reasons follow in a separate notice (FOIA s17(3)). */
  readonly balanceToFollow?: { readonly by: CivilDate | null } | null;
  /** The reasonable opinion of the qualified person (FOIA s36(2)). */
  readonly qualifiedPerson?: {
    readonly office: string | null;
    readonly opinionOn: CivilDate | null;
    readonly reasons: string | null;
  } | null;
  /** Statistical information needs no opinion (FOIA s36(4)). */
  readonly statistical?: boolean;
  readonly certificate?: { readonly by: string | null; readonly on: CivilDate | null } | null;
  /** Relied on for the first time after the time for answering had passed. */
  readonly introducedLate?: boolean;
}

export interface NoticePart {
  readonly part: number;
  /** What was asked. */
  readonly ask?: string | null;
  readonly answer?: NoticeAnswer | null;
  readonly claims?: readonly NoticeClaim[];
  /** Why this part, in particular, is answered so. */
  readonly reasons?: string | null;
  /** Whether the notice says that the information is held. */
  readonly heldStated?: boolean;
  /** The information is on emissions (EIR reg 12(9)). */
  readonly emissions?: boolean;
  /** When the balance is expected to be struck (FOIA s17(2)). */
  readonly estimate?: CivilDate | null;
  /** Estimates given in earlier notices for this part. */
  readonly earlierEstimates?: readonly CivilDate[];
  /** How the cost was estimated (FOIA s12). */
  readonly costEstimate?: string | null;
  /** Why no fresh notice is owed (FOIA s17(6)). */
  readonly noFreshNotice?: {
    readonly earlierNoticeOn: CivilDate | null;
    readonly whyUnreasonable: string | null;
  } | null;
  /** Unfinished material: who prepares it, if another authority, and when it should be finished (EIR reg 14(4)). */
  readonly unfinished?: { readonly authority: string | null; readonly finishedBy: string | null } | null;
}

export interface StructuredNotice {
  readonly regime: RefusalRegime;
  readonly reference?: string | null;
  readonly receivedOn?: CivilDate | null;
  readonly sentOn?: CivilDate | null;
  /** The last day for answering, as the timetable has it; without it a plain count from receipt is used, with less certainty. */
  readonly dueOn?: CivilDate | null;
  readonly parts: readonly NoticePart[];
  /** Particulars of the procedure for complaints about the handling of requests: the internal review. */
  readonly reviewParticulars?: string | null;
  /** The notice says that the authority has no such procedure (FOIA s17(7)(a)). */
  readonly reviewNotOffered?: boolean;
  /** Particulars of the right to go to the Commissioner. */
  readonly regulatorParticulars?: string | null;
  /** Advice and assistance offered (FOIA s16). */
  readonly advice?: string | null;
}
