// s12(4), SI 2004/3244 reg 5: requests of one person, or of several acting in concert, for the same or similar
// information, received within sixty consecutive working days, may be costed as one. The law computes the window.
import { aggregationWindow } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { Aggregation, RelatedRequest } from '../dealings-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface AggregateRequests {
  readonly type: 'AggregateRequests';
  /** The other requests; this one is always among them. */
  readonly requests: readonly RelatedRequest[];
  readonly information: Aggregation['information'];
  readonly persons: Aggregation['persons'];
  readonly because: string;
}

export type RequestsAggregated = Happening<
  'RequestsAggregated',
  Aggregation & { law: string },
  { because: string }
>;

const RULE = 'FOIA 2000 s12(4); SI 2004/3244 reg 5';

export const aggregateRequests = (
  file: CaseFile,
  command: AggregateRequests,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const { requests, information, persons, because } = command;
  const bad = unusable(file, command);
  if (bad) return bad;
  const regime = file.parts.some((part) => part.regime === 'foia') ? 'foia' : file.parts[0]!.regime;
  const received = [file.receivedOn, ...requests.map(({ receivedOn }) => receivedOn)];
  const window = aggregationWindow(regime, received, file.seat, at);
  if (!window)
    return refuse(
      'no-aggregation',
      RULE,
      `Requests are not counted as one for their cost under ${regime}.`,
      'Estimate this request by itself, or rely on what its own law provides.',
    );
  if (!window.within)
    return refuse(
      'outside-the-window',
      window.law,
      `The requests were received over ${window.workingDays} working days: those that came after ${window.through} cannot be counted with the first, of ${window.from}.`,
      'Leave out those that lie outside.',
    );
  if (file.dealings.aggregations.some((known) => alike(known, command)))
    return refuse(
      'aggregation-unchanged',
      window.law,
      'These requests were aggregated already.',
      'Nothing to do; or name others.',
    );
  const { from, to, workingDays, law } = window;
  return [
    {
      type: 'RequestsAggregated',
      data: {
        ...{ number: file.dealings.aggregations.length + 1, requests, information, persons },
        ...{ from, to, workingDays, law },
      },
      sealed: { because },
    },
  ];
};

const unusable = (file: CaseFile, { requests, because }: AggregateRequests): Refusal | null => {
  if (requests.length === 0)
    return malformed(
      'requests',
      'no-requests',
      RULE,
      'Two requests or more are aggregated.',
      'Name the others, each with its date of receipt.',
    );
  const twice = requests.find(
    ({ reference }, i) =>
      reference === file.reference || requests.findIndex((each) => each.reference === reference) !== i,
  );
  if (twice)
    return malformed(
      'requests',
      'same-request',
      RULE,
      `${twice.reference} is named twice: this request counts without being named.`,
      'Name each other request once.',
    );
  return because.trim() === ''
    ? malformed(
        'because',
        'no-reason',
        RULE,
        'It is for the authority to show that the requests belong together.',
        'Write what shows that the information is the same or similar, and that the people are one or act together.',
      )
    : null;
};

const alike = (known: Aggregation, { requests, information, persons }: AggregateRequests): boolean =>
  known.information === information &&
  known.persons === persons &&
  known.requests.length === requests.length &&
  requests.every(({ reference, receivedOn }) =>
    known.requests.some((each) => each.reference === reference && each.receivedOn === receivedOn),
  );

export const onRequestsAggregated = (
  file: CaseFile,
  { data: { law: _law, ...aggregation } }: RequestsAggregated & Recorded,
): CaseFile => ({
  ...file,
  dealings: { ...file.dealings, aggregations: [...file.dealings.aggregations, aggregation] },
});
