// The public interest balance, or the notice that it is not yet struck (FOIA s17(2), s17(3)).
import { ncndCited } from '../../exemptions/look-up.js';
import { isQualified } from '../../exemptions/nature.js';
import { finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { sectionsCited } from './grounds.js';
import { fullDate } from './letter.js';
import { notFound, nothing, quote, type Opened, type Read } from './reading.js';

const interest = /\bpublic interest\b/i;
const openness = String.raw`(?:disclos|confirm|releas|saying|openness|transparen)`;
const keeping = String.raw`(?:maintain|withh|silence|staying|neither|exclu|non-disclosure|not (?:disclos|confirm|releas))`;
const weighs = (towards: string): RegExp =>
  new RegExp(
    String.raw`\b(?:favou?r(?:s|ed|ing|able)?|factors? (?:for|supporting)|interests? in|considerations? (?:for|supporting)|arguments? for)\b[^.:\n]{0,40}?\b${towards}`,
    'i',
  );
const against = new RegExp(String.raw`\bagainst (?:\w+ ){0,2}${openness}`, 'i');
const concluding =
  /\b(?:outweigh|balance (?:lies|falls|rests|is|favou?rs)|conclu[^.]{2,130}(?:favou?r|maintain))/i;
const undecided =
  /\b(?:not yet (?:reached|made|come to) a decision|(?:more|further|additional) time[^.]{0,60}public interest|extend(?:ed|ing)?[^.]{0,60}(?:time|deadline)[^.]{0,60}public interest|still (?:weighing|considering)[^.]{0,40}public interest)/i;
const estimate = new RegExp(
  String.raw`\b(?:by|before|no later than|estimate\w*|expect\w*|hope\w*|aim\w*)\b[^.\n]{0,80}${fullDate}`,
  'i',
);

const holding = ({ letter, regime }: Opened): Read => {
  const law = noticeLaw(regime);
  const dated = estimate.test(letter.body);
  const none =
    regime === 'foia'
      ? []
      : [
          finding(
            regime,
            'breach',
            'extension-not-available',
            'undecided',
            'The text supplied takes more time to weigh the public interest; this law gives none.',
            'Answer within the time that it allows.',
          ),
        ];
  return {
    requirements: [
      {
        name: 'An estimated date for the decision',
        section: `${law.act} ${law.undecided}`,
        reading: dated ? 'present' : 'not found',
        because: quote(letter, dated ? estimate : undecided) ?? 'more time is taken',
      },
    ],
    findings: [
      ...none,
      ...(dated || none.length > 0
        ? []
        : [
            finding(
              regime,
              'breach',
              'estimate-missing',
              'undecided',
              notFound('An estimate of the date of decision'),
              'Give the date by which the balance is expected to be struck.',
            ),
          ]),
    ],
  };
};

/** Reads the balance; it is not asked for where every exemption cited is absolute. */
export const readBalance = (opened: Opened): Read => {
  const { letter, regime, disposition } = opened;
  if (undecided.test(letter.body)) return holding(opened);
  const silent = disposition === 'neither-confirmed-nor-denied';
  const claims = sectionsCited(opened).flatMap(({ texts }) => {
    const duty =
      silent || texts.some((text) => ncndCited(text, regime))
        ? ('confirm-or-deny' as const)
        : ('communicate' as const);
    return texts.map((exemption) => ({ exemption, duty })).filter((claim) => isQualified(claim, regime));
  });
  if (claims.length === 0) return nothing;
  const provision = claims.every(({ duty }) => duty === 'confirm-or-deny') ? 'balanceNcnd' : 'balance';
  const law = noticeLaw(regime);
  const factors = letter.sentences.filter((sentence) => !concluding.test(sentence)).join('\n'); // a bare conclusion gives no factors
  const absent = [
    ...(weighs(openness).test(factors)
      ? []
      : [silent ? 'factors for saying whether it is held' : 'factors for disclosure']),
    ...(weighs(keeping).test(factors) || against.test(factors) ? [] : ['factors on the other side']),
    ...(concluding.test(letter.body) ? [] : ['a conclusion']),
  ];
  const mentioned = interest.test(letter.body);
  const reading = !mentioned ? 'not found' : absent.length > 0 ? 'cannot be told' : 'present';
  return {
    requirements: [
      {
        name: 'The public interest balance',
        section: `${law.act} ${law[provision]}`,
        reading,
        because:
          reading === 'present'
            ? (quote(letter, concluding) ?? '')
            : mentioned
              ? `the public interest is mentioned; not found: ${absent.join(', ')}`
              : 'the public interest is not mentioned',
      },
    ],
    findings: !mentioned
      ? [
          finding(
            regime,
            'breach',
            'balance-missing',
            provision,
            `${notFound('The public interest balance')} Neither factors nor a conclusion were.`,
            silent
              ? 'Weigh the interest in staying silent against the interest in saying whether the information is held; conclude.'
              : 'Weigh the exemption against disclosure; conclude.',
          ),
        ]
      : absent.length > 0
        ? [
            finding(
              regime,
              'warning',
              'balance-missing',
              provision,
              `The public interest is mentioned; not found in the text supplied: ${absent.join(', ')}.`,
              'Set out both sides and conclude.',
            ),
          ]
        : [],
  };
};
