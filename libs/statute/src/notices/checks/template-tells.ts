// Words that betray a template: facts without a date, and the phrases of a partial silence where nothing was confirmed.
import { finding, stated, type Finding } from '../finding.js';
import type { WholeNotice, WholePart } from '../whole.js';
import { staleFacts } from '../stale-facts.js';

const textsOf = (part: WholePart): string[] =>
  [
    part.reasons,
    ...part.claims.flatMap(({ reasons, publicInterest, qualifiedPerson }) => [
      reasons,
      publicInterest?.conclusion,
      publicInterest?.favouring,
      publicInterest?.against,
      qualifiedPerson?.reasons,
    ]),
  ]
    .flat()
    .filter(stated);

const partialSilence = /\bany\s+other\s+information\b/i;

/** Undated facts in reasons, and "any other information" where every part is met with silence. */
export const checkTemplateTells = (notice: WholeNotice): Finding[] => {
  const silent = notice.parts.every(({ answer }) => answer === 'neither-confirmed-nor-denied');
  return notice.parts.flatMap((part) => {
    const texts = textsOf(part);
    return [
      ...texts
        .flatMap(staleFacts)
        .map(({ phrase }) =>
          finding(
            notice.regime,
            'warning',
            'undated-fact',
            'why',
            `"${phrase}" is true only on some day, and the reasons do not say which.`,
            'Check that it holds today, and say as at what date.',
            part.part,
          ),
        ),
      ...(silent && texts.some((text) => partialSilence.test(text))
        ? [
            finding(
              notice.regime,
              'warning',
              'partial-wording',
              'why',
              '"Any other information" supposes that something was confirmed, and nothing was.',
              'Reword for a notice that confirms nothing.',
              part.part,
            ),
          ]
        : []),
    ];
  });
};
