// A notice in which what may be left out stands as empty, so that no check asks twice whether it is there.
import type { NoticeClaim, NoticePart, StructuredNotice } from './notice.js';

export type WholeClaim = NoticeClaim & Required<Pick<NoticeClaim, 'limbs'>>;
export type WholePart = Omit<NoticePart, 'claims'> & { readonly claims: readonly WholeClaim[] };
export type WholeNotice = Omit<StructuredNotice, 'parts'> & { readonly parts: readonly WholePart[] };

const wholePart = (part: NoticePart): WholePart => ({
  ...part,
  claims: (part.claims ?? []).map((claim) => ({ ...claim, limbs: claim.limbs ?? [] })),
});

/** The notice with the claims of each part, and the limbs of each claim, as lists. */
export const wholeNotice = (notice: StructuredNotice): WholeNotice => ({
  ...notice,
  parts: notice.parts.map(wholePart),
});
