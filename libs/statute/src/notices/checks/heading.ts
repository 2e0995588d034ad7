// Reference and dates: without them nobody can tell whether the notice was in time (FOIA s10(1), s17(1)).
import { calendarAsKnown, formatDate, workingDays } from '@twentieth/calendar';
import { noticeLaw } from '../requirements.js';
import { finding, stated, type Finding } from '../finding.js';
import type { WholeNotice } from '../whole.js';

const missing = ({ regime, reference, receivedOn, sentOn }: WholeNotice): Finding[] => [
  ...(stated(reference)
    ? []
    : [
        finding(
          regime,
          'warning',
          'reference-missing',
          'time',
          'The notice carries no reference.',
          'Give the case reference, so that a review or complaint can be tied to it.',
        ),
      ]),
  ...(stated(receivedOn)
    ? []
    : [
        finding(
          regime,
          'warning',
          'received-date-missing',
          'time',
          'The notice does not say when the request was received.',
          'State the date of receipt.',
        ),
      ]),
  ...(stated(sentOn)
    ? []
    : [
        finding(
          regime,
          'warning',
          'sent-date-missing',
          'time',
          'The notice is not dated.',
          'State the date on which it is sent.',
        ),
      ]),
];

const plainCount = (notice: WholeNotice, receivedOn: string): string => {
  const name = notice.regime === 'foisa' || notice.regime === 'eisr' ? 'Scotland' : 'any part of the UK';
  return workingDays(calendarAsKnown(), name).after(receivedOn, 20);
};

const late = (notice: WholeNotice): Finding[] => {
  const { regime, receivedOn, sentOn, dueOn } = notice;
  if (!stated(receivedOn) || !stated(sentOn)) return [];
  if (sentOn < receivedOn) {
    return [
      finding(
        regime,
        'warning',
        'sent-before-receipt',
        'time',
        `The notice is dated ${formatDate(sentOn)}, before the request was received on ${formatDate(receivedOn)}.`,
        'Correct whichever date is wrong.',
      ),
    ];
  }
  if (stated(dueOn)) {
    return sentOn > dueOn
      ? [
          finding(
            regime,
            'breach',
            'out-of-time',
            'time',
            `Sent on ${formatDate(sentOn)}; the last day was ${formatDate(dueOn)}.`,
            'Send it now, say that it is late, and record the breach.',
          ),
        ]
      : [];
  }
  const counted = plainCount(notice, receivedOn);
  return sentOn > counted
    ? [
        finding(
          regime,
          'warning',
          'out-of-time',
          'time',
          `Sent on ${formatDate(sentOn)}; twenty working days from receipt ended on ${formatDate(counted)}, unless a clarification, a fee or an extension moved that.`,
          'Check the timetable of the case; if nothing moved the date, record the breach.',
        ),
      ]
    : [];
};

/** Reference, date of receipt, date of sending, and whether the notice was in time. */
export const checkHeading = (notice: WholeNotice): Finding[] => [...missing(notice), ...late(notice)];

/** An exemption first relied on after time: allowed, and late all the same. */
export const checkLateClaims = (notice: WholeNotice): Finding[] =>
  notice.parts.flatMap(({ part, claims }) =>
    claims
      .filter((claim) => claim.introducedLate)
      .map((claim) =>
        finding(
          notice.regime,
          'breach',
          'late-exemption',
          'time',
          `${claim.exemption} was relied on for the first time after the time for answering. ${noticeLaw(notice.regime).act} allows it, but it was not specified in time.`,
          'Keep the exemption if it is sound, say that it comes late, and record the breach.',
          part,
        ),
      ),
  );
