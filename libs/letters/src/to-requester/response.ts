// The answer: part by part, then each claim explained for the parts it covers (s1(1); s17(1), (3), (5), (7)).
import { choice, count, group, list, optional, text, type FactsOf, type Problem } from '../facts.js';
import { heading, paragraph, quote, type Block } from '../layout.js';
import { template } from '../template.js';
import { claimFacts, claimsExplained, claimsTold, type Claim } from './claims.js';
import { correspondence, inSeries, partsInWords, theRequest, toRequester } from './correspondence.js';
import { lawName, lawsOf, lawWords, type LawName } from './laws.js';
import { reviewOffered, yourRights } from './rights.js';

const ANSWERS = {
  disclosed: 'We hold this information and give it to you with this letter.',
  'partly-disclosed': 'We hold this information. We give you some of it and withhold the rest',
  withheld: 'We hold this information and withhold it',
  'not-held': 'We do not hold this information.',
  'neither-confirmed-nor-denied': 'We neither confirm nor deny that we hold this information',
  'refused-cost':
    'We refuse this because dealing with it would cost more than the appropriate limit (section 12 of the Act).',
  'refused-vexatious': 'We refuse this because we consider it vexatious (section 14(1) of the Act).',
  'refused-repeated':
    'We refuse this because it repeats an earlier request of yours that we have dealt with (section 14(2) of the Act).',
  transferred:
    'We do not hold this information, and have passed this part of your request to the authority that we believe does.',
} as const;

/** Neither the regulations nor the UK GDPR have a cost limit or know the word vexatious: each has a refusal of its own. */
const OUTSIDE_THE_ACTS: Readonly<Partial<Record<LawName, string>>> = {
  eir: 'We refuse this because we consider it manifestly unreasonable (regulation 12(4)(b) of the Regulations).',
  eisr: 'We refuse this because we consider it manifestly unreasonable (regulation 10(4)(b) of the Regulations).',
  sar: 'We refuse this because we consider it manifestly unfounded or excessive (Article 12(5) of the UK GDPR).',
};

type Answer = keyof typeof ANSWERS;
export const ANSWER_NAMES = Object.keys(ANSWERS) as Answer[];
const NEEDS_A_CLAIM: readonly Answer[] = ['partly-disclosed', 'withheld', 'neither-confirmed-nor-denied'];

const part = {
  number: count(),
  question: text(),
  answer: choice(...ANSWER_NAMES),
  regime: optional(lawName()),
  /** How the cost was estimated, where the part is refused on cost (s12). */
  estimate: optional(text()),
  /** The authority to which the part was passed on. */
  passedTo: optional(text()),
  /** Why this part in particular is answered so (s17(1)(c)). */
  why: optional(text()),
};
type Part = FactsOf<typeof part>;

export const response = template({
  facts: {
    ...correspondence,
    ...reviewOffered,
    parts: list(group(part), 1),
    claims: list(group(claimFacts)),
    /** The officer's own words: the information given, advice, explanation. */
    text: optional(text()),
    /** Told, with an apology, when the answer is late. */
    workingDaysLate: optional(count()),
    /** The law of the part that is latest; left out, the first law of the answer. */
    lateUnder: optional(lawName()),
    /** Which response to this request it is, where there is more than one. */
    instalment: optional(count()),
    /** The parts that are still to be answered. */
    toFollow: optional(list(count())),
  },
  also: ({ parts, claims }) => [
    ...parts.flatMap(({ number, answer, regime }, at): Problem[] =>
      NEEDS_A_CLAIM.includes(answer) && regime !== 'sar' && !claims.some((claim) => claim.part === number)
        ? [
            {
              fact: `parts[${at}]`,
              problem: `is ${answer}, and no claim says under which exemption or exception (section 17(1))`,
            },
          ]
        : [],
    ),
    ...claims.flatMap((claim, at): Problem[] =>
      parts.some(({ number }) => number === claim.part)
        ? []
        : [{ fact: `claims[${at}].part`, problem: 'is not a part of this answer' }],
    ),
  ],
  write: (facts) =>
    toRequester(facts, 'our answer to your request', [
      paragraph(
        `This is ${whichAnswer(facts.instalment)} to ${theRequest(facts)}, under ${lawsTold(facts.parts)}.`,
        stillToFollow(facts.toFollow ?? []),
      ),
      ...apology(facts.workingDaysLate ?? 0, facts.lateUnder ?? lawsOf(facts.parts)[0]),
      ...(facts.text ? [paragraph(facts.text)] : []),
      ...facts.parts.flatMap((answered) => answerTold(answered, facts.claims)),
      ...claimsExplained(facts.claims),
      ...yourRights(facts, lawsOf(facts.parts)),
    ]),
});

const whichAnswer = (instalment: number | undefined): string =>
  instalment === undefined ? 'our answer' : `instalment ${instalment} of our answer`;

const stillToFollow = (parts: readonly number[]): string | null =>
  parts.length === 0 ? null : `We will answer ${partsInWords(parts)} of your request separately.`;

/** "the Freedom of Information Act 2000 (the Act) and the Environmental Information Regulations 2004 (…)" */
const lawsTold = (parts: readonly Part[]): string =>
  inSeries(lawsOf(parts).map((law) => `the ${lawWords(law).title} (${lawWords(law).short})`));

const apology = (late: number, law: LawName): readonly Block[] =>
  late > 0
    ? [
        paragraph(
          `It is ${late} working day${late === 1 ? '' : 's'} later than ${lawWords(law).unit} ${lawWords(law).time} of ${lawWords(law).short} allows. We apologise for that.`,
        ),
      ]
    : [];

const answerTold = (answered: Part, claims: readonly Claim[]): readonly Block[] => {
  return [
    heading(`Part ${answered.number}`),
    quote(answered.question),
    paragraph(answered.passedTo ? passedOn(answered.passedTo) : outcomeTold(answered, claims)),
    ...(answered.estimate ? [paragraph(answered.estimate)] : []),
    ...(answered.why ? [paragraph(answered.why)] : []),
  ];
};

const passedOn = (authority: string): string =>
  `We do not hold this information, and have passed this part of your request to ${authority.replace(/\.$/, '')}.`;

/** "We hold this information and withhold it, under section 43(2) of the Act." */
export const outcomeTold = (
  { number, answer, regime }: Pick<Part, 'number' | 'answer' | 'regime'>,
  claims: readonly Claim[],
): string => {
  const own = claims.filter((claim) => claim.part === number);
  const told: string =
    (answer.startsWith('refused-') && OUTSIDE_THE_ACTS[regime ?? 'foia']) || ANSWERS[answer];
  const under = own.length > 0 ? `, under ${claimsTold(own)} of ${lawWords(regime).short}` : '';
  return told.endsWith('.') ? told : `${told}${under}.`;
};
