// The whole of the law as the walk knows it: what stands before every step, and then the step's own rule.
import { type Command, type CommandOf, type CommandType } from '@twentieth/casework';
import { ANSWER } from './law/answer.js';
import { CLAIMS } from './law/claims.js';
import { DEALINGS } from './law/dealings.js';
import { KEEPING } from './law/keeping.js';
import { QUERIES } from './law/queries.js';
import { RECEIPT } from './law/receipt.js';
import { REGULATOR } from './law/regulator.js';
import { REVIEW } from './law/review.js';
import { blank, first, when, type Model, type Moment, type Part, type Rule, type Rules } from './model.js';

const RULES: Rules<Exclude<CommandType, 'ReceiveRequest'>> = {
  ...RECEIPT,
  ...QUERIES,
  ...DEALINGS,
  ...CLAIMS,
  ...ANSWER,
  ...REVIEW,
  ...REGULATOR,
  ...KEEPING,
};

const LETTERS_AND_TIME = ['PassTime', 'MoveCaseInTime', 'RecordLetterPrepared', 'RecordLetterSent'].concat(
  'RecordLetterFailed',
  'RecordLetterDelivery',
);
const FILE = [
  'LinkCases',
  'AddNote',
  'CorrectRecord',
  'AttachDocument',
  'ReceiveMail',
  'DealWithMail',
  'RestrictCase',
  'LiftRestriction',
].concat(['CloseCase', 'ReopenCase', 'DisposeCase', 'WaiveObligation']);
/** What may be done about a letter that is no request (s8), advice before all (s16). */
const NO_REQUEST = [
  'GiveAdvice',
  'AssignCase',
  'FindRequestInvalid',
  'MakeRequestValid',
  'WithdrawRequest',
].concat(['CorrectReceiptDate', 'DisputeReceipt', 'UpholdReceiptDate', 'QuestionName', 'JudgeName']);

const REGIMES = ['foia', 'eir', 'foisa', 'eisr', 'sar'];

const receipt = (
  { receivedOn, requester, parts, text, regime }: CommandOf<'ReceiveRequest'>,
  { today, rehearsal }: Moment,
) =>
  first(
    when(!rehearsal && receivedOn > today, 'arrives tomorrow'),
    when(
      blank(requester.name) || (requester.email === null && blank(requester.address ?? '')),
      'comes from nobody (s8(1)(b))',
    ),
    when(blank(text) && (parts ?? []).every((part) => blank(part.text)), 'describes nothing (s8(1)(c))'),
    when(
      !REGIMES.includes(regime) || (parts ?? []).length > 500,
      'falls under no law, or is beyond all bounds',
    ),
  );

/** Why a step would be illegal now, in words that follow "it"; null where nothing that the model knows forbids it. */
export const illegal = (model: Model | null, command: Command, now: Moment): string | null => {
  const { type } = command;
  if (type === 'ReceiveRequest') return model === null ? receipt(command, now) : 'arrives twice';
  if (model === null) return 'is about no case';
  const own = LETTERS_AND_TIME.includes(type);
  const kept = FILE.includes(type);
  const dated = !own;
  const outsider =
    model.readers !== null &&
    !model.readers.includes(now.by) &&
    now.by !== model.officer &&
    !['system', 'admin'].includes(now.role);
  return first(
    when(outsider, 'is taken by somebody who may not know of the case'),
    when(model.disposed && (!own || type === 'RecordLetterPrepared'), 'is about a file that is gone'),
    when(model.closed && !own && !kept, 'is about a case that is closed'),
    when(
      model.invalidSince !== null && !own && !kept && !NO_REQUEST.includes(type),
      'is about what is no request (s8)',
    ),
    when(dated && now.on > now.today, 'has not happened yet'),
    when(dated && now.on < model.receivedOn && type !== 'CorrectReceiptDate', 'happened before the receipt'),
    (RULES[type] as Rule<CommandType>).illegal(model, command, now),
  );
};

const opened = ({ receivedOn, regime, parts, text }: CommandOf<'ReceiveRequest'>): Model => {
  const asked = parts ?? [{ text }];
  return {
    at: '',
    ...{
      receivedOn,
      nextPart: asked.length + 1,
      version: 0,
      acknowledgedOn: null,
      officer: null,
      team: null,
    },
    parts: asked.map((part, i): Part => ({
      ...{ number: i + 1, regime: part.regime ?? regime, clock: receivedOn, query: null, feeAsked: false },
      ...{ extended: 0, promised: null, end: null, endedOn: null, by: null },
      ...{ review: null, reviewed: false, complaint: null },
    })),
    ...{ invalidSince: null, missing: [], closed: false, disposed: false, readers: null, name: null },
    ...{ disputed: new Set(), queries: [], fees: [], estimates: [], aggregations: 0, evidence: [] },
    ...{ transferred: new Set(), consultations: [], claims: [], drafts: [], deputies: [], reviews: [] },
    ...{
      complaints: [],
      plans: [],
      commissions: [],
      links: new Set(),
      documents: [],
      mail: [],
      letters: new Map(),
    },
    extensions: 0,
  };
};

/** The case after a step that was taken. */
export const after = (model: Model | null, command: Command, now: Moment, events: number): Model => {
  const next = model ?? opened(command as CommandOf<'ReceiveRequest'>);
  if (command.type !== 'ReceiveRequest')
    (RULES[command.type] as Rule<CommandType>).happens(next, command, now);
  next.version += events;
  if (events > 0 && now.at > next.at) next.at = now.at;
  return next;
};
