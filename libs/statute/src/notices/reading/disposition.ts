// Which law a letter answers under and what it does, as far as its words show.
import type { RefusalRegime } from '../../exemptions/types.js';
import type { Letter } from './letter.js';

export type Disposition =
  'neither-confirmed-nor-denied' | 'withheld' | 'refused' | 'mixed' | 'cannot be told';

const silence = /\bneither\s+(?:to\s+)?confirm(?:s|ed|ing)?\s+n?or\s+den(?:y|ies|ied|ying)\b/i;
const withholding =
  /\b(?:withhold(?:s|ing)?|withheld|exempt from (?:disclosure|release)|not (?:be )?(?:disclosed|released|disclosing|releasing))\b/i;
const confirming =
  /\b(?:(?:can|do|hereby) confirm|we (?:do )?(?:not )?hold|is disclosed|enclosed|attached)\b/i;

/** Whether anything at all is confirmed, denied or handed over. */
export const confirmsAnything = (letter: Letter): boolean => confirming.test(letter.body);

/** What the letter does with the request; `mixed` as soon as it refuses in two ways, or is silent on a part only. */
export const dispositionOf = (letter: Letter, citesCostOrVexation: boolean): Disposition => {
  const silent = silence.test(letter.body);
  const withheld = withholding.test(letter.body);
  const ways = Number(silent) + Number(withheld) + Number(citesCostOrVexation);
  if (ways > 1 || (silent && confirmsAnything(letter))) return 'mixed';
  if (silent) return 'neither-confirmed-nor-denied';
  if (withheld) return 'withheld';
  return citesCostOrVexation ? 'refused' : 'cannot be told';
};

const laws: readonly (readonly [RefusalRegime, RegExp, RegExp])[] = [
  ['eisr', /Environmental Information \(Scotland\) Regulations/i, /\bEI\(?S\)?Rs?\b/],
  ['foisa', /Freedom of Information \(Scotland\) Act/i, /\bFOISA\b/],
  ['eir', /Environmental Information Regulations/i, /\bEIRs?\b/],
  ['foia', /Freedom of Information Act/i, /\bFOIA?\b/],
];

/** The law named in the letter; null when none is, or when more than one is. */
export const regimeOf = (letter: Letter): RefusalRegime | null => {
  const named = laws
    .filter(([, name, short]) => name.test(letter.text) || short.test(letter.text))
    .map(([regime]) => regime);
  return named.length === 1 ? (named[0] ?? null) : null;
};
