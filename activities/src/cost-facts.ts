// What the letter tells of the cost for which a part is refused: the hours of each activity, the rate, the limit (s12).
import { standingEstimate, type CaseFile } from '@twentieth/casework';
import { costRule } from '@twentieth/statute';

// In the order of the regulations (SI 2004/3244 reg 4(3)): a record keeps no order of its own.
const DOING: Readonly<Record<string, string>> = {
  determine: 'to find out whether we hold it',
  locate: 'to locate it',
  retrieve: 'to retrieve it',
  extract: 'to extract it',
};
const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;
const inHours = (hours: number): string => `${hours} hour${hours === 1 ? '' : 's'}`;

/**
 * @param confirmed whether the refusal confirms that the information is held, as under s12(1)
 * @returns null where the cost of the part was not estimated
 */
export const costTold = (file: CaseFile, part: number, confirmed: boolean): string | null => {
  const estimate = standingEstimate(file.dealings, part);
  if (estimate === undefined) return null;
  const { ground, hours, pence, limitPence, aggregation } = estimate;
  const regime = file.parts.find(({ number }) => number === part)?.regime ?? file.regime;
  const rate = costRule(regime, file.receivedOn)?.hourlyPence;
  const spent = Object.entries(DOING).flatMap(([activity, doing]) =>
    hours[activity] ? [`${inHours(hours[activity])} ${doing}`] : [],
  );
  const others = aggregation === null ? [] : (file.dealings.aggregations[aggregation - 1]?.requests ?? []);
  return [
    ...(confirmed ? ['We hold information that this part asks for.'] : []),
    `We rely on section ${ground}, and estimate ${spent.join(', ')}.`,
    `At ${pounds(rate ?? 0)} an hour that is ${pounds(pence)}; the limit is ${pounds(limitPence)}.`,
    ...(others.length === 0
      ? []
      : [
          `It is the cost of this request together with ${others.map(({ reference }) => reference).join(', ')} (section 12(4)).`,
        ]),
  ].join(' ');
};
