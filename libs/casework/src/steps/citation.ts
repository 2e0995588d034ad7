// A provision as an officer cites it, read to its canonical form. A section alone specifies nothing (s17(1)(b)).
import {
  exemption,
  ncndCited,
  ncndSubsections,
  parseCitation,
  type Exemption,
  type RefusalRegime,
} from '@twentieth/statute';
import type { Claim } from '../outcomes.js';
import { provisionOf } from '../refusal-law.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';

export interface Cited {
  readonly exemption: string;
  readonly duty: Claim['duty'];
}

interface Read {
  readonly row: Exemption;
  readonly text: string;
  readonly bare: boolean;
}

/** How an exemption or exception of each law is cited. */
export const EXAMPLES: Readonly<Record<RefusalRegime, string>> = {
  foia: '43(2)',
  eir: '12(5)(e)',
  foisa: '33(1)(b)',
  eisr: '10(5)(e)',
};

const read = (cited: string, regime: RefusalRegime): Read | Refusal => {
  const citation = parseCitation(cited);
  if ('refused' in citation)
    return refuse(citation.refused, provisionOf(regime, 'specify'), citation.rule, citation.remedy);
  const row = exemption(citation.text, regime);
  if (row) return { row, text: citation.text, bare: citation.path.length === 0 };
  return refuse(
    'unknown-exemption',
    regime === 'foia' ? 'FOIA 2000 Part II' : provisionOf(regime, 'specify'),
    regime === 'foia'
      ? `"${cited}" is not an exemption of Part II of the Act.`
      : `"${cited}" is not an exemption or exception of this law.`,
    `Cite one with its subsection, for example ${EXAMPLES[regime]}.`,
  );
};

/** @returns the citation with the duty that it answers: a subsection that excludes confirm or deny, or the rest */
export const readCitation = (cited: string, regime: RefusalRegime): Cited | Refusal => {
  const found = read(cited, regime);
  if (isRefusal(found)) return found;
  if (found.bare && (regime === 'foia' || found.row.limbs.length > 0))
    return refuse(
      'no-subsection',
      provisionOf(regime, 'specify'),
      regime === 'foia' || regime === 'foisa'
        ? `Section ${found.text} alone does not specify the exemption.`
        : `Regulation ${found.text} alone does not specify the exception.`,
      inDetail(found.text, regime),
    );
  return {
    exemption: found.text,
    duty: ncndCited(found.text, regime) ? 'confirm-or-deny' : 'communicate',
  };
};

/**
 * The citation of a part that neither confirms nor denies. A section cited alone, of an exemption that has such a
 * subsection, passes here: what it lacks is found by the check of the notice. In Scotland the duty is excluded by
 * section 18, read with the exemption.
 */
export const readSilence = (cited: string, regime: RefusalRegime): Cited | Refusal => {
  const found = read(cited, regime);
  if (isRefusal(found)) return found;
  const right = ncndSubsections(found.text, regime);
  const alone = found.bare && right.length > 0;
  if (alone || ncndCited(found.text, regime) || (regime === 'foisa' && right.length > 0))
    return { exemption: found.text, duty: 'confirm-or-deny' };
  return refuse(
    'not-an-ncnd-subsection',
    provisionOf(regime, 'specify'),
    `${cited} does not exclude the duty to confirm or deny.`,
    right.length > 0 ? `Rely on ${right.join(' or ')}.` : 'It has no such subsection: confirm or deny.',
  );
};

/** The citation for the duty named: one that excludes the other duty is refused. */
export const readFor = (
  cited: string,
  duty: Claim['duty'] | null,
  regime: RefusalRegime,
): Cited | Refusal => {
  const whole = readCitation(cited, regime);
  if (isRefusal(whole)) return whole;
  if (duty === 'confirm-or-deny') return readSilence(cited, regime);
  if (duty === 'communicate' && whole.duty === 'confirm-or-deny')
    return refuse(
      'withholding-subsection',
      provisionOf(regime, 'specify'),
      `${whole.exemption} excuses saying whether information is held; it does not excuse withholding it.`,
      'Cite the subsection that exempts the information, or claim it against the duty to confirm or deny.',
    );
  return whole;
};

const inDetail = (section: string, regime: RefusalRegime): string => {
  const ncnd = ncndSubsections(section, regime);
  return `Cite the subsection relied on${ncnd.length > 0 ? ` (${ncnd.join(' or ')} to neither confirm nor deny)` : ''}.`;
};
