// The case as its receipt opens it: nothing known of it yet but what came (s10(6)(a)), and what it refines (s12, s16).
import type { CaseFile } from './case-file.js';
import { NEW_DEALINGS } from './dealings-file.js';
import type { Recorded } from './happening.js';
import { NEW_KEPT } from './keeping-file.js';
import { newPart } from './part-file.js';
import { NEW_RECEIPT } from './receipt-file.js';
import type { RequestReceived } from './steps/receive-request.js';

/** The case as its receipt opens it. */
export const openCase = ({ at, data }: RequestReceived & Recorded): CaseFile => ({
  reference: data.reference,
  authority: data.authority,
  rehearsal: data.rehearsal,
  regime: data.regime,
  seat: data.seat,
  receivedOn: data.receivedOn,
  firstReceivedOn: data.receivedOn,
  receivedAt: data.receivedAt,
  receipt: NEW_RECEIPT,
  channel: data.channel,
  repliesByEmail: data.repliesByEmail,
  at,
  version: 0,
  acknowledgedOn: null,
  officer: null,
  team: null,
  parts: data.parts.map(newPart),
  nextPart: data.parts.length + 1,
  commissions: [],
  clarifications: [],
  dealings: NEW_DEALINGS,
  extensions: [],
  claims: [],
  drafts: [],
  deputies: [],
  responses: [],
  reviews: [],
  complaints: [],
  plans: [],
  facts: [],
  proclaimed: [],
  deadlines: new Map(),
  clockEpoch: 0,
  raised: new Set(),
  kept:
    data.refines === undefined
      ? NEW_KEPT
      : { ...NEW_KEPT, links: [{ to: data.refines, kind: 'refined-from', on: data.receivedOn }] },
  letters: new Map(),
});
