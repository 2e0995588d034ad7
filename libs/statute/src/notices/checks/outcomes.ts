// Every part of a request has one answer, and a refusal of several parts at once has a reason for each (FOIA s1(1), s17(1)(c)).
import { finding, stated, type Finding } from '../finding.js';
import type { WholeNotice, WholePart } from '../whole.js';
import { isRefused } from '../claims.js';

const unanswered = ({ regime, parts }: WholeNotice): Finding[] =>
  parts
    .filter((part) => !part.answer)
    .map(({ part }) =>
      finding(
        regime,
        'breach',
        'part-without-outcome',
        'answer',
        `Part ${part} of the request has no answer.`,
        'Answer it: disclosed, not held, refused, or neither confirmed nor denied.',
        part,
      ),
    );

const answeredTwice = ({ regime, parts }: WholeNotice): Finding[] =>
  [...new Set(parts.map(({ part }) => part))]
    .filter((number) => parts.filter(({ part }) => part === number).length > 1)
    .map((number) =>
      finding(
        regime,
        'breach',
        'part-with-two-outcomes',
        'answer',
        `Part ${number} of the request has more than one answer.`,
        'Give it one; split the part if it asks two things.',
        number,
      ),
    );

const sameGround = (part: WholePart): string =>
  JSON.stringify([
    part.answer,
    part.claims.map((claim) => [claim.exemption, claim.limbs, claim.reasons ?? null]).sort(),
  ]);

/** Refused parts that share answer, claims and reasons with another part. */
const blanket = ({ regime, parts }: WholeNotice): Finding[] => {
  const grounds = parts.filter(isRefused).map((part) => ({ part, ground: sameGround(part) }));
  return grounds
    .filter(
      ({ part, ground }) =>
        !stated(part.reasons) &&
        grounds.some((other) => other.part.part !== part.part && other.ground === ground),
    )
    .map(({ part }) =>
      finding(
        regime,
        'breach',
        'blanket-outcome',
        'why',
        `Part ${part.part} is refused in one breath with others, with no reason of its own.`,
        'Say for this part why the exemption applies to it, or answer it separately.',
        part.part,
      ),
    );
};

const copiedReasons = ({ regime, parts }: WholeNotice): Finding[] => {
  const reasoned = parts
    .filter((part) => isRefused(part) && stated(part.reasons))
    .map(({ part, reasons }) => ({ part, reason: reasons!.trim() }));
  return reasoned
    .filter(({ part, reason }) => reasoned.some((other) => other.part !== part && other.reason === reason))
    .map(({ part }) =>
      finding(
        regime,
        'warning',
        'same-reason-for-parts',
        'why',
        `The reason given for part ${part} is word for word that of another part.`,
        'Check that the same harm really follows from both; say how it follows from this one.',
        part,
      ),
    );
};

/** Exactly one answer to each part, and no blanket refusal without a reason for each part. */
export const checkOutcomes = (notice: WholeNotice): Finding[] => [
  ...unanswered(notice),
  ...answeredTwice(notice),
  ...blanket(notice),
  ...copiedReasons(notice),
];
