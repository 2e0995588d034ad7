// Why it applies: reasons, how likely the harm is, and whether they touch what was asked (FOIA s17(1)(c), s17(4)).
import { liesWithin } from '../../exemptions/citation.js';
import { exemption } from '../../exemptions/look-up.js';
import { finding, type Finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { sectionsCited } from './grounds.js';
import { notFound, quote, type Opened, type Read, type Reading } from './reading.js';

const reasoning = /\b(?:because|since|as (?:this|it|that)|would|may|could|in order to|so that)\b/i;
const likely = /\bwould be likely to\b/i;
const certain = /\bwould (?!be likely)(?:\w+ly )?(?:prejudice|endanger|inhibit|adversely affect)\b/i;
const confirming = /\bconfirm|\bden(?:y|ies|ied|ying)\b|\bwhether\b[^.]*\bheld\b/i;
const omitted = /\b(?:section|s\.?)\s*17\(4\)/i;
const everyday = new Set(['Please', 'I', 'FOI', 'FOIA', 'EIR', 'Act', 'The', 'UK', 'Freedom', 'Information']);

/** Names that the request speaks of: capitalised words that do not merely open a sentence. */
export const subjectsOf = (asks: readonly string[]): readonly string[] => [
  ...new Set(
    asks
      .flatMap((ask) =>
        [...ask.matchAll(/(?<![.?!"“(]\s*)(?<=\S\s+)[A-Z][\w’'-]+/g)].map(([word]) =>
          word.replace(/[’']s$/, ''),
        ),
      )
      .filter((word) => !everyday.has(word)),
  ),
];

const level = (opened: Opened): Finding[] => {
  const { letter, regime } = opened;
  const harms = sectionsCited(opened).filter(({ section }) =>
    ['prejudice', 'adverse-effect'].includes(exemption(section, regime)!.test),
  );
  return likely.test(letter.body) || certain.test(letter.body)
    ? []
    : harms.map(({ section }) =>
        finding(
          regime,
          'breach',
          'likelihood-missing',
          'why',
          `Whether the harm under section ${section} would follow, or would be likely to, was not found in the text supplied.`,
          'Choose one level and keep to it throughout.',
        ),
      );
};

/** Section 24(2) alone: some sentence must tie national security to confirming or denying. */
const confirmationHarm = ({ letter, regime, mentions, disposition }: Opened): Finding[] => {
  const claimed =
    mentions.some(({ section }) => section === '24') &&
    !mentions.some(({ text }) => liesWithin(text, '23(5)'));
  const tied = letter.sentences.some(
    (sentence) => /national security/i.test(sentence) && confirming.test(sentence),
  );
  return disposition === 'neither-confirmed-nor-denied' && claimed && !tied
    ? [
        finding(
          regime,
          'warning',
          'confirmation-harm-missing',
          'why',
          `${notFound('Why confirming or denying would itself touch national security')} Section 23(5) is not relied on.`,
          'Explain it, as 24(2) stands alone.',
        ),
      ]
    : [];
};

const untied = ({ letter, regime }: Opened, subjects: readonly string[]): Finding[] =>
  subjects.length > 0 && !subjects.some((subject) => letter.body.includes(subject))
    ? [
        finding(
          regime,
          'warning',
          'reasons-not-tied',
          'why',
          `The request speaks of ${subjects.join(', ')}; no mention of it was found in the reasons supplied.`,
          'Say why the exemption applies to what was asked, not to a technique in general.',
        ),
      ]
    : [];

/** Reads the reasons given. */
export const readReasons = (opened: Opened): Read => {
  const { letter, regime, mentions } = opened;
  if (mentions.length === 0) return { requirements: [], findings: [] };
  const law = noticeLaw(regime);
  const subjects = subjectsOf(letter.asks);
  const general = untied(opened, subjects);
  const given = reasoning.test(letter.body);
  const excused = omitted.test(letter.body);
  const reading: Reading = !given
    ? excused
      ? 'cannot be told'
      : 'not found'
    : general.length > 0 || subjects.length === 0
      ? 'cannot be told'
      : 'present';
  return {
    requirements: [
      {
        name: 'Why the exemption applies',
        section: `${law.act} ${law.why}`,
        reading,
        because: given
          ? `reasons are given${general.length > 0 ? ', in general words' : ''}`
          : 'no reasons were recognised',
      },
      {
        name: 'Reasons lawfully left out',
        section: `${law.act} ${law.omit}`,
        reading: excused ? 'present' : 'not found',
        because: quote(letter, omitted) ?? 'not invoked',
      },
    ],
    findings: [
      ...(given || excused
        ? []
        : [
            finding(
              regime,
              'breach',
              'reasons-missing',
              'why',
              notFound('Why the exemption applies'),
              'Say why, unless it is apparent.',
            ),
          ]),
      ...general,
      ...(excused ? [] : [...level(opened), ...confirmationHarm(opened)]),
    ],
  };
};
