// s16: advice and assistance, so far as it is reasonable to expect it, to whoever makes a request or would make one.
// What was said is sealed; that it was given, about what and how, is on the record.
import { sha256 } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Advice } from '../dealings-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { adviceRule } from '../receipt-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers, partsNamed } from './parts-named.js';

export interface GiveAdvice {
  readonly type: 'GiveAdvice';
  /** Null where it is about the whole request. */
  readonly parts: readonly number[] | null;
  readonly text: string;
  /** By a letter, which is sent; or spoken, and noted here. */
  readonly how: Advice['how'];
}

export type AdviceGiven = Happening<'AdviceGiven', Omit<Advice, 'on'> & { law: string }, { text: string }>;

export const giveAdvice = (file: CaseFile, command: GiveAdvice): readonly NewFact[] | Refusal => {
  const law = adviceRule(file.regime);
  const parts = partsNamed(file, command.parts, () => true);
  if (isRefusal(parts)) return parts;
  if (command.text.trim() === '')
    return malformed('text', 'no-advice', law, 'Advice says something.', 'Write what was advised.');
  const hash = sha256(command.text);
  if (file.dealings.advice.some((each) => each.sha256 === hash && each.how === command.how))
    return refuse(
      'advice-unchanged',
      law,
      'That advice was given already.',
      'Nothing to do; or advise on what has changed.',
    );
  return [
    {
      type: 'AdviceGiven',
      data: {
        ...{ number: file.dealings.advice.length + 1, parts: numbers(parts) },
        ...{ how: command.how, sha256: hash, law },
      },
      sealed: { text: command.text },
    },
  ];
};

export const onAdviceGiven = (
  file: CaseFile,
  { on, data: { law: _law, ...advice } }: AdviceGiven & Recorded,
): CaseFile => ({
  ...file,
  dealings: { ...file.dealings, advice: [...file.dealings.advice, { ...advice, on }] },
});
