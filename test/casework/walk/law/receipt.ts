// Receipt, validity and withdrawal (FOIA s8, s10(6)(a), s16), parts and the teams that hold what they ask for.
import {
  blank,
  chosen,
  endPart,
  first,
  isOpen,
  nothing,
  unfit,
  when,
  type Model,
  type Part,
  type Rules,
} from '../model.js';

const KNOWN = ['foia', 'eir', 'foisa', 'eisr', 'sar'];

/** What more time is given for (s10(3); reg 7 of either; UK GDPR art 12(3)): a mistaken law leaves none behind of its own. */
const GROUND: Readonly<Record<string, string>> = {
  foia: 'balance',
  eir: 'volume',
  eisr: 'volume',
  sar: 'complexity',
};

/** A part is split or merged only before anything was done about it by its number. */
const bound = (model: Model, part: Part): string | null =>
  first(
    when(!isOpen(part), 'splits what is answered'),
    when(part.query !== null, 'splits what awaits clarification'),
    when(part.review !== null || part.complaint !== null, 'splits what is complained of'),
    when(part.extended > 0, 'splits what a notice of more time named'),
    when(
      model.claims.some(
        (claim) => claim.standing && claim.regime === part.regime && claim.parts.includes(part.number),
      ),
      'splits what an exemption is claimed for',
    ),
    when(
      model.drafts.some((draft) => draft.live && draft.parts.includes(part.number)),
      'splits what a draft answers',
    ),
  );

const part = (model: Model, number: number): Part | undefined =>
  model.parts.find((each) => each.number === number);

const replace = (model: Model, old: readonly Part[], count: number): void => {
  const [like] = old;
  const made = Array.from({ length: count }, (): Part => ({ ...like!, number: model.nextPart++ }));
  const numbers = old.map(({ number }) => number);
  model.parts.splice(0, model.parts.length, ...model.parts.filter((each) => !old.includes(each)), ...made);
  const instead = (parts: readonly number[]): readonly number[] =>
    parts.some((each) => numbers.includes(each))
      ? [...parts.filter((each) => !numbers.includes(each)), ...made.map(({ number }) => number)]
      : parts;
  for (const list of [model.fees, model.estimates, model.evidence, model.commissions])
    list.forEach((each, i) => (list[i] = { ...each, parts: instead(each.parts) } as never));
  if (numbers.some((number) => model.transferred.has(number)))
    made.forEach(({ number }) => model.transferred.add(number));
};

type Named =
  | 'AcknowledgeRequest'
  | 'AssignCase'
  | 'CorrectReceiptDate'
  | 'FindRequestInvalid'
  | 'MakeRequestValid'
  | 'DisputeReceipt'
  | 'UpholdReceiptDate'
  | 'QuestionName'
  | 'JudgeName'
  | 'WithdrawRequest'
  | 'SplitPart'
  | 'MergeParts'
  | 'ClassifyPart'
  | 'CommissionPart'
  | 'RecordReturn'
  | 'ChaseReturn';

export const RECEIPT: Rules<Named> = {
  AcknowledgeRequest: {
    illegal: (model) => when(model.acknowledgedOn !== null, 'acknowledges twice'),
    happens: (model, _, { on }) => (model.acknowledgedOn = on),
  },
  AssignCase: {
    illegal: (model, { officer, team }) =>
      when(blank(officer) || (officer === model.officer && team === model.team), 'assigns to nobody new'),
    happens: (model, { officer, team }) => void Object.assign(model, { officer, team }),
  },
  CorrectReceiptDate: {
    illegal: (model, { to, reason }, { today }) =>
      first(
        when(to === model.receivedOn || blank(reason), 'corrects nothing, or for no reason'),
        when(to > today, 'receives in the future'),
        when(model.acknowledgedOn !== null && to > model.acknowledgedOn, 'acknowledges before the receipt'),
      ),
    happens: (model, { to }) => {
      for (const each of model.parts) if (each.clock === model.receivedOn) each.clock = to;
      model.receivedOn = to;
      model.disputed.clear();
    },
  },
  FindRequestInvalid: {
    illegal: (model, { missing, advice }) =>
      first(
        when(missing.length === 0 || blank(advice), 'lacks nothing, or no advice is given (s16)'),
        when(model.invalidSince !== null, 'is found invalid twice'),
        when(
          model.parts.some(({ end }) => end === 'answered'),
          'is no request, and was answered',
        ),
        when(
          missing.includes('not-in-writing') && model.parts.some(({ regime }) => regime === 'eir'),
          'must be written, under regulations that let it be spoken',
        ),
      ),
    happens: (model, { missing }, { on }) => void Object.assign(model, { invalidSince: on, missing }),
  },
  MakeRequestValid: {
    illegal: (model, { name, email, address, text }, { on }) =>
      first(
        when(model.invalidSince === null, 'makes valid what is valid'),
        when(on < (model.invalidSince ?? on), 'was made valid before it was found invalid'),
        when(model.missing.includes('real-name') && blank(name ?? ''), 'still lacks a name (s8(1)(b))'),
        when(
          model.missing.includes('address') && blank(email ?? '') && blank(address ?? ''),
          'still lacks an address (s8(1)(b))',
        ),
        when(model.missing.includes('description') && blank(text), 'still describes nothing (s8(1)(c))'),
      ),
    happens: (model, _, { on }) => {
      Object.assign(model, { invalidSince: null, missing: [], receivedOn: on, acknowledgedOn: null });
      for (const each of model.parts.filter(isOpen))
        Object.assign(each, { clock: on, query: null, extended: 0, promised: null, feeAsked: false });
    },
  },
  DisputeReceipt: {
    illegal: (model, { claimedOn, why }, { today }) =>
      first(
        when(blank(why) || claimedOn > today || claimedOn === model.receivedOn, 'disputes nothing'),
        when(model.disputed.has(claimedOn), 'disputes twice'),
      ),
    happens: (model, { claimedOn }) => void model.disputed.add(claimedOn),
  },
  UpholdReceiptDate: {
    illegal: (model, { reason }) =>
      when(model.disputed.size === 0 || blank(reason), 'upholds what is undisputed'),
    happens: (model) => model.disputed.clear(),
  },
  QuestionName: {
    illegal: (model, { why }) => when(model.name === 'asked' || blank(why), 'questions the name twice'),
    happens: (model) => (model.name = 'asked'),
  },
  JudgeName: {
    illegal: (model, { judgement, because }) =>
      when(
        model.name === null || model.name === judgement || blank(because),
        'judges a name that nobody questioned, or the same again',
      ),
    happens: (model, { judgement }) => (model.name = judgement),
  },
  WithdrawRequest: {
    illegal: (model, { parts }) => unfit(model, parts, isOpen, 'withdraws what is over'),
    happens: (model, { parts }, { on }) =>
      chosen(model, parts, isOpen).forEach((each) => endPart(each, 'ended', on, null)),
  },
  SplitPart: {
    illegal: (model, { part: number, texts }) => {
      const named = part(model, number);
      return named === undefined
        ? 'splits no part'
        : first(
            when(texts.length < 2 || texts.some(blank), 'splits into less than two'),
            bound(model, named),
          );
    },
    happens: (model, { part: number, texts }) => replace(model, [part(model, number)!], texts.length),
  },
  MergeParts: {
    illegal: (model, { parts, text }) => {
      const named = model.parts.filter(({ number }) => parts.includes(number));
      return first(
        unfit(model, parts, () => true, ''),
        when(named.length < 2 || blank(text), 'merges less than two'),
        ...named.map((each) => bound(model, each)),
        when(new Set(named.map(({ regime }) => regime)).size > 1, 'merges under two laws'),
        when(new Set(named.map(({ clock }) => clock)).size > 1, 'merges two clocks'),
      );
    },
    happens: (model, { parts }) =>
      replace(
        model,
        model.parts.filter(({ number }) => parts.includes(number)),
        1,
      ),
  },
  ClassifyPart: {
    illegal: (model, { part: number, regime, because }) => {
      const named = part(model, number);
      return first(
        when(named === undefined || !isOpen(named), 'classifies no part that is open'),
        when(!KNOWN.includes(regime) || named?.regime === regime || blank(because), 'classifies as it was'),
      );
    },
    happens: (model, { part: number, regime }) => {
      const named = part(model, number)!;
      if (GROUND[named.regime] !== GROUND[regime]) Object.assign(named, { extended: 0, promised: null });
      named.regime = regime;
    },
  },
  CommissionPart: {
    illegal: (model, { parts, team, returnBy }, { on }) => {
      const has = ({ number }: Part): boolean =>
        model.commissions.some((each) => !each.back && each.team === team && each.parts.includes(number));
      return first(
        unfit(model, parts, (each) => isOpen(each) && !has(each), 'commissions what is over, or was'),
        when(blank(team) || (returnBy !== null && returnBy < on), 'is due before it is asked for'),
      );
    },
    happens: (model, { parts, team }, { on }) => {
      const has = ({ number }: Part): boolean =>
        model.commissions.some((each) => !each.back && each.team === team && each.parts.includes(number));
      const numbers = chosen(model, parts, (each) => isOpen(each) && !has(each)).map(({ number }) => number);
      model.commissions.push({ parts: numbers, team, on, back: false });
    },
  },
  RecordReturn: {
    illegal: (model, { number }, { on }) => {
      const asked = model.commissions[number - 1];
      return when(asked === undefined || asked.back || on < asked.on, 'returns what was not asked for');
    },
    happens: (model, { number }) => void (model.commissions[number - 1]!.back = true),
  },
  ChaseReturn: {
    illegal: (model, { number }, { on }) => {
      const asked = model.commissions[number - 1];
      return when(asked === undefined || asked.back || on < asked.on, 'chases what is not awaited');
    },
    happens: nothing,
  },
};
