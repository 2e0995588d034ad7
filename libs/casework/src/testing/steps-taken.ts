// Steps that many tests take, each with what it needs and nothing unusual.
import type { CommandOf, CommandType } from '../commands.js';
import { put, type Put } from './given.js';

type Over<T extends CommandType> = Partial<CommandOf<T>>;
type More = Omit<Put, 'command' | 'at'>;

/** Part 4 is withheld as likely to prejudice commercial interests: a qualified exemption, with its reasons. */
export const claimed = (at: string, over: Over<'ClaimExemption'> = {}, more: More = {}): Put =>
  put(
    {
      ...{ type: 'ClaimExemption', parts: [4], exemption: '43(2)', duty: null, limbs: [] },
      ...{ likelihood: 'would-be-likely', reasons: 'The prices would help rival bidders.' },
      ...{ reasonsApparent: false, reasonsWithheld: null, heldByHouse: false, ...over },
    },
    at,
    more,
  );

export const weighed = (at: string, over: Over<'WeighPublicInterest'> = {}, more: More = {}): Put =>
  put(
    {
      ...{ type: 'WeighPublicInterest', claim: 1, conclusion: 'maintain', presumption: false },
      favouring: [{ factor: 'Public money was spent.', weight: 'moderate' }],
      against: [{ factor: 'The next contract would cost more.', weight: 'strong' }],
      ...{ reasons: 'The contract is about to be let again, so the cost outweighs.', ...over },
    },
    at,
    more,
  );

export const opined = (at: string, over: Over<'RecordQualifiedPersonOpinion'> = {}): Put =>
  put(
    {
      ...{ type: 'RecordQualifiedPersonOpinion', claim: 1, office: 'Chief Constable', name: 'R. Aldous' },
      ...{ givenOn: '2026-11-12', opinion: 'Advice would be likely to be less frank.', ...over },
    },
    at,
  );

export const certified = (at: string, over: Over<'RecordCertificate'> = {}): Put =>
  put(
    {
      ...{ type: 'RecordCertificate', claim: 1, office: 'Home Secretary', name: 'M. Thorne' },
      ...{ signedOn: '2026-11-10', ...over },
    },
    at,
  );

/** Part 4 withheld, on whatever the record holds for it. */
export const withheld = (at: string, over: Over<'IssueResponse'> = {}, more: More = {}): Put =>
  put(
    {
      type: 'IssueResponse',
      outcomes: [{ parts: [4], answer: 'withheld', claims: [] }],
      ...{ text: 'We withhold the prices.', ...over },
    },
    at,
    more,
  );

export const estimated = (at: string, over: Over<'EstimateCost'> = {}): Put =>
  put(
    {
      ...{ type: 'EstimateCost', ground: '12(1)', hours: { locate: 12, retrieve: 4, extract: 4 } },
      ...{ parts: [4], aggregation: null, basis: 'A sample of ten files took an hour.', ...over },
    },
    at,
  );

export const shownVexatious = (at: string, over: Over<'RecordVexatiousEvidence'> = {}): Put =>
  put(
    {
      ...{ type: 'RecordVexatiousEvidence', provision: '14(1)', parts: [4], repeats: null },
      ...{ evidence: 'The fortieth letter this year, each abusive.', ...over },
    },
    at,
  );

export const shownRepeated = (at: string, over: Over<'RecordVexatiousEvidence'> = {}): Put =>
  shownVexatious(at, {
    ...{ provision: '14(2)', evidence: 'The same prices, a month ago.' },
    ...{ repeats: { reference: 'FOI-2026-000000', compliedOn: '2026-10-09' }, ...over },
  });

export const feeAsked = (at: string, over: Over<'GiveFeesNotice'> = {}): Put =>
  put({ ...{ type: 'GiveFeesNotice', amountPence: 1250, parts: [4], text: 'Copying.', ...over } }, at);

export const feePaid = (at: string, over: Over<'ReceiveFee'> = {}): Put =>
  put({ ...{ type: 'ReceiveFee', notice: 1, amountPence: 1250, ...over } }, at);

export const asked = (at: string, parts: readonly number[] | null = [3]): Put =>
  put({ type: 'SeekClarification', question: 'Which years?', parts }, at);

export const passedOn = (at: string, over: Over<'TransferPart'> = {}): Put =>
  put({ ...{ type: 'TransferPart', parts: [4], to: 'The county council', permission: true, ...over } }, at);
