// What the table of exemptions holds: which section excuses which duty, and on what terms (FOIA 2000 s2, Part II).
// The same words serve the exceptions of the two sets of environmental regulations.

/** The regimes under which information is refused by exemption or exception. */
export type RefusalRegime = 'foia' | 'eir' | 'foisa' | 'eisr';

/** The two duties of FOIA s1(1): to say whether the information is held, and to communicate it. */
export type Duty = 'confirm-or-deny' | 'communicate';

/** Absolute: no public interest test. Qualified: one is owed. Partial: it depends on the limb or on who holds it. */
export type Nature = 'absolute' | 'qualified' | 'partial';

/** What must be shown for the exemption to bite at all, before any balance. */
export type ExemptionTest = 'class' | 'prejudice' | 'necessity' | 'adverse-effect' | 'mixed';

/** How sure the entry is: read in the source, general knowledge to be checked before go-live, or practice. */
export type Evidence = 'verified' | 'general knowledge' | 'practice';

export interface Limb {
  readonly cite: string;
  readonly title: string;
  readonly nature?: 'absolute' | 'qualified';
  readonly test?: ExemptionTest;
  /** The subsection that this limb conditions: 40(3A)(a) is a condition of 40(2). */
  readonly of?: string;
  /** A further subsection whose purpose must be named with this limb: 31(2) for 31(1)(g). */
  readonly purpose?: string;
}

/** The subsection that lifts the duty to confirm or deny, and whether that too is subject to a balance. */
export interface Ncnd {
  readonly cite: string;
  /** `house`: unless a House of Parliament holds it. `by-limb`: as the limb is. `formally`: in form, seldom in practice. */
  readonly balanced: 'balanced' | 'unbalanced' | 'house' | 'by-limb' | 'formally';
  readonly title?: string;
  /** The only limbs of the exemption from which it is open. */
  readonly limbs?: readonly string[];
  readonly test?: ExemptionTest;
  /** False where the subsection fixes the interests itself, so that no limb need be named with it. */
  readonly limbsNeeded?: boolean;
  /** The subsection has alternatives of its own, one of which must be named: 40(5B)(a) to (d). */
  readonly conditionNeeded?: boolean;
}

export interface Exemption {
  readonly section: string;
  readonly title: string;
  readonly nature: Nature;
  readonly test: ExemptionTest;
  readonly absoluteFor?: 'house-of-parliament';
  /** Whether a claim that names no limb or condition is not specific enough. */
  readonly limbsNeeded: boolean;
  readonly limbs: readonly Limb[];
  readonly ncnd: readonly Ncnd[];
  readonly qualifiedPerson: { readonly cite: string; readonly exceptFor: string } | null;
  readonly certificate: { readonly cite: string; readonly by: string } | null;
  /** Not available for information on emissions (EIR reg 12(9), EISR reg 10(6)). */
  readonly emissionsBar: boolean;
  /** Falls away with the age of the record, in whole or in part (FOIA s63). */
  readonly agesOut: boolean;
  /** Sections under which the same information cannot be exempt as well. */
  readonly excludes?: readonly string[];
  readonly notes: readonly string[];
  readonly evidence: Evidence;
}

/** A refusal that rests on no exemption: cost, vexatious, repeated. Never counted as an exemption. */
export interface ProceduralRefusal {
  readonly regime: RefusalRegime;
  readonly cite: string;
  readonly title: string;
  readonly notice: string;
  readonly answer: 'refused-cost' | 'refused-vexatious' | 'refused-repeated';
  readonly notes: readonly string[];
  readonly evidence: Evidence;
}

/** Enough of a claim to say what kind of exemption it relies on. */
export interface ClaimedExemption {
  readonly exemption: string;
  readonly duty: Duty;
  readonly limbs?: readonly string[];
  /** The House of Commons or of Lords holds the information: s36 is then absolute (s2(3)(e)). */
  readonly heldByHouse?: boolean;
}

/** A refusal as a value: a stable code, the section it comes from, the rule, and what to do instead. */
export interface ExemptionRefusal {
  readonly refused: string;
  readonly section: string;
  readonly rule: string;
  readonly remedy: string;
}
