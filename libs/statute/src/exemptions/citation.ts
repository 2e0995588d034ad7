// How officers cite: "s31(1)(a)", "24(2)", "section 40(2) with (3A)(a)", "reg 12(5)(e)". One spelling comes out.
import type { ExemptionRefusal } from './types.js';

export interface Citation {
  /** The section or regulation alone: "31", "22A". */
  readonly provision: string;
  /** Subsection, paragraph, sub-paragraph: ["1", "a"]. Empty when the section alone is cited. */
  readonly path: readonly string[];
  /** The canonical text: "31(1)(a)". */
  readonly text: string;
  /** Conditions read with it, in full: ["40(3A)(a)"]. */
  readonly conditions: readonly string[];
}

const prefix = String.raw`(?:sections?|ss?\.?|regulations?|regs?\.?|r\.?)\s*`;
const groups = String.raw`(?:\((?:\d{1,2}[A-Za-z]{0,2}|[A-Za-z]{1,4})\))`;
const joiner = String.raw`\s*(?:\+|,|with|and|or|by virtue of|read with|together with|via)\s*`;
const instrument = String.raw`(?:\s+(?:of\s+)?(?:the\s+)?(?:FOIA?|FOISA|EIRs?|EISRs?|Act|Regulations)(?:\s+20\d\d)?)?`;
const whole = new RegExp(
  String.raw`^(?:${prefix})?(\d{1,2})([A-Za-z]?)(${groups}*)((?:${joiner}(?:${prefix})?(?:\d{1,2}[A-Z]?)?${groups}+)*)${instrument}$`,
  'i',
);
const condition = new RegExp(String.raw`${joiner}(?:${prefix})?(\d{1,2}[A-Z]?)?(${groups}+)`, 'gi');

/** Spaces around brackets carry no meaning: "40 ( 5B )" is 40(5B). Each step looks at a character once. */
const tidy = (cited: string): string =>
  cited
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?/g, '(')
    .replace(/ \)/g, ')');

const pathOf = (text: string): string[] =>
  [...text.matchAll(/\(([^)]+)\)/g)].map(([, step]) =>
    /\d/.test(step!) ? step!.toUpperCase() : step!.toLowerCase(),
  );

/** Joins a provision and its path into the canonical text. */
export const citationText = (provision: string, path: readonly string[]): string =>
  `${provision}${path.map((step) => `(${step})`).join('')}`;

/**
 * Reads one citation of a section or regulation, with or without its prefix.
 * @returns the citation, or a refusal that says how to cite. It does not say whether the provision exists: see `exemption`.
 */
export const parseCitation = (cited: string): Citation | ExemptionRefusal => {
  const match = whole.exec(tidy(cited));
  if (!match) {
    return {
      refused: 'not-a-citation',
      section: '17(1)(b)',
      rule: `"${cited}" does not read as a section or regulation.`,
      remedy: 'Cite the number with its subsection and limb, for example 31(1)(a) or 12(5)(e).',
    };
  }
  const provision = `${Number(match[1])}${match[2]!.toUpperCase()}`;
  const path = pathOf(match[3]!);
  const conditions = [...match[4]!.matchAll(condition)].map(([, own, steps]) =>
    citationText(own?.toUpperCase() ?? provision, pathOf(steps!)),
  );
  return { provision, path, text: citationText(provision, path), conditions };
};

/** Whether one canonical citation lies within another: "31(1)(a)" within "31(1)", and within itself. */
export const liesWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}(`);

/** Every canonical citation in a list, conditions included; what does not read as one is left out. */
export const citesOf = (cited: readonly string[]): readonly string[] =>
  cited.flatMap((one) => {
    const citation = parseCitation(one);
    return 'refused' in citation ? [] : [citation.text, ...citation.conditions];
  });
