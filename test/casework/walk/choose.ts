// What a step is about, as somebody might choose it: mostly what is there and open, sometimes what is not.
import { type Command } from '@twentieth/casework';
import { type Chance } from './chance.js';
import { EXEMPTIONS, NO_EXEMPTIONS } from './law/exemptions.js';
import { isOpen, type Model } from './model.js';

export type Given = Readonly<Record<string, unknown>>;

const ANSWERS = [
  'not-held',
  'disclosed',
  'withheld',
  'partly-disclosed',
  'neither-confirmed-nor-denied',
].concat(['refused-cost', 'refused-vexatious', 'refused-repeated', 'transferred']);
/** A number of one of so many things; now and then of one that is not there. */
export const numberOf = (count: number, chance: Chance): number =>
  chance.rarely(12) ? count + 1 + chance.below(3) : 1 + chance.below(count);

export const someParts = (model: Model, chance: Chance): readonly number[] | null => {
  const open = model.parts.filter(isOpen);
  const from = open.length === 0 || chance.rarely(6) ? model.parts : open;
  const numbers = from.map(({ number }) => number);
  switch (chance.below(5)) {
    case 0:
      return null;
    case 1:
      return numbers;
    case 2:
      return chance.rarely(8) ? [99] : [chance.oneOf(numbers)];
    default:
      return [chance.oneOf(numbers)];
  }
};
export const citation = (model: Model, chance: Chance): string => {
  if (chance.rarely(8)) return chance.oneOf(NO_EXEMPTIONS);
  const regimes = model.parts.map(({ regime }) => regime);
  const known = Object.keys(EXEMPTIONS).filter((cite) =>
    EXEMPTIONS[cite]!.regimes.some((r) => regimes.includes(r)),
  );
  return known.length === 0 ? '43(2)' : chance.oneOf(known);
};
export const claimMade = (model: Model, chance: Chance): Given => ({
  ...{ exemption: citation(model, chance), duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
  ...{ reasons: 'It would harm.', publicInterest: null },
});
export const outcomes = (model: Model, chance: Chance): readonly Given[] =>
  Array.from({ length: 1 + (chance.rarely(4) ? 1 : 0) }, () => ({
    parts: someParts(model, chance),
    answer: chance.oneOf(chance.rarely(2) ? ANSWERS : ['not-held', 'disclosed']),
    claims: chance.rarely(4) ? [claimMade(model, chance)] : [],
  }));

/** One field made useless, whichever it is: empty words, a day long gone, a number of nothing. */
export const spoilt = (command: Command, chance: Chance): Command => {
  const fields = Object.entries(command).filter(
    ([field]) => !['type', 'reference', 'proceeding', 'letter'].includes(field),
  );
  const harmless = [
    'to',
    'view',
    'ground',
    'regime',
    'to',
    'from',
    'answer',
    'how',
    'by',
    'provision',
    'step',
  ];
  const strings = fields.filter(
    ([field, value]) => typeof value === 'string' && !harmless.includes(field) && !/^\d{4}-/.test(value),
  );
  if (strings.length === 0) return command;
  return { ...command, [chance.oneOf(strings)[0]]: ' ' } as Command;
};
