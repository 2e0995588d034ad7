// Cases that belong together: related, a round robin, one refined from another after s12, a duplicate. Each case keeps
// its own end of the link: to link both ways, link both.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { RECORDS, type LinkKind } from '../keeping-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface LinkCases {
  readonly type: 'LinkCases';
  /** The other case's reference. */
  readonly to: string;
  readonly kind: LinkKind;
}

export type CasesLinked = Happening<'CasesLinked', { to: string; kind: LinkKind }>;

export const linkCases = (file: CaseFile, { to, kind }: LinkCases): readonly NewFact[] | Refusal => {
  if (to === file.reference)
    return malformed(
      'to',
      'same-case',
      RECORDS,
      'A case is not linked to itself.',
      'Give the reference of the other case.',
    );
  if (file.kept.links.some((link) => link.to === to && link.kind === kind))
    return refuse(
      'already-linked',
      RECORDS,
      `The case is linked to ${to} as ${kind} already.`,
      'Nothing to do, or give another kind.',
    );
  return [{ type: 'CasesLinked', data: { to, kind } }];
};

export const onCasesLinked = (file: CaseFile, { on, data }: CasesLinked & Recorded): CaseFile => ({
  ...file,
  kept: { ...file.kept, links: [...file.kept.links, { to: data.to, kind: data.kind, on }] },
});
