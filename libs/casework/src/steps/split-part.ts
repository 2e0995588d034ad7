// One question turns out to be several, or several one (s1(1)): before the answer, and with the clock that they had. A
// number once given to a part is never given to another.
import { dutyOf } from '../duty-law.js';
import { type CaseFile } from '../case-file.js';
import { renumbered } from '../dealings-file.js';
import { claimsOn } from '../claim-file.js';
import { deadlineKey } from '../deadline-events.js';
import { isLive } from '../draft-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { newPart, type PartFile } from '../part-file.js';
import { reviewRule } from '../review-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { partsNumbered } from './parts-named.js';
import { LIMITS } from './receive-request.js';

export interface SplitPart {
  readonly type: 'SplitPart';
  readonly part: number;
  readonly texts: readonly string[];
}

export interface MergeParts {
  readonly type: 'MergeParts';
  readonly parts: readonly number[];
  readonly text: string;
}

export type PartSplit = Happening<
  'PartSplit',
  { part: number; into: readonly number[]; regime: string },
  { parts: readonly { readonly number: number; readonly text: string }[] }
>;
export type PartsMerged = Happening<
  'PartsMerged',
  { parts: readonly number[]; into: number; regime: string },
  { parts: readonly { readonly number: number; readonly text: string }[] }
>;

export const splitPart = (file: CaseFile, command: SplitPart): readonly NewFact[] | Refusal => {
  const named = partsNumbered(file, [command.part]);
  if (isRefusal(named)) return { ...named, field: 'part' };
  if (command.texts.length < 2 || command.texts.some((text) => text.trim() === ''))
    return malformed(
      'texts',
      'no-split',
      dutyOf(named[0]!.regime, 'access'),
      'A part is split into two questions or more, each with its words.',
      'Give the words of each.',
    );
  if (file.parts.length - 1 + command.texts.length > LIMITS.parts)
    return malformed(
      'texts',
      'too-many-parts',
      dutyOf(named[0]!.regime, 'access'),
      `A request may have at most ${LIMITS.parts} parts.`,
      'Record the rest as a linked request.',
    );
  const bound = encumbered(file, named);
  if (bound) return bound;
  const part = named[0]!;
  const parts = command.texts.map((text, i) => ({ number: file.nextPart + i, text }));
  return [
    {
      type: 'PartSplit',
      data: { part: part.number, into: parts.map(({ number }) => number), regime: part.regime },
      sealed: { parts },
    },
  ];
};

export const mergeParts = (file: CaseFile, command: MergeParts): readonly NewFact[] | Refusal => {
  const named = partsNumbered(file, command.parts);
  if (isRefusal(named)) return named;
  if (named.length < 2)
    return malformed(
      'parts',
      'no-merger',
      dutyOf(file.regime, 'access'),
      'Two parts or more are merged.',
      'Name them.',
    );
  if (command.text.trim() === '')
    return malformed(
      'text',
      'no-words',
      dutyOf(file.regime, 'access'),
      'The part that results has words.',
      'Write the question.',
    );
  const bound = encumbered(file, named);
  if (bound) return bound;
  const [first, ...rest] = named as [PartFile, ...PartFile[]];
  const other = rest.find((part) => part.regime !== first.regime);
  if (other)
    return refuse(
      'different-regimes',
      dutyOf(first.regime, 'access'),
      `Part ${first.number} falls under ${first.regime}, part ${other.number} under ${other.regime}.`,
      'Classify them alike first, or leave them apart.',
    );
  const later = rest.find((part) => clock(file, part.number) !== clock(file, first.number));
  if (later)
    return refuse(
      'different-clocks',
      dutyOf(first.regime, 'time'),
      `Parts ${first.number} and ${later.number} do not have the same past: merged, one clock would be lost.`,
      'Leave them apart.',
    );
  return [
    {
      type: 'PartsMerged',
      data: { parts: named.map(({ number }) => number), into: file.nextPart, regime: first.regime },
      sealed: { parts: [{ number: file.nextPart, text: command.text }] },
    },
  ];
};

/** Which of the facts that the law reads touch a part. */
const clock = (file: CaseFile, part: number): string =>
  file.facts.flatMap(({ parts }, i) => (parts.includes(part) ? [i] : [])).join();

/** What was done about a part by its number holds it together: it is neither split nor merged then. */
const encumbered = (file: CaseFile, parts: readonly PartFile[]): Refusal | null => {
  for (const { number, regime, outcome, awaitingClarification, extension, review, complaint } of parts) {
    if (outcome !== null)
      return refuse(
        'already-answered',
        dutyOf(regime, 'access'),
        `Part ${number} has been answered or withdrawn.`,
        'Split and merge before the answer; afterwards the answer stands as it was given.',
      );
    if (awaitingClarification !== null)
      return refuse(
        'clarification-awaited',
        dutyOf(regime, 'clarify'),
        `Part ${number} awaits its clarification.`,
        'Record the reply first.',
      );
    if (extension !== null)
      return refuse(
        'already-extended',
        dutyOf(regime, 'extend'),
        `The requester was told of more time for part ${number}.`,
        'Leave it as the notice named it.',
      );
    if (review !== null || complaint !== null)
      return refuse(
        'under-complaint',
        review !== null ? reviewRule(regime) : dutyOf(regime, 'complaint'),
        `${review !== null ? `Review ${review}` : `Complaint ${complaint}`} is about part ${number}.`,
        'Leave it as whoever complained named it.',
      );
    if (claimsOn(file, number).length > 0)
      return refuse(
        'claim-stands',
        dutyOf(regime, 'state'),
        `An exemption is claimed for part ${number}.`,
        'Withdraw the claim first, and claim it again for the parts that result.',
      );
    if (file.drafts.some((draft) => isLive(draft) && draft.parts.includes(number)))
      return refuse(
        'draft-stands',
        dutyOf(regime, 'access'),
        `A draft that answers part ${number} is on its way.`,
        'Send the draft back first.',
      );
  }
  return null;
};

export const onPartSplit = (file: CaseFile, { data }: PartSplit & Recorded): CaseFile =>
  replaced(file, [data.part], data.into, data.regime);

export const onPartsMerged = (file: CaseFile, { data }: PartsMerged & Recorded): CaseFile =>
  replaced(file, data.parts, [data.into], data.regime);

/** New parts in the place of old ones, with all that the law, the clocks and the teams knew of the old. */
const replaced = (
  file: CaseFile,
  old: readonly number[],
  into: readonly number[],
  regime: string,
): CaseFile => {
  const instead = (parts: readonly number[]): readonly number[] =>
    parts.some((part) => old.includes(part))
      ? [...parts.filter((part) => !old.includes(part)), ...into]
      : parts;
  const deadlines = new Map(file.deadlines);
  for (const [key, deadline] of file.deadlines) {
    const [kind, part] = key.split('#') as [Parameters<typeof deadlineKey>[0], string];
    if (!old.includes(Number(part))) continue;
    deadlines.delete(key);
    for (const number of into) deadlines.set(deadlineKey(kind, number), deadline);
  }
  const at = file.parts.findIndex((part) => old.includes(part.number));
  const kept = file.parts.filter((part) => !old.includes(part.number));
  const made = into.map((number) => ({ ...newPart({ number, regime }), from: old }));
  return {
    ...file,
    nextPart: Math.max(file.nextPart, ...into.map((number) => number + 1)),
    parts: [...kept.slice(0, at), ...made, ...kept.slice(at)],
    facts: file.facts.map(({ parts, fact }) => ({ parts: instead(parts), fact })),
    commissions: file.commissions.map((each) => ({ ...each, parts: instead(each.parts) })),
    dealings: renumbered(file.dealings, instead),
    deadlines,
  };
};
