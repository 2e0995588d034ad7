// Cost, vexatious and repeated requests: state the fact (FOIA s17(5)), unless an earlier notice does (s17(6)), and help (s16).
import { proceduralRefusal } from '../../exemptions/look-up.js';
import { citesOfClaim } from '../claims.js';
import { finding, stated, type Finding } from '../finding.js';
import type { WholeNotice, WholePart } from '../whole.js';

const examples = {
  'refused-cost': '12(1) or 12(2)',
  'refused-vexatious': '14(1)',
  'refused-repeated': '14(2)',
} as const;
type ProceduralAnswer = keyof typeof examples;
const isProcedural = (answer: WholePart['answer']): answer is ProceduralAnswer =>
  Object.hasOwn(examples, String(answer));

const cited = ({ regime }: WholeNotice, part: WholePart, answer: ProceduralAnswer): Finding[] =>
  part.claims.some((claim) => proceduralRefusal(claim.exemption, regime)?.answer === answer)
    ? []
    : [
        finding(
          regime,
          'breach',
          'procedural-not-stated',
          'procedural',
          `Part ${part.part} is ${answer.replace('-', ' as ')} without stating the provision relied on.`,
          `State that the authority relies on section ${examples[answer]}.`,
          part.part,
        ),
      ];

const cost = (notice: WholeNotice, part: WholePart): Finding[] => {
  if (part.answer !== 'refused-cost') return [];
  const cites = part.claims.flatMap(citesOfClaim);
  return [
    ...(stated(notice.advice)
      ? []
      : [
          finding(
            notice.regime,
            'warning',
            'cost-advice-missing',
            'advice',
            `Part ${part.part} is refused on cost and nothing is said about how to narrow it.`,
            'Say what could be given within the limit, or that nothing could.',
            part.part,
          ),
        ]),
    ...(stated(part.costEstimate)
      ? []
      : [
          finding(
            notice.regime,
            'advice',
            'cost-estimate-missing',
            'procedural',
            `The notice does not show how the cost of part ${part.part} was estimated.`,
            'Give the hours for locating, retrieving and extracting, from a sample if one was taken.',
            part.part,
          ),
        ]),
    ...(cites.includes('12(2)') || part.heldStated
      ? []
      : [
          finding(
            notice.regime,
            'warning',
            'held-not-stated',
            'confirm',
            `A refusal of part ${part.part} on cost leaves the duty to say whether the information is held.`,
            'Say whether it is held, or rely on 12(2) with an estimate of its own.',
            part.part,
          ),
        ]),
  ];
};

const noFreshNotice = ({ regime, sentOn }: WholeNotice, part: WholePart): Finding[] => {
  const { earlierNoticeOn, whyUnreasonable } = part.noFreshNotice ?? {};
  const earlier = stated(earlierNoticeOn) && !(stated(sentOn) && earlierNoticeOn >= sentOn);
  return earlier && stated(whyUnreasonable) && part.answer !== 'refused-cost'
    ? []
    : [
        finding(
          regime,
          'breach',
          'no-fresh-notice-unjustified',
          'again',
          `Part ${part.part} is left without a fresh notice, and the conditions for that are not shown.`,
          'Show an earlier notice that the requester had, refused as vexatious or repeated, and why another would be unreasonable; or give notice.',
          part.part,
        ),
      ];
};

/** Refusals that rest on no exemption. */
export const checkProcedural = (notice: WholeNotice): Finding[] =>
  notice.parts.flatMap((part) => {
    if (!isProcedural(part.answer)) return [];
    if (part.noFreshNotice) return noFreshNotice(notice, part);
    if (notice.regime === 'eir' || notice.regime === 'eisr') {
      const exception = notice.regime === 'eir' ? '12(4)(b)' : '10(4)(b)';
      return [
        finding(
          notice.regime,
          'breach',
          'no-such-refusal',
          'procedural',
          `The regulations know no refusal on cost or as vexatious or repeated.`,
          `Rely on ${exception}, manifestly unreasonable, with its balance; or answer.`,
          part.part,
        ),
      ];
    }
    return [...cited(notice, part, part.answer), ...cost(notice, part)];
  });
