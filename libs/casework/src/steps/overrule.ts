// A notice that breaks the law is kept back until it is mended; an approver may issue it all the same, with a reason
// that the record keeps, against the findings that it overrules (FOIA s17).
import type { Finding } from '@twentieth/statute';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening } from '../happening.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface Overrule {
  readonly reason: string;
}

/** Findings as the record keeps them: of what kind, against which provision, in which parts; never their words. */
export interface FindingKept {
  readonly code: string;
  readonly section: string;
  /** None where the notice as a whole is concerned. */
  readonly parts: readonly number[];
}

/** As many findings as a refusal lists; it says how many there are. */
const LISTED = 1000;

export type NoticeOverruled = Happening<
  'NoticeOverruled',
  { response: number; findings: readonly FindingKept[] },
  { reason: string }
>;

const MAY_OVERRULE: readonly string[] = ['approver', 'admin'];

/** Findings alike in kind and provision together, each with its parts. */
export const kept = (findings: readonly Finding[]): readonly FindingKept[] =>
  [...Map.groupBy(findings, ({ code, section }) => `${code} ${section}`).values()].map((alike) => ({
    code: alike[0]!.code,
    section: alike[0]!.section,
    parts: [...new Set(alike.flatMap(({ part }) => part ?? []))].sort((a, b) => a - b),
  }));

/** @returns nothing where the notice may go; the overruling where an approver lets it; else why it is kept back */
export const standsBefore = (
  found: readonly Finding[],
  overrule: Overrule | null,
  response: number,
  { actor }: Pick<Circumstances, 'actor'>,
): readonly NewFact[] | Refusal => {
  const [first] = found;
  if (overrule === null)
    return first === undefined
      ? []
      : {
          ...refuse(
            'notice-in-breach',
            [...new Set(found.map(({ section }) => section))].join('; '),
            `The notice would break the law ${found.length === 1 ? 'once' : `in ${found.length} ways`}: ${[...new Set(found.map(({ code }) => code))].join(', ')}.`,
            'Mend what the findings name; or let an approver overrule them, with a reason.',
          ),
          findings: found.slice(0, LISTED),
        };
  if (first === undefined)
    return malformed(
      'overrule',
      'nothing-to-overrule',
      'FOIA 2000 s17',
      'The check of the notice finds no breach.',
      'Issue the response without overruling anything.',
    );
  if (!MAY_OVERRULE.includes(actor.role))
    return refuse(
      'overrule-not-permitted',
      first.section,
      `Only an approver may overrule the check of a notice; this step is taken as ${actor.role}.`,
      'Ask an approver, or mend the notice.',
    );
  if (overrule.reason.trim() === '')
    return malformed(
      'overrule',
      'no-reason',
      first.section,
      'A notice is issued against its findings only for a reason on the record.',
      'Write the reason.',
    );
  return [
    {
      type: 'NoticeOverruled',
      data: { response, findings: kept(found) },
      sealed: { reason: overrule.reason },
    },
  ];
};
