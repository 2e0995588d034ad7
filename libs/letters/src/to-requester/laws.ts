// The laws under which a request is answered, as a letter names them: what each is called, what its provisions are
// called, and which of them the letter has to cite.
import { choice, list } from '../facts.js';

export const LAW_NAMES = ['foia', 'eir', 'foisa', 'eisr', 'sar'] as const;
export type LawName = (typeof LAW_NAMES)[number];

/** The laws that govern the parts a letter is about, each once. */
export const lawNames = () => list(lawName(), 1);

/** The law that governs a part or a claim; left out, the Freedom of Information Act 2000. */
export const lawName = () => choice(...LAW_NAMES);

export interface LawWords {
  readonly title: string;
  readonly short: string;
  readonly unit: 'section' | 'regulation' | 'Article';
  /** Where the time for answering stands. */
  readonly time: string;
}

const LAWS: Readonly<Record<LawName, LawWords>> = {
  foia: { title: 'Freedom of Information Act 2000', short: 'the Act', unit: 'section', time: '10(1)' },
  eir: {
    title: 'Environmental Information Regulations 2004',
    short: 'the Regulations',
    unit: 'regulation',
    time: '5(2)',
  },
  foisa: {
    title: 'Freedom of Information (Scotland) Act 2002',
    short: 'the Act',
    unit: 'section',
    time: '10(1)',
  },
  eisr: {
    title: 'Environmental Information (Scotland) Regulations 2004',
    short: 'the Regulations',
    unit: 'regulation',
    time: '5(2)',
  },
  sar: {
    title: 'UK General Data Protection Regulation',
    short: 'the UK GDPR',
    unit: 'Article',
    time: '12(3)',
  },
};

export const lawWords = (law: LawName | undefined): LawWords => LAWS[law ?? 'foia'];

/** The laws of some parts, each once, in the order of the table. */
export const lawsOf = (
  parts: readonly { readonly regime?: LawName | undefined }[],
): readonly [LawName, ...LawName[]] => {
  const [first = 'foia', ...rest] = LAW_NAMES.filter((law) =>
    parts.some(({ regime = 'foia' }) => regime === law),
  );
  return [first, ...rest];
};
