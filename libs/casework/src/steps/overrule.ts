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

/** A finding as the record keeps it: where, and against which provision; never its words. */
export interface FindingKept {
  readonly code: string;
  readonly section: string;
  readonly part: number | null;
}

export type NoticeOverruled = Happening<
  'NoticeOverruled',
  { response: number; findings: readonly FindingKept[] },
  { reason: string }
>;

const MAY_OVERRULE: readonly string[] = ['approver', 'admin'];

export const kept = ({ code, section, part }: Finding): FindingKept => ({
  code,
  section,
  part: part ?? null,
});

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
          findings: found,
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
      data: { response, findings: found.map(kept) },
      sealed: { reason: overrule.reason },
    },
  ];
};
