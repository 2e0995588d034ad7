// A provision as an officer cites it, read to its canonical form. A section alone specifies nothing (s17(1)(b)).
import { exemption, ncndCited, ncndSubsections, parseCitation } from '@twentieth/statute';
import type { Claim } from '../outcomes.js';
import { refuse, type Refusal } from '../refusal.js';

export interface Cited {
  readonly exemption: string;
  readonly duty: Claim['duty'];
}

/** @returns the citation with the duty that it answers: a subsection that excludes confirm or deny, or the rest */
export const readCitation = (cited: string): Cited | Refusal => {
  const read = parseCitation(cited);
  if ('refused' in read) return refuse(read.refused, `FOIA 2000 s${read.section}`, read.rule, read.remedy);
  const row = exemption(read.text);
  if (!row)
    return refuse(
      'unknown-exemption',
      'FOIA 2000 Part II',
      `"${cited}" is not an exemption of Part II of the Act.`,
      'Cite an exemption with its subsection, for example 43(2).',
    );
  if (read.path.length === 0)
    return refuse(
      'no-subsection',
      'FOIA 2000 s17(1)(b)',
      `Section ${read.text} alone does not specify the exemption.`,
      inDetail(read.text),
    );
  return { exemption: read.text, duty: ncndCited(read.text) ? 'confirm-or-deny' : 'communicate' };
};

const inDetail = (section: string): string => {
  const ncnd = ncndSubsections(section);
  return `Cite the subsection relied on${ncnd.length > 0 ? ` (${ncnd.join(' or ')} to neither confirm nor deny)` : ''}.`;
};
