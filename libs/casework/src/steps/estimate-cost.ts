// s12: an estimate of what it would cost to comply, or even to say whether the information is held, against the limit.
// Only countable activities, at the rate of the regulations (SI 2004/3244 reg 4). A refusal on cost rests on it.
import { estimateCost as costOf, type CostGround } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { standingEstimate, type Estimate } from '../dealings-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers } from './parts-named.js';
import { isToDecide, partsOpen } from './parts-open.js';

export interface EstimateCost {
  readonly type: 'EstimateCost';
  readonly ground: CostGround;
  /** Person-hours by activity: determine, locate, retrieve, extract. */
  readonly hours: Readonly<Record<string, number>>;
  readonly parts: readonly number[] | null;
  /** The aggregation whose requests are costed as one, where they are. */
  readonly aggregation: number | null;
  /** How the hours were arrived at. */
  readonly basis: string;
}

export type CostEstimated = Happening<'CostEstimated', Omit<Estimate, 'madeOn'>, { basis: string }>;

export const estimateCost = (file: CaseFile, command: EstimateCost): readonly NewFact[] | Refusal => {
  const { ground, aggregation } = command;
  const parts = partsOpen(file, command.parts, `FOIA 2000 s${ground}`, isToDecide);
  if (isRefusal(parts)) return parts;
  const [first, ...rest] = parts;
  const other = rest.find(({ regime }) => regime !== first.regime);
  if (other)
    return refuse(
      'different-regimes',
      'FOIA 2000 s12',
      `Part ${first.number} falls under ${first.regime}, part ${other.number} under ${other.regime}: each law has its own limit.`,
      'Estimate the parts of each law apart.',
    );
  const cost = costOf(first.regime, ground, command.hours, file.seat, file.receivedOn);
  if ('refused' in cost) {
    const { refused, section, rule, activity } = cost;
    return activity === undefined
      ? refuse(refused, section, rule, 'Answer the part, or rely on what its own law provides.')
      : malformed(`hours.${activity}`, refused, section, rule, 'Leave it out, or give its hours.');
  }
  if (cost.hours === 0)
    return malformed(
      'hours',
      'no-hours',
      cost.law,
      'An estimate counts the hours of the activities that it costs.',
      'Give them, from a sample where one was taken.',
    );
  if (command.basis.trim() === '')
    return malformed(
      'basis',
      'no-basis',
      cost.law,
      'An estimate is reasonable, and rests on something.',
      'Write how the hours were arrived at.',
    );
  if (aggregation !== null && !file.dealings.aggregations[aggregation - 1])
    return refuse(
      'no-such-aggregation',
      'FOIA 2000 s12(4)',
      `No aggregation ${aggregation} is on the record.`,
      'Aggregate the requests first.',
    );
  const same = parts.every((part) => alike(standingEstimate(file.dealings, part.number, ground), command));
  if (same)
    return refuse(
      'estimate-unchanged',
      cost.law,
      'The cost of these parts was estimated so already.',
      'Nothing to do; or estimate what has changed.',
    );
  const { pence, limitPence, exceeds, law } = cost;
  return [
    {
      type: 'CostEstimated',
      data: {
        ...{ number: file.dealings.estimates.length + 1, parts: numbers(parts), ground },
        ...{ hours: spent(command.hours), pence, limitPence, exceeds, law, aggregation },
      },
      sealed: { basis: command.basis },
    },
  ];
};

const spent = (hours: EstimateCost['hours']): EstimateCost['hours'] =>
  Object.fromEntries(Object.entries(hours).filter(([, count]) => count > 0));

const alike = (known: Estimate | undefined, { hours, aggregation }: EstimateCost): boolean =>
  known !== undefined &&
  known.aggregation === aggregation &&
  JSON.stringify(Object.entries(known.hours).sort()) === JSON.stringify(Object.entries(spent(hours)).sort());

export const onCostEstimated = (file: CaseFile, { on, data }: CostEstimated & Recorded): CaseFile => ({
  ...file,
  dealings: {
    ...file.dealings,
    estimates: [...file.dealings.estimates, { ...data, madeOn: on }],
  },
});
