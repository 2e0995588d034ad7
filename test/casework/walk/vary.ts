// A command as somebody might really give it to this case: mostly about what is there, sometimes about what is not.
import { addDays } from '@twentieth/calendar';
import { type CommandType } from '@twentieth/casework';
import { BASES } from '../base-commands.js';
import { REFERENCE } from '../commands/bases.js';
import { type Chance } from './chance.js';
import { citation, claimMade, numberOf, outcomes, someParts, type Given } from './choose.js';
import { type Model } from './model.js';

const REGIMES = ['foia', 'eir', 'foisa', 'sar', 'lost'] as const;
const PEOPLE = ['officer-1', 'officer-2', 'solicitor-1', 'solicitor-2', 'director-1', ' '];

/** The fields of each command that differ from one giving of it to the next. */
export const variation = (type: CommandType, model: Model, today: string, chance: Chance): Given => {
  const parts = (): readonly number[] | null => someParts(model, chance);
  const one = (list: { readonly length: number }): number => numberOf(list.length, chance);
  const day = (most: number): string => addDays(today, chance.below(most + 3) - 2);
  const words = `Words ${chance.below(4)}.`;
  switch (type) {
    case 'AssignCase':
      return { officer: chance.oneOf(PEOPLE) };
    case 'SeekClarification':
    case 'GiveAdvice':
      return { parts: parts(), text: words };
    case 'WithdrawRequest':
      return { parts: chance.rarely(6) ? null : [chance.oneOf(model.parts).number] };
    case 'ReceiveClarification':
    case 'RefuseClarificationReply':
    case 'WithdrawClarification':
      return { number: one(model.queries) };
    case 'CloseUnclarified':
      return { number: one(model.queries), parts: chance.rarely(3) ? parts() : null };
    case 'ClaimExemption':
      return { parts: parts(), exemption: citation(model, chance), heldByHouse: false };
    case 'WithdrawClaim':
      return { claim: one(model.claims) };
    case 'WeighPublicInterest':
      return {
        claim: one(model.claims),
        conclusion: chance.oneOf(['maintain', 'maintain', 'disclose']),
        reasons: words,
      };
    case 'RecordQualifiedPersonOpinion':
      return { claim: one(model.claims), givenOn: day(0) };
    case 'RecordCertificate':
      return { claim: one(model.claims), signedOn: day(0) };
    case 'ExtendResponseTime':
      return chance.rarely(2)
        ? { parts: parts(), exemptions: [], estimate: null }
        : {
            ...{ parts: parts(), exemptions: chance.rarely(4) ? [] : [citation(model, chance)] },
            estimate: addDays(today, chance.below(60)),
            approval: chance.rarely(3)
              ? { director: chance.oneOf(['director-1', 'officer-1', ' ']), on: day(0), reason: words }
              : null,
          };
    case 'SubmitDraft':
      return {
        outcomes: outcomes(model, chance),
        text: words,
        urgency: chance.oneOf([null, null, 'Tonight.', ' ']),
      };
    case 'IssueResponse': {
      const ready = model.drafts.findLast((draft) => draft.live);
      const overrule = chance.rarely(5) ? { reason: chance.oneOf(['Ordered.', ' ']) } : null;
      if (ready === undefined || chance.rarely(4))
        return { outcomes: outcomes(model, chance), text: words, overrule };
      const [said, text] = JSON.parse(ready.says) as [unknown, string];
      return { outcomes: said, text, overrule };
    }
    case 'ReturnFromQualityCheck':
      return { draft: one(model.drafts), parts: chance.rarely(4) ? parts() : null };
    case 'ApproveStep':
    case 'SendBack':
      return {
        ...{ draft: one(model.drafts), step: chance.oneOf(['disclosure', 'legal', 'press']) },
        onBehalfOf: chance.oneOf([null, null, 'solicitor-1']),
      };
    case 'NameDeputy':
      return { person: chance.oneOf(PEOPLE), deputy: chance.oneOf(PEOPLE), from: day(1), to: day(9) };
    case 'RequestInternalReview':
      return {
        parts: parts(),
        by: chance.oneOf(['requester', 'requester', 'representative']),
        representative: 'A. Friend',
      };
    case 'AcceptInternalReview':
    case 'DeclineInternalReview':
    case 'ExtendInternalReview':
      return { number: one(model.reviews) };
    case 'ConcludeInternalReview': {
      const outcome = chance.oneOf(['upheld', 'upheld', 'partly-upheld', 'overturned']);
      const answer = chance.oneOf([null, 'disclosed', 'withheld']);
      const claims = answer === 'withheld' ? [claimMade(model, chance)] : [];
      return {
        number: one(model.reviews),
        outcomes: [{ parts: chance.rarely(5) ? parts() : null, outcome, answer, claims }],
      };
    }
    case 'RecordComplaint':
      return {
        parts: parts(),
        to: chance.oneOf(['information-commissioner', 'scottish-information-commissioner', 'authority']),
      };
    case 'RecordInformationNotice':
      return { complaint: one(model.complaints), respondBy: day(30) };
    case 'AnswerInformationNotice':
      return { complaint: one(model.complaints), notice: 1 + chance.below(2) };
    case 'AcknowledgeComplaint':
    case 'CloseComplaint':
    case 'LodgeAppeal':
      return { complaint: one(model.complaints) };
    case 'RecordDecisionNotice':
      return {
        complaint: one(model.complaints),
        ...chance.oneOf([{}, {}, { steps: [], complyWithinDays: null }, { steps: [] }]),
      };
    case 'RecordCompliance':
      return {
        complaint: one(model.complaints),
        outcomes: chance.rarely(3)
          ? [{ parts: [chance.oneOf(model.parts).number], answer: 'disclosed', claims: [] }]
          : [],
      };
    case 'RecordTribunalOutcome':
      return {
        complaint: one(model.complaints),
        ...chance.oneOf([
          {},
          { complyWithinDays: null },
          { outcome: 'withdrawn', complyWithinDays: null },
          { outcome: 'allowed', steps: ['Search again.'] },
          { outcome: 'allowed', complyWithinDays: null },
        ]),
      };
    case 'RecordEnforcementPlan':
      return { targets: [{ what: chance.oneOf(['More.', 'More.', ' ']), due: day(60) }] };
    case 'MeetTarget':
      return { plan: one(model.plans), target: 1 };
    case 'CorrectReceiptDate':
      return { to: addDays(model.receivedOn, chance.below(9) - 6) };
    case 'FindRequestInvalid':
      return { missing: chance.oneOf([['real-name'], ['address'], ['not-in-writing'], []]) };
    case 'MakeRequestValid':
      return {
        name: chance.oneOf(['A. Morgan', 'A. Morgan', null]),
        email: chance.oneOf(['a@example.org', null]),
      };
    case 'DisputeReceipt':
      return { claimedOn: addDays(model.receivedOn, -chance.below(5)) };
    case 'JudgeName':
      return { judgement: chance.oneOf(['accepted', 'pseudonym']) };
    case 'SplitPart':
      return { part: chance.oneOf(model.parts).number };
    case 'MergeParts':
      return { parts: model.parts.slice(0, 1 + chance.below(3)).map(({ number }) => number) };
    case 'ClassifyPart':
      return { part: chance.oneOf(model.parts).number, regime: chance.oneOf(REGIMES) };
    case 'CommissionPart':
      return {
        parts: parts(),
        team: chance.oneOf(['procurement', 'traffic']),
        returnBy: chance.oneOf([null, day(20)]),
      };
    case 'RecordReturn':
    case 'ChaseReturn':
      return { number: one(model.commissions) };
    case 'GiveFeesNotice':
      return { parts: parts(), amountPence: chance.oneOf([1250, 1250, 0]) };
    case 'ReceiveFee':
      return { notice: one(model.fees), amountPence: chance.oneOf([1250, 1250, 1249]) };
    case 'CloseUnpaid':
      return { notice: one(model.fees) };
    case 'EstimateCost':
      return {
        parts: parts(),
        hours: chance.oneOf([{ locate: 20 }, { locate: 41 }, { locate: 2 }, { redact: 9 }]),
      };
    case 'AggregateRequests':
      return {
        requests: [
          { reference: 'FOI-2026-000009', receivedOn: addDays(model.receivedOn, -chance.below(120)) },
        ],
      };
    case 'RecordVexatiousEvidence':
      return {
        ...{ parts: parts(), provision: chance.oneOf(['14(1)', '14(2)']), evidence: words },
        repeats: chance.oneOf([
          null,
          { reference: 'FOI-2026-000008', compliedOn: addDays(model.receivedOn, -9) },
        ]),
      };
    case 'RelyOnEarlierNotice':
      return {
        evidence: one(model.evidence),
        earlier: { reference: 'FOI-2026-000008', on: addDays(today, 1 - chance.below(9)) },
      };
    case 'ConsultThirdParty':
      return { parts: parts(), replyBy: day(20) };
    case 'RecordConsultationReply':
      return {
        number: one(model.consultations),
        view: chance.oneOf(['objects', 'no-objection', 'no-reply']),
      };
    case 'TransferPart':
      return { parts: parts(), permission: !chance.rarely(3) };
    case 'LinkCases':
      return { to: chance.oneOf(['FOI-2026-000007', 'FOI-2026-000008', REFERENCE]) };
    case 'CorrectRecord':
      return { event: numberOf(model.version, chance) };
    case 'AttachDocument':
      return {
        sha256: chance.oneOf(['a', 'b', 'c', 'z']).repeat(64),
        document: chance.oneOf([null, one(model.documents)]),
      };
    case 'ReceiveMail':
      return { kind: chance.oneOf(['reply', 'reply', 'automatic-reply', 'bounce']), receivedOn: day(0) };
    case 'DealWithMail':
      return { mail: numberOf(model.mail.length, chance) };
    case 'CloseCase':
      return { because: chance.oneOf(['answered', 'withdrawn', 'not-clarified', 'never-valid']) };
    case 'PassTime': {
      const kind = chance.oneOf(['request', 'request', 'extension', 'review', 'complaint']);
      return {
        proceeding:
          kind === 'request' ? `request/${REFERENCE}` : `${kind}/${REFERENCE}/${1 + chance.below(2)}`,
      };
    }
    case 'MoveCaseInTime':
      return { to: `${day(9)}T09:00:00.000Z` };
    default:
      return {};
  }
};

/** All but the one that changes the calendar by which the walk itself counts. */
export const TYPES = (Object.keys(BASES) as CommandType[]).filter((type) => type !== 'RecalculateDeadlines');
