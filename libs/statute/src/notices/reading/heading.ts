// Reference, date of receipt, date of sending: a published copy often has lost them (FOIA s10(1), s17(1)).
import { finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { fullDate } from './letter.js';
import { notFound, quote, type Opened, type Read, type Reading } from './reading.js';

const anyDate = new RegExp(fullDate, 'i');
const reference =
  /\b(?:ref(?:erence)?|case (?:no|number))\b\.?(?: (?:no|number))?\.?\s*:?\s*[A-Z0-9][\w/.-]*\d|\b(?:FOI|EIR)[A-Z]*[ /-]?\d{2,}/i;
const received = new RegExp(
  String.raw`\breceiv\w*\b[^.\n]{0,90}?${fullDate}|${fullDate}[^.\n]{0,40}\breceived\b`,
  'i',
);
const sent = new RegExp(
  String.raw`^\s*(?:date(?:d| sent)?\s*:?\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${fullDate}\.?\s*$`,
  'im',
);

const dated = (opened: Opened, pattern: RegExp): Reading =>
  pattern.test(opened.letter.text)
    ? 'present'
    : anyDate.test(opened.letter.body)
      ? 'cannot be told'
      : 'not found';

/** Reads the three marks that let anyone count the days. */
export const readHeading = (opened: Opened): Read => {
  const { letter, regime } = opened;
  const marks: readonly { code: string; name: string; reading: Reading; pattern: RegExp; remedy: string }[] =
    [
      {
        code: 'reference-missing',
        name: 'A reference',
        reading: reference.test(letter.body) ? 'present' : 'not found',
        pattern: reference,
        remedy: 'Give the case reference.',
      },
      {
        code: 'received-date-missing',
        name: 'The date of receipt',
        reading: dated(opened, received),
        pattern: received,
        remedy: 'State when the request was received.',
      },
      {
        code: 'sent-date-missing',
        name: 'The date of sending',
        reading: dated(opened, sent),
        pattern: sent,
        remedy: 'Date the notice.',
      },
    ];
  const law = noticeLaw(regime);
  return {
    requirements: marks.map(({ name, reading, pattern }) => ({
      name,
      section: `${law.act} ${law.time}`,
      reading,
      because:
        reading === 'present'
          ? (quote(letter, pattern) ?? 'in the heading')
          : reading === 'not found'
            ? 'nothing like it in the text supplied'
            : 'dates are given, but not plainly this one',
    })),
    findings: marks
      .filter(({ reading }) => reading === 'not found')
      .map(({ code, name, remedy }) =>
        finding(
          regime,
          'warning',
          code,
          'time',
          `${notFound(name)} Whether the notice was in time cannot be told without dates.`,
          `${remedy} If it was on a heading that was cut, nothing is wrong.`,
        ),
      ),
  };
};
