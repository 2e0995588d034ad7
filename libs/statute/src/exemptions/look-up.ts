// Finding an entry of the table by any citation within it, whichever duty it speaks to.
import { citesOf, liesWithin, parseCitation } from './citation.js';
import { exemptionsOf, proceduralRefusalsOf } from './table.js';
import type { Exemption, Limb, Ncnd, ProceduralRefusal, RefusalRegime } from './types.js';

const textOf = (cited: string): string | undefined => {
  const citation = parseCitation(cited);
  // Stryker disable next-line StringLiteral: a refusal has no text of a citation either
  return 'refused' in citation ? undefined : citation.text;
};

/**
 * The exemption or exception that a citation belongs to: `exemption('31')`, `exemption('s31(3)')`,
 * `exemption('12(5)(e)', 'eir')`.
 * @returns undefined when the regime has none there (FOIA s12 and s14 are not exemptions).
 */
export const exemption = (cited: string, regime: RefusalRegime = 'foia'): Exemption | undefined => {
  const text = textOf(cited);
  if (text === undefined) return undefined;
  const rows = exemptionsOf(regime);
  return (
    rows.find((row) => liesWithin(text, row.section)) ??
    rows.find((row) =>
      row.limbs.some((limb) => liesWithin(text, limb.cite) || liesWithin(limb.cite, text)),
    ) ??
    rows.find((row) => regime !== 'foisa' && row.ncnd.some((ncnd) => liesWithin(text, ncnd.cite)))
  );
};

/** The procedural refusal that a citation names: 12(1), 12(2), 14(1), 14(2); undefined for anything else. */
export const proceduralRefusal = (
  cited: string,
  regime: RefusalRegime = 'foia',
): ProceduralRefusal | undefined => {
  const text = textOf(cited);
  return text === undefined
    ? undefined
    : proceduralRefusalsOf(regime).find((row) => liesWithin(text, row.cite));
};

/** Every subsection under which a public authority may neither confirm nor deny by this exemption; none for FOIA s21. */
export const ncndSubsections = (cited: string, regime: RefusalRegime = 'foia'): readonly string[] =>
  exemption(cited, regime)?.ncnd.map((row) => row.cite) ?? [];

/** The usual one of those subsections: `ncndSubsection('24')` is "24(2)"; for s40 the one on other people's data. */
export const ncndSubsection = (cited: string, regime: RefusalRegime = 'foia'): string | null =>
  ncndSubsections(cited, regime).at(-1) ?? null;

/** The NCND row that a citation names, if it names one. */
export const ncndCited = (cited: string, regime: RefusalRegime = 'foia'): Ncnd | undefined =>
  exemption(cited, regime)?.ncnd.find((row) => citesOf([cited]).some((text) => liesWithin(text, row.cite)));

/** The limbs that a claim names, by its citation, its conditions and its list of limbs. */
export const limbsCited = (cited: readonly string[], regime: RefusalRegime = 'foia'): readonly Limb[] => {
  const texts = citesOf(cited);
  const rows = cited[0] === undefined ? undefined : exemption(cited[0], regime);
  return rows?.limbs.filter((limb) => texts.some((text) => liesWithin(text, limb.cite))) ?? [];
};
