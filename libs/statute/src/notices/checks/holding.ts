// A notice that more time is needed to weigh the public interest (FOIA s10(3), s17(2)): say so, and estimate when.
import { calendarAsKnown, formatDate, workingDays } from '@twentieth/calendar';
import { mayGroundExtension } from '../../exemptions/nature.js';
import { finding, stated, type Finding } from '../finding.js';
import type { WholeNotice, WholePart } from '../whole.js';

const grounds = ({ regime }: WholeNotice, { part, claims }: WholePart): Finding[] =>
  claims.flatMap((claim) => {
    const ground = mayGroundExtension(claim, regime);
    return ground.may
      ? []
      : [finding(regime, 'breach', 'extension-not-available', 'undecided', ground.rule, ground.remedy, part)];
  });

const estimate = (
  { regime, sentOn, receivedOn }: WholeNotice,
  { part, estimate: by }: WholePart,
): Finding[] => {
  if (!stated(by)) {
    return [
      finding(
        regime,
        'breach',
        'estimate-missing',
        'undecided',
        `No date is estimated for the decision on part ${part}.`,
        'Give the date by which the balance is expected to be struck.',
        part,
      ),
    ];
  }
  if (stated(sentOn) && by <= sentOn) {
    return [
      finding(
        regime,
        'breach',
        'estimate-passed',
        'undecided',
        `The estimate for part ${part}, ${formatDate(by)}, is not after the notice itself.`,
        'Give a date that lies ahead.',
        part,
      ),
    ];
  }
  const expected = stated(receivedOn)
    ? workingDays(calendarAsKnown(), 'any part of the UK').after(receivedOn, 40)
    : by;
  return by > expected
    ? [
        finding(
          regime,
          'warning',
          'estimate-beyond-forty',
          '=s10(3)',
          `The estimate for part ${part}, ${formatDate(by)}, is more than forty working days from receipt (${formatDate(expected)}).`,
          'Decide by then, or record what makes the case exceptional.',
          part,
        ),
      ]
    : [];
};

const again = ({ regime }: WholeNotice, { part, earlierEstimates = [] }: WholePart): Finding[] =>
  earlierEstimates.length === 0
    ? []
    : [
        finding(
          regime,
          'warning',
          'second-extension',
          '=s10(3)',
          `The time for part ${part} has been extended before, to ${earlierEstimates.map(formatDate).join(', ')}.`,
          'Decide; a further extension needs approval above the officer and a reason of its own.',
          part,
        ),
      ];

/** The parts whose balance is undecided. */
export const checkUndecided = (notice: WholeNotice): Finding[] =>
  notice.parts
    .filter(({ answer }) => answer === 'undecided')
    .flatMap((part) => [
      ...grounds(notice, part),
      ...(notice.regime === 'foia' ? [...estimate(notice, part), ...again(notice, part)] : []),
    ]);
