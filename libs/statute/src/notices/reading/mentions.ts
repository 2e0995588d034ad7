// Where a letter cites a section or regulation, and whether with a subsection (FOIA s17(1)(b)).
import { citationText, liesWithin, parseCitation } from '../../exemptions/citation.js';
import { exemption } from '../../exemptions/look-up.js';
import { proceduralRefusalsOf } from '../../exemptions/table.js';
import type { RefusalRegime } from '../../exemptions/types.js';
import type { Letter } from './letter.js';

export interface Mention {
  /** The canonical citation: "31", "24(2)". */
  readonly text: string;
  readonly section: string;
  readonly title: string;
  readonly withSubsection: boolean;
  readonly sentence: string;
}

const steps = String.raw`(?:\s?\([0-9]{1,2}[A-Za-z]{0,2}\)|\s?\([a-z]{1,4}\))`;
const one = String.raw`\d{1,2}[A-Z]?${steps}*`;
const joined = String.raw`(?:\s*(?:,|and|or|&|/))+\s*`;
const mention = new RegExp(
  String.raw`(?<![\w’'])(sections?|ss?\.?|regulations?|regs?\.?)\s*(${one}(?:${joined}(?:${one}|${steps}+))*)(?!\w)`,
  'gi',
);
const otherAct =
  /^\s*(?:of|to) (?:the )?(?!Act\b|FOI|EIR|Freedom|Environmental Information|Regulations\b)[A-Z]/;
const disowned = /\b(?:not|no longer) (?:rely|relied|relying|engaged|applied|claimed)\b/i;

/** "31(1)(a) and (b)" cites 31(1)(a) and 31(1)(b); a bare number after a single "section 24" is not a citation. */
const spread = (list: string, plural: boolean): string[] => {
  const cited: string[] = [];
  let last: { provision: string; path: readonly string[] } | null = null;
  for (const piece of list.split(/\s*(?:,|and|or|&|\/)\s*/)) {
    const follows: string =
      piece.startsWith('(') && last ? citationText(last.provision, last.path.slice(0, -1)) + piece : piece;
    if (cited.length > 0 && !plural && !piece.endsWith(')')) continue;
    const citation = parseCitation(follows);
    if ('refused' in citation) continue;
    last = citation;
    cited.push(citation.text);
  }
  return cited;
};

interface Cited {
  readonly text: string;
  readonly sentence: string;
}

/** Every citation of a section or regulation of this law that the letter does not disown. */
const citedIn = (letter: Letter): readonly Cited[] =>
  letter.sentences
    .filter((sentence) => !disowned.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(mention)]
        .filter((match) => !otherAct.test(sentence.slice(match.index + match[0].length)))
        .flatMap(([, prefix, list]) => spread(list!, /sections|ss|regulations|regs/i.test(prefix!)))
        .map((text) => ({ text, sentence })),
    );

/** Every citation of an exemption or exception of the regime. */
export const mentionsIn = (letter: Letter, regime: RefusalRegime): readonly Mention[] =>
  citedIn(letter).flatMap(({ text, sentence }) => {
    const row = exemption(text, regime);
    if (!row) return [];
    const withSubsection = text !== row.section || text.includes('(');
    return [{ text, section: row.section, title: row.title, withSubsection, sentence }];
  });

/** Citations of cost, vexatious and repeated requests, with subsection or without: "12", "12(1)", "14(2)". */
export const proceduralMentionsIn = (letter: Letter, regime: RefusalRegime): readonly string[] => {
  const sections = proceduralRefusalsOf(regime).map(({ cite }) => cite.replace(/\(.*/, ''));
  const cited = citedIn(letter).map(({ text }) => text);
  return [...new Set(cited.filter((text) => sections.some((section) => liesWithin(text, section))))];
};
