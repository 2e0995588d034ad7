// The answer to one part, duty by duty: confirm or deny (s1(1)(a)), communicate (s1(1)(b)).
export type ConfirmOrDeny = 'confirmed' | 'denied' | 'neither' | 'none';
export type Communicate = 'disclosed' | 'partly-disclosed' | 'withheld' | 'none';

export const ANSWERS = [
  'disclosed',
  'partly-disclosed',
  'withheld',
  'not-held',
  'neither-confirmed-nor-denied',
  'refused-cost',
  'refused-vexatious',
  'refused-repeated',
  'transferred',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** How a part ends without an answer of ours: no duty is left. */
export const ENDINGS = ['withdrawn', 'not-clarified', 'fee-not-paid'] as const;
export type Ending = (typeof ENDINGS)[number];

/** An answer of ours, rather than an end without one. */
export const isAnswer = (answer: Answer | Ending): answer is Answer =>
  !(ENDINGS as readonly string[]).includes(answer);

export interface Claim {
  /** Section with subsection: "43(2)", "31(3)". */
  readonly exemption: string;
  readonly duty: 'confirm-or-deny' | 'communicate';
  readonly limbs: readonly string[];
  readonly likelihood: 'would' | 'would-be-likely' | null;
  readonly reasons: string;
  readonly publicInterest: {
    readonly favouring: readonly string[];
    readonly against: readonly string[];
    readonly conclusion: string;
  } | null;
}

export interface PartOutcome {
  readonly part: number;
  readonly answer: Answer | Ending;
  readonly confirmOrDeny: ConfirmOrDeny;
  readonly communicate: Communicate;
}

export interface ReviewOutcome {
  readonly part: number;
  readonly outcome: 'upheld' | 'partly-upheld' | 'overturned';
}

/**
 * How an answer, as officers name it, discharges the two duties of s1(1).
 * @param confirms whether a refusal on cost leaves the duty to confirm or deny, as s12(1) does (s12(2))
 */
export const dutiesOf = (
  answer: Answer,
  confirms = false,
): { confirmOrDeny: ConfirmOrDeny; communicate: Communicate } => {
  switch (answer) {
    case 'disclosed':
    case 'partly-disclosed':
    case 'withheld':
      return { confirmOrDeny: 'confirmed', communicate: answer };
    case 'not-held':
    case 'transferred':
      return { confirmOrDeny: 'denied', communicate: 'none' };
    case 'refused-cost':
      return { confirmOrDeny: confirms ? 'confirmed' : 'neither', communicate: 'none' };
    case 'neither-confirmed-nor-denied':
    case 'refused-vexatious':
    case 'refused-repeated':
      return { confirmOrDeny: 'neither', communicate: 'none' };
  }
};
