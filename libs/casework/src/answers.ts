// What is about to be answered, part by part: the answer, why this part in particular, and every claim relied on,
// those made here and those already on the record (s1(1), s17(1)). A draft and a response are read alike.
import { dutyOf } from './duty-law.js';
import { sha256 } from '@twentieth/calendar';
import { proceduralRefusal, type RefusalRegime } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import { claimsOn, type ClaimFile } from './claim-file.js';
import { unfounded } from './foundation.js';
import type { Answer, Claim } from './outcomes.js';
import type { PartFile } from './part-file.js';
import { noExemptions, provisionOf, refusalRegime } from './refusal-law.js';
import { isRefusal, malformed, refuse, type Refusal } from './refusal.js';
import { EXAMPLES, readCitation, readSilence, type Cited } from './steps/citation.js';
import { partsNamed } from './steps/parts-named.js';

export interface OutcomeGiven {
  readonly parts: readonly number[] | null;
  readonly answer: Answer;
  readonly claims: readonly Claim[];
  /** Why these parts, in particular, are answered so. */
  readonly why?: string;
}

export interface PartAnswer {
  readonly part: PartFile;
  readonly answer: Answer;
  readonly why: string;
  /** Claims made with the answer itself. */
  readonly made: readonly Claim[];
  /** Claims on the record that the answer relies on. */
  readonly recorded: readonly ClaimFile[];
}

const RESTS_ON_CLAIMS: readonly Answer[] = ['withheld', 'partly-disclosed', 'neither-confirmed-nor-denied'];
const isProcedural = (answer: Answer): boolean => answer.startsWith('refused-');

/** Every part that the outcomes name, with its answer; or what is wrong with them. */
export const readAnswers = (
  file: CaseFile,
  outcomes: readonly OutcomeGiven[],
): readonly PartAnswer[] | Refusal => {
  const answers = new Map<number, PartAnswer>();
  for (const outcome of outcomes) {
    const parts = partsNamed(
      file,
      outcome.parts,
      (part) => part.outcome === null && part.awaitingClarification === null,
    );
    if (isRefusal(parts)) return parts;
    for (const part of parts) {
      const closed = closedTo(part);
      if (closed) return closed;
      if (answers.has(part.number))
        return malformed(
          'outcomes',
          'two-outcomes',
          dutyOf(part.regime, 'access'),
          `Part ${part.number} is given two outcomes.`,
          'Give each part exactly one.',
        );
      const read = readOne(file, part, outcome);
      if (isRefusal(read)) return read;
      answers.set(part.number, read);
    }
  }
  if (answers.size === 0)
    return refuse(
      'nothing-to-answer',
      dutyOf(file.regime, 'access'),
      'Every part is answered or awaits clarification.',
      'Read the case: nothing is left to answer.',
    );
  return [...answers.values()].sort((a, b) => a.part.number - b.part.number);
};

const closedTo = (part: PartFile): Refusal | null =>
  part.outcome !== null
    ? refuse(
        'already-answered',
        dutyOf(part.regime, 'answer'),
        `Part ${part.number} has been answered.`,
        'What is wrong with an answer is put right by an internal review.',
      )
    : part.awaitingClarification !== null
      ? refuse(
          'clarification-awaited',
          dutyOf(part.regime, 'clarify'),
          `Part ${part.number} awaits clarification.`,
          'Record the reply first, or answer the other parts.',
        )
      : null;

const readOne = (file: CaseFile, part: PartFile, outcome: OutcomeGiven): PartAnswer | Refusal => {
  const { answer, why = '' } = outcome;
  const regime = refusalRegime(part.regime);
  if (regime === undefined)
    return outcome.claims.length === 0
      ? (unfounded(file, part, answer, []) ?? { part, answer, why, made: [], recorded: [] })
      : noExemptions(part.number);
  const made = readClaims(outcome, regime);
  if (isRefusal(made)) return made;
  const lacking = unfounded(
    file,
    part,
    answer,
    made.map(({ exemption }) => exemption),
  );
  if (lacking) return lacking;
  const recorded = reliedOn(file, part, answer).filter(
    (claim) => !made.some((own) => own.exemption === claim.exemption && own.duty === claim.duty),
  );
  if (RESTS_ON_CLAIMS.includes(answer) && made.length + recorded.length === 0)
    return refuse(
      'no-exemption',
      provisionOf(regime, 'specify'),
      'A refusal specifies the exemption relied on.',
      `Name it with its subsection, for example ${EXAMPLES[regime]}.`,
    );
  const disclosing = recorded.find((claim) => claim.balance?.conclusion === 'disclose');
  if (disclosing)
    return refuse(
      'balance-favours-disclosure',
      dutyOf(regime, answer === 'neither-confirmed-nor-denied' ? 'silence' : 'balance'),
      `The public interest was weighed for claim ${disclosing.number}, and it favours disclosure.`,
      'Disclose, or withdraw the claim and rely on another; or weigh it again with what has changed.',
    );
  return { part, answer, why, made, recorded };
};

/** The claims on the record against the duty that the answer leaves undone. */
const reliedOn = (file: CaseFile, part: PartFile, answer: Answer): readonly ClaimFile[] => {
  if (!RESTS_ON_CLAIMS.includes(answer)) return [];
  const duty = answer === 'neither-confirmed-nor-denied' ? 'confirm-or-deny' : 'communicate';
  return claimsOn(file, part.number).filter((claim) => claim.duty === duty);
};

/** The claims in canonical form, each against the duty it speaks to; or what is wrong with them. */
const readClaims = ({ answer, claims }: OutcomeGiven, regime: RefusalRegime): readonly Claim[] | Refusal => {
  const read: Claim[] = [];
  for (const claim of claims) {
    const cited = isProcedural(answer)
      ? readProcedural(claim.exemption, answer, regime)
      : answer === 'neither-confirmed-nor-denied'
        ? readSilence(claim.exemption, regime)
        : readCitation(claim.exemption, regime);
    if (isRefusal(cited)) return cited;
    read.push({ ...claim, ...cited });
  }
  return read;
};

const readProcedural = (cited: string, answer: Answer, regime: RefusalRegime): Cited | Refusal => {
  const row = proceduralRefusal(cited, regime);
  return row?.answer === answer
    ? { exemption: row.cite, duty: 'communicate' }
    : refuse(
        'not-that-refusal',
        provisionOf(regime, 'procedural'),
        `${cited} is not the provision by which a request is ${answer.replace('-', ' as ')}.`,
        'Cite section 12(1), 12(2), 14(1) or 14(2), or leave the claim out.',
      );
};

/** A hash of everything that the answers say, so that what is issued is known to be what was approved. */
export const contentHash = (answers: readonly PartAnswer[], text: string): string =>
  sha256(
    JSON.stringify([
      text,
      answers.map(({ part, answer, why, made, recorded }) => [
        ...[part.number, part.regime, answer, why],
        made.map(({ exemption, duty, limbs, likelihood, reasons, publicInterest: balance }) => [
          ...[exemption, duty, limbs, likelihood, reasons],
          balance && [balance.favouring, balance.against, balance.conclusion],
        ]),
        recorded.map(({ number, balance, opinion, certificate }) => [
          ...[number, balance?.sha256 ?? null, balance?.conclusion ?? null],
          ...[opinion?.givenOn ?? null, certificate?.signedOn ?? null],
        ]),
      ]),
    ]),
  );
