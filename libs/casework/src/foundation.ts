// What an answer must rest on before it may be given: a refusal on cost on an estimate that exceeds the limit (s12), a
// refusal as vexatious or repeated on what shows it (s14), a transfer on having been made (s45 code).
import type { CostGround } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import { standingEstimate } from './dealings-file.js';
import type { Answer } from './outcomes.js';
import type { PartFile } from './part-file.js';
import { refuse, type Refusal } from './refusal.js';
import { isTransferred, transferRule } from './steps/transfer.js';

type Part = Pick<PartFile, 'number' | 'regime'>;

/**
 * @param cited the provisions cited for the answer
 * @returns the refusal for want of what the answer rests on; null where it has it, or where its law has no such answer
 */
export const unfounded = (
  file: CaseFile,
  part: Part,
  answer: Answer,
  cited: readonly string[],
): Refusal | null => {
  if (answer === 'transferred')
    return isTransferred(file, part.number)
      ? null
      : refuse(
          'not-transferred',
          transferRule(part.regime),
          `Part ${part.number} has been passed to no other authority.`,
          'Transfer it first, or answer that it is not held.',
        );
  const act = { foia: 'FOIA 2000', foisa: 'FOISA 2002' }[part.regime];
  if (act === undefined) return null;
  if (answer === 'refused-cost') return uncosted(file, part, act, cited);
  if (answer === 'refused-vexatious') return unshown(file, part, act, '14(1)');
  return answer === 'refused-repeated' ? unshown(file, part, act, '14(2)') : null;
};

const GROUNDS: readonly CostGround[] = ['12(1)', '12(2)'];
const groundCited = (cited: readonly string[]): CostGround | undefined =>
  GROUNDS.find((known) => cited.includes(known));

/**
 * Whether a refusal on cost still tells that the information is held: section 12(1) FOIA excuses from giving it and
 * not from confirming it (s12(2)). FOISA knows no duty to confirm.
 */
export const confirmsAtCost = (file: CaseFile, { number, regime }: Part, cited: readonly string[]): boolean =>
  regime === 'foia' && standingEstimate(file.dealings, number, groundCited(cited))?.ground === '12(1)';

const uncosted = (
  file: CaseFile,
  { number }: Part,
  act: string,
  cited: readonly string[],
): Refusal | null => {
  const ground = groundCited(cited);
  const estimate = standingEstimate(file.dealings, number, ground);
  const section = `${act} s${ground ?? estimate?.ground ?? '12(1)'}`;
  if (!estimate)
    return refuse(
      'no-estimate',
      section,
      `The cost of part ${number} has not been estimated${ground === undefined ? '' : ` for section ${ground}`}.`,
      'Estimate it first, by the hours of the activities that count.',
    );
  return estimate.exceeds
    ? null
    : refuse(
        'within-the-limit',
        section,
        `The estimate for part ${number} is £${(estimate.pence / 100).toFixed(2)}, and the limit £${(estimate.limitPence / 100).toFixed(2)}: the cost would not exceed it.`,
        'Answer the part.',
      );
};

const unshown = (
  file: CaseFile,
  { number }: Part,
  act: string,
  provision: '14(1)' | '14(2)',
): Refusal | null =>
  file.dealings.evidence.some((each) => each.provision === provision && each.parts.includes(number))
    ? null
    : refuse(
        'no-evidence-of-it',
        `${act} s${provision}`,
        `Nothing on the record shows that part ${number} is ${provision === '14(1)' ? 'vexatious' : 'repeated'}.`,
        'Record what shows it first.',
      );
