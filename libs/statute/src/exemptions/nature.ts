// Absolute or qualified, claim by claim and duty by duty (FOIA s2(1)-(3)); and so what may ground an extension (s10(3)).
import { citesOf, liesWithin } from './citation.js';
import { exemption, ncndCited } from './look-up.js';
import type { ClaimedExemption, Exemption, ExemptionRefusal, RefusalRegime } from './types.js';

export type ClaimNature = 'absolute' | 'qualified' | 'undetermined';

/** A limb named exactly decides; a subsection that spans limbs decides only if they all agree. */
const byLimb = (row: Exemption, claim: ClaimedExemption): ClaimNature => {
  const named = citesOf([claim.exemption, claim.limbs].flat().filter((one) => one !== undefined));
  const exact = row.limbs.filter((limb) => named.some((text) => liesWithin(text, limb.cite)));
  const spanned = row.limbs.filter((limb) => named.some((text) => liesWithin(limb.cite, text)));
  const natures = new Set((exact.length > 0 ? exact : spanned).map((limb) => limb.nature));
  const [only] = natures;
  return natures.size === 1 && only
    ? only
    : natures.has('qualified') && exact.length > 0
      ? 'qualified'
      : 'undetermined';
};

const ofConfirmOrDeny = (row: Exemption, claim: ClaimedExemption, regime: RefusalRegime): ClaimNature => {
  const ncnd = ncndCited(claim.exemption, regime) ?? row.ncnd.at(-1);
  if (!ncnd) return 'undetermined';
  switch (ncnd.balanced) {
    case 'balanced':
    case 'formally':
      return 'qualified';
    case 'unbalanced':
      return 'absolute';
    case 'house':
      return claim.heldByHouse ? 'absolute' : 'qualified';
    case 'by-limb':
      return byLimb(row, claim);
  }
};

/**
 * What the claim relies on for the duty it is made against.
 * @returns `undetermined` when the citation does not settle it (s40(2) without its condition, s37 without its limb) or is unknown.
 */
export const natureOf = (claim: ClaimedExemption, regime: RefusalRegime = 'foia'): ClaimNature => {
  const row = exemption(claim.exemption, regime);
  if (!row) return 'undetermined';
  if (claim.duty === 'confirm-or-deny') return ofConfirmOrDeny(row, claim, regime);
  if (row.nature !== 'partial') return row.nature;
  if (row.absoluteFor === 'house-of-parliament') return claim.heldByHouse ? 'absolute' : 'qualified';
  return byLimb(row, claim);
};

/** Whether a public interest balance is owed for this claim and duty (FOIA s2(1)(b), s2(2)(b)). */
export const isQualified = (claim: ClaimedExemption, regime: RefusalRegime = 'foia'): boolean =>
  natureOf(claim, regime) === 'qualified';

export type ExtensionGround = { readonly may: true } | ({ readonly may: false } & ExemptionRefusal);

const no = (refused: string, section: string, rule: string, remedy: string): ExtensionGround => ({
  may: false,
  refused,
  section,
  rule,
  remedy,
});

/**
 * Whether time to weigh the public interest may be taken on this claim (FOIA s10(3), s17(2)).
 * Only a qualified exemption under FOIA gives it: no other regime has such an extension.
 */
export const mayGroundExtension = (
  claim: ClaimedExemption,
  regime: RefusalRegime = 'foia',
): ExtensionGround => {
  if (regime !== 'foia') {
    const volume =
      regime === 'foisa'
        ? 'Answer within the twenty working days.'
        : 'Use the extension for complexity and volume, if both are there.';
    return no(
      'no-public-interest-extension',
      's10(3)',
      'Only FOIA gives time to weigh the public interest.',
      volume,
    );
  }
  if (!exemption(claim.exemption)) {
    return no(
      'unknown-exemption',
      's10(3)',
      `"${claim.exemption}" is not an exemption of Part II.`,
      'Cite a qualified exemption with its subsection.',
    );
  }
  switch (natureOf(claim)) {
    case 'qualified':
      return { may: true };
    case 'absolute':
      return no(
        'absolute-exemption',
        's10(3)',
        `${claim.exemption} is absolute here, so there is no balance to take time over.`,
        'Answer this part by the twentieth working day, or name the qualified exemption that is being weighed.',
      );
    case 'undetermined':
      return no(
        'exemption-not-specific',
        's10(3)',
        `${claim.exemption} is absolute in some cases and qualified in others.`,
        'Name the limb or condition, for example 40(2) with 40(3B), or 37(1)(b).',
      );
  }
};
