// New answers beside the first, as a review or a decision notice brings them: told part by part, with their claims.
import { count, choice, group, list, optional, type FactsOf } from '../facts.js';
import { heading, items, type Block } from '../layout.js';
import { claimFacts, claimsExplained } from './claims.js';
import { lawName } from './laws.js';
import { ANSWER_NAMES, outcomeTold } from './response.js';

export const newAnswers = {
  /** The parts answered anew; none where every first answer stands. */
  answers: optional(
    list(group({ number: count(), answer: choice(...ANSWER_NAMES), regime: optional(lawName()) })),
  ),
  claims: optional(list(group(claimFacts))),
};

export const newAnswersTold = ({
  answers = [],
  claims = [],
}: FactsOf<typeof newAnswers>): readonly Block[] =>
  answers.length === 0
    ? []
    : [
        heading('What we now answer'),
        items(answers.map((answered) => `Part ${answered.number}: ${outcomeTold(answered, claims)}`)),
        ...claimsExplained(claims),
      ];
