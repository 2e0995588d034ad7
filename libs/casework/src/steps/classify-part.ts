// Under which law does a part fall? Taken first for one and then found to be another (EIR reg 5, FOIA s39), its clock
// is that of the right law from the original receipt: the mistake gives no new time, and an extension on a ground that
// the right law does not have falls away with it.
import { lawOf, regimes } from '@twentieth/statute';
import type { CaseFile, LawFact } from '../case-file.js';
import type { NewFact } from '../events.js';
import { extensionLaw } from '../extension-grounds.js';
import type { Happening, Recorded } from '../happening.js';
import { changeParts } from '../part-file.js';
import { receiptRule } from '../receipt-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { partsNumbered } from './parts-named.js';

export interface ClassifyPart {
  readonly type: 'ClassifyPart';
  readonly part: number;
  readonly regime: string;
  readonly because: string;
}

export type PartClassified = Happening<
  'PartClassified',
  { part: number; from: string; to: string; law: string },
  { because: string }
>;

export const classifyPart = (file: CaseFile, command: ClassifyPart): readonly NewFact[] | Refusal => {
  const named = partsNumbered(file, [command.part]);
  if (isRefusal(named)) return { ...named, field: 'part' };
  const part = named[0]!;
  if (!lawOf(command.regime))
    return malformed(
      'regime',
      'unknown-regime',
      'the regimes with data',
      `There is no regime called ${command.regime}.`,
      `Give one of ${regimes().join(', ')}.`,
    );
  const law = receiptRule(command.regime);
  if (command.because.trim() === '')
    return malformed(
      'because',
      'no-reason',
      law,
      'A part is classified for a reason.',
      'Write what makes it fall under that law.',
    );
  if (part.regime === command.regime)
    return refuse(
      'same-regime',
      law,
      `Part ${part.number} falls under ${part.regime} already.`,
      'Nothing to do, or name another regime.',
    );
  if (part.outcome !== null)
    return refuse(
      'already-answered',
      law,
      `Part ${part.number} has been answered under ${part.regime}, or was withdrawn.`,
      'A review decides it afresh under the right law.',
    );
  return [
    {
      type: 'PartClassified',
      data: { part: part.number, from: part.regime, to: command.regime, law },
      sealed: { because: command.because },
    },
  ];
};

/** What was told of the parts, without what this law does not know of this one. */
const knownUnder = (regime: string, number: number, facts: readonly LawFact[]): readonly LawFact[] =>
  facts.flatMap((told) => {
    const { fact, parts } = told;
    if (fact.type !== 'extension-notified' || !parts.includes(number)) return [told];
    if (fact.ground === extensionLaw(regime)?.ground) return [told];
    const others = parts.filter((part) => part !== number);
    return others.length === 0 ? [] : [{ fact, parts: others }];
  });

export const onPartClassified = (file: CaseFile, { data }: PartClassified & Recorded): CaseFile => {
  const ground = extensionLaw(data.to)?.ground;
  return {
    ...file,
    parts: changeParts(file, [data.part], ({ extension }) => ({
      regime: data.to,
      extension: extension !== null && file.extensions[extension - 1]?.ground === ground ? extension : null,
    })),
    facts: knownUnder(data.to, data.part, file.facts),
  };
};
