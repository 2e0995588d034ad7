// For tests: a whole notice with one thing in it changed.
import { checkNotice } from '../check-notice.js';
import type { NoticeClaim, NoticePart, StructuredNotice } from '../notice.js';

/** The codes of what is found, in order. */
export const found = (notice: StructuredNotice): string[] => checkNotice(notice).map(({ code }) => code);

/** The notice with one part changed. */
export const withPart = (
  notice: StructuredNotice,
  number: number,
  change: Partial<NoticePart>,
): StructuredNotice => ({
  ...notice,
  parts: notice.parts.map((part) => (part.part === number ? { ...part, ...change } : part)),
});

/** The notice with one claim of one part changed. */
export const withClaim = (
  notice: StructuredNotice,
  number: number,
  change: Partial<NoticeClaim>,
  index = 0,
): StructuredNotice =>
  withPart(notice, number, {
    claims: notice.parts
      .find(({ part }) => part === number)
      ?.claims?.map((claim, at) => (at === index ? { ...claim, ...change } : claim)),
  });

type Claimed = Partial<NoticeClaim> & { readonly exemption: string };

/** Part 2 withheld under another claim, whole but for what is changed. */
export const withheldUnder = (notice: StructuredNotice, change: Claimed): StructuredNotice =>
  withClaim(notice, 2, { limbs: [], ...change });

/** Part 2 met with silence under another claim, whole but for what is changed. */
export const silentUnder = (notice: StructuredNotice, change: Claimed): StructuredNotice =>
  withPart(withClaim(notice, 2, { limbs: [], duty: 'confirm-or-deny', ...change }), 2, {
    answer: 'neither-confirmed-nor-denied',
  });
