// A part that another authority holds is passed on: with the requester's leave first (s45 code, part 3), by right under
// EIR reg 10. This authority still answers for itself, in its own time; the other's clock is the other's.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers } from './parts-named.js';
import { partsOpen } from './parts-open.js';

export interface TransferPart {
  readonly type: 'TransferPart';
  readonly parts: readonly number[] | null;
  /** The authority to which it goes. */
  readonly to: string;
  /** Whether the requester has agreed to it. */
  readonly permission: boolean;
}

export type PartTransferred = Happening<
  'PartTransferred',
  { number: number; parts: readonly number[]; permission: boolean; law: string },
  { to: string }
>;

const RULES: Readonly<Record<string, string>> = {
  eir: 'EIR 2004 reg 10(1)',
  eisr: 'EISR 2004 reg 14(1)',
  foisa: 'FOISA 2002 s60 code of practice',
};
export const transferRule = (regime: string): string =>
  RULES[regime] ?? 'FOIA 2000 s45 code of practice, part 3';

/** The regulations let a request be passed on without asking; elsewhere the requester is asked first. */
const byRight = (regime: string): boolean => regime === 'eir' || regime === 'eisr';

export const transfer = (file: CaseFile, command: TransferPart): readonly NewFact[] | Refusal => {
  const { to, permission } = command;
  const parts = partsOpen(file, command.parts, transferRule(file.regime));
  if (isRefusal(parts)) return parts;
  const law = transferRule(parts[0].regime);
  if (to.trim() === '')
    return malformed('to', 'no-authority', law, 'A part is passed to some authority.', 'Say to which.');
  const asked = parts.find(({ regime }) => !byRight(regime));
  if (asked && !permission)
    return refuse(
      'no-permission',
      transferRule(asked.regime),
      `The requester is asked before part ${asked.number} is passed on: their name goes with it.`,
      'Ask them; or tell them where to ask, and answer that the information is not held.',
    );
  const gone = parts.find(({ number }) => isTransferred(file, number));
  if (gone)
    return refuse(
      'already-transferred',
      law,
      `Part ${gone.number} was passed on already.`,
      'Answer it as transferred.',
    );
  return [
    {
      type: 'PartTransferred',
      data: { number: file.dealings.transfers.length + 1, parts: numbers(parts), permission, law },
      sealed: { to },
    },
  ];
};

export const isTransferred = ({ dealings }: CaseFile, part: number): boolean =>
  dealings.transfers.some(({ parts }) => parts.includes(part));

export const onPartTransferred = (
  file: CaseFile,
  { on, data: { law: _law, ...passed } }: PartTransferred & Recorded,
): CaseFile => ({
  ...file,
  dealings: { ...file.dealings, transfers: [...file.dealings.transfers, { ...passed, on }] },
});
