// Where each law says what the letters before and after the answer have to say: its time for answering, its question
// to the requester, its help, its review. A letter about parts under several laws says it once under each.
import { inSeries } from './correspondence.js';
import { lawWords, type LawName } from './laws.js';

export interface LawPhrases {
  /** How the law puts the time for the answer, up to the date. */
  readonly answerBy: string;
  /** Where it lets the authority ask what is meant. */
  readonly asking: string;
  /** What such a question does to the time. */
  readonly whenAnswered: string;
  /** What becomes of the time while a reply falls short. */
  readonly stillNeeded: string;
  /** Where help is owed. */
  readonly help: string;
  /** Where a question that nobody answered ends the duty, and where an unpaid fee does. */
  readonly unanswered: string;
  readonly unpaid: string;
  /** Where passing a request on is provided for. */
  readonly passing: string;
}

/** Names no number of days: how many there are depends on the authority, and only the law of the case knows it. */
const beginsAgain = (provision: string): Pick<LawPhrases, 'whenAnswered' | 'stillNeeded'> => ({
  whenAnswered: `Once your answer reaches us, our time for answering begins again from that day (${provision}).`,
  stillNeeded: `Our time for answering begins again on the day on which your answer to it reaches us (${provision}).`,
});

const PHRASES: Readonly<Record<LawName, LawPhrases>> = {
  foia: {
    answerBy:
      'The Act asks us to answer promptly, and not later than the last day that it sets (section 10(1))',
    asking: 'section 1(3)',
    ...beginsAgain('section 10(6)(b)'),
    help: 'section 16',
    unanswered: 'section 1(3)',
    unpaid: 'section 9(2)',
    passing: 'the code of practice under section 45',
  },
  eir: {
    answerBy:
      'The Regulations ask us to answer as soon as possible, and not later than the last day that they set (regulation 5(2))',
    asking: 'regulation 9(2)',
    ...beginsAgain('regulation 9(4)'),
    help: 'regulation 9(1)',
    unanswered: 'regulation 9(4)',
    unpaid: 'regulation 8(5)',
    passing: 'regulation 10(1)',
  },
  foisa: {
    answerBy:
      'The Act asks us to answer promptly, and not later than the last day that it sets (section 10(1))',
    asking: 'section 1(3)',
    ...beginsAgain('section 10(1)(b)'),
    help: 'section 15',
    unanswered: 'section 1(3)',
    unpaid: 'section 9(3)',
    passing: 'the code of practice under section 60',
  },
  eisr: {
    answerBy:
      'The Regulations ask us to answer as soon as possible, and not later than the last day that they set (regulation 5(2)(a))',
    asking: 'regulation 9(2)',
    ...beginsAgain('regulation 9(4)'),
    help: 'regulation 9(1)',
    unanswered: 'regulation 9(4)',
    unpaid: 'regulation 8(7)',
    passing: 'regulation 14(1)',
  },
  sar: {
    answerBy:
      'The UK GDPR asks us to answer without undue delay, and not later than the last day that it sets (Article 12(3))',
    asking: 'Article 12A',
    whenAnswered:
      'From the day of this letter until your answer reaches us the time for ours stands still, and then it goes on (Article 12A).',
    stillNeeded: 'The time for ours goes on when your answer to it reaches us (Article 12A).',
    help: 'Article 12(2)',
    unanswered: 'Article 12A',
    unpaid: 'Article 12(5)',
    passing: 'Article 12(2)',
  },
};

export const phrasesOf = (law: LawName): LawPhrases => PHRASES[law];

/** "section 1(3) of the Freedom of Information Act 2000 and regulation 9(2) of the Environmental …" */
export const citedUnder = (laws: readonly LawName[], of: keyof LawPhrases): string =>
  inSeries(laws.map((law) => `${PHRASES[law][of]} of the ${lawWords(law).title}`));

/** A sentence for each law; where there are several, each says which it is about. */
export const underEach = (laws: readonly LawName[], of: keyof LawPhrases): readonly string[] =>
  laws.map((law) =>
    laws.length === 1 ? PHRASES[law][of] : `Under the ${lawWords(law).title}: ${PHRASES[law][of]}`,
  );
