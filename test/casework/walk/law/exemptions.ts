// Exemptions, as the walk cites them: which law knows them, which duty they speak to, and whether a balance is owed.
export interface Exemption {
  readonly regimes: readonly string[];
  readonly duty: 'communicate' | 'confirm-or-deny';
  readonly qualified: boolean;
  /** Other Acts with a section of that number, of which the model says no more. */
  readonly elsewhere?: readonly string[];
  readonly certificate: boolean;
  readonly qualifiedPerson: boolean;
}

const NEITHER = { certificate: false, qualifiedPerson: false };

export const EXEMPTIONS: Readonly<Record<string, Exemption>> = {
  '43(2)': { regimes: ['foia'], duty: 'communicate', qualified: true, ...NEITHER },
  '42(1)': { regimes: ['foia'], duty: 'communicate', qualified: true, ...NEITHER },
  '31(3)': { regimes: ['foia'], elsewhere: ['foisa'], duty: 'confirm-or-deny', qualified: true, ...NEITHER },
  '36(2)': {
    ...{ regimes: ['foia'], elsewhere: ['foisa'], duty: 'communicate', qualified: true },
    ...{ certificate: true, qualifiedPerson: true },
  },
  '24(1)': { regimes: ['foia'], duty: 'communicate', qualified: true, ...NEITHER, certificate: true },
  '41(1)': { regimes: ['foia'], elsewhere: ['foisa'], duty: 'communicate', qualified: false, ...NEITHER },
  '12(5)(e)': { regimes: ['eir'], duty: 'communicate', qualified: true, ...NEITHER },
  '33(1)(b)': { regimes: ['foisa'], elsewhere: ['foia'], duty: 'communicate', qualified: true, ...NEITHER },
};

/** The exemption under a law that the model knows it under; undefined where it says nothing. */
export const exemptionUnder = (regime: string, cite: string): Exemption | undefined =>
  EXEMPTIONS[cite]?.regimes.includes(regime) ? EXEMPTIONS[cite] : undefined;

/** Has that law no such exemption? */
export const isUnknown = (regime: string, cite: string): boolean =>
  !EXEMPTIONS[cite] || ![...EXEMPTIONS[cite].regimes, ...(EXEMPTIONS[cite].elsewhere ?? [])].includes(regime);

/** Cited, but no exemption: a section alone, one that no Act has, no citation at all. */
export const NO_EXEMPTIONS = ['43', '99(1)', 'forty-three'] as const;
