// Which law a letter answers under and what it does, as far as its words show.
import type { RefusalRegime } from '../../exemptions/types.js';
import type { Letter } from './letter.js';

export type Disposition = 'neither-confirmed-nor-denied' | 'withheld' | 'mixed' | 'cannot be told';

const silence = /\bneither\s+(?:to\s+)?confirm(?:s|ed|ing)?\s+n?or\s+den(?:y|ies|ied|ying)\b/i;
const withholding =
  /\b(?:withhold(?:s|ing)?|withheld|exempt from (?:disclosure|release)|not (?:be )?(?:disclosed|released|disclosing|releasing))\b/i;
const confirming =
  /\b(?:(?:can|do|hereby) confirm|we (?:do )?(?:not )?hold|is disclosed|enclosed|attached)\b/i;

/** Whether anything at all is confirmed, denied or handed over. */
export const confirmsAnything = (letter: Letter): boolean => confirming.test(letter.body);

/** What the letter does with the request; `mixed` as soon as it does more than one thing. */
export const dispositionOf = (letter: Letter): Disposition => {
  const silent = silence.test(letter.body);
  const other = withholding.test(letter.body) || confirmsAnything(letter);
  if (silent) return other ? 'mixed' : 'neither-confirmed-nor-denied';
  return withholding.test(letter.body) ? 'withheld' : 'cannot be told';
};

const laws: readonly (readonly [RefusalRegime, RegExp])[] = [
  ['eisr', /Environmental Information \(Scotland\) Regulations|\bEI\(?S\)?Rs?\b/],
  ['foisa', /Freedom of Information \(Scotland\) Act|\bFOISA\b/],
  ['eir', /Environmental Information Regulations|\bEIRs?\b/],
  ['foia', /Freedom of Information Act|\bFOIA?\b/],
];

/** The law named in the letter; null when none is, or when more than one is. */
export const regimeOf = (letter: Letter): RefusalRegime | null => {
  const named = laws.filter(([, pattern]) => pattern.test(letter.text)).map(([regime]) => regime);
  return named.length === 1 ? (named[0] ?? null) : null;
};
