// Exemptions claimed and weighed (FOIA s2, s17, s36; certificates), and more time (FOIA s10(3), EIR reg 7).
import { calendarAsKnown, workingDays } from '@twentieth/calendar';
import { type CommandOf } from '@twentieth/casework';
import {
  blank,
  chosen,
  first,
  isFree,
  isOpen,
  unfit,
  when,
  type Claim,
  type Model,
  type Moment,
  type Part,
  type Rules,
} from '../model.js';
import { EXEMPTIONS, exemptionUnder, isUnknown } from './exemptions.js';

export const twentieth = (clock: string): string =>
  workingDays(calendarAsKnown(), 'any part of the UK').after(clock, 20);

const claimed = (model: Model, number: number): Claim | undefined => {
  const claim = model.claims[number - 1];
  return claim?.standing ? claim : undefined;
};

const extension = (model: Model, command: CommandOf<'ExtendResponseTime'>, now: Moment): string | null => {
  const { parts, approval = null, estimate, exemptions, reasons } = command;
  const second = approval !== null;
  const could = (part: Part): boolean => isFree(part) && part.extended > 0 === second;
  const of = chosen(model, parts, could);
  const regime = of[0]?.regime;
  const weighed = ({ number }: Part): boolean =>
    model.claims.some(
      (claim) =>
        claim.standing &&
        claim.regime === 'foia' &&
        claim.parts.includes(number) &&
        exemptionUnder('foia', claim.exemption)?.qualified !== false,
    );
  return first(
    unfit(model, parts, could, 'extends what is over, awaits, or was extended'),
    when(new Set(of.map((part) => part.regime)).size > 1, 'extends under two laws'),
    when(regime === 'foisa', 'extends where the law gives no time (FOISA s10(1))'),
    when(estimate !== null && estimate <= now.on, 'promises a day that is past'),
    ...(regime === 'foia'
      ? [
          when(estimate === null, 'promises no day (s17(2))'),
          when(
            exemptions.some(
              (cited) => isUnknown('foia', cited) || exemptionUnder('foia', cited)?.qualified === false,
            ),
            'weighs what is absolute (s10(3))',
          ),
          when(exemptions.length === 0 && !of.every(weighed), 'weighs nothing (s10(3))'),
          when(
            second &&
              (approval.director === now.by ||
                blank(approval.director) ||
                blank(approval.reason) ||
                approval.on > now.on),
            'extends again without a director',
          ),
          when(
            second &&
              of.some(({ promised }) => promised !== null && estimate !== null && estimate <= promised),
            'promises no later day',
          ),
        ]
      : [
          when(second, 'extends twice'),
          when(exemptions.length > 0 || blank(reasons), 'is not for complexity'),
          when(
            regime === 'eir' && of.some(({ feeAsked, clock }) => !feeAsked && now.on > twentieth(clock)),
            'is told too late (EIR reg 7(3))',
          ),
        ]),
  );
};

type Named =
  | 'ClaimExemption'
  | 'WithdrawClaim'
  | 'WeighPublicInterest'
  | 'RecordQualifiedPersonOpinion'
  | 'RecordCertificate'
  | 'ExtendResponseTime';

export const CLAIMS: Rules<Named> = {
  ClaimExemption: {
    illegal: (model, { parts, exemption, duty, reasons, reasonsApparent, reasonsWithheld }) => {
      const of = chosen(model, parts, isOpen);
      const cited = EXEMPTIONS[exemption];
      return first(
        unfit(model, parts, (part) => parts !== null || isOpen(part), ''),
        when(new Set(of.map(({ regime }) => regime)).size > 1, 'claims under two laws'),
        when(cited === undefined, 'cites no exemption'),
        when(
          of.some(({ regime }) => isUnknown(regime, exemption)),
          'cites the exemption of another law',
        ),
        when(
          duty !== null &&
            duty !== exemptionUnder(of[0]?.regime ?? '', exemption)?.duty &&
            of[0]?.regime !== 'foisa',
          'claims against the other duty',
        ),
        when(
          blank(reasons) && !reasonsApparent && blank(reasonsWithheld ?? ''),
          'gives no reasons (s17(1)(c))',
        ),
        when(
          model.claims.some(
            (claim) =>
              claim.standing &&
              claim.exemption === exemption &&
              claim.duty === (duty ?? cited?.duty) &&
              of.some(({ number, regime }) => claim.regime === regime && claim.parts.includes(number)),
          ),
          'claims the same twice',
        ),
      );
    },
    happens: (model, { parts, exemption, duty }) => {
      const of = chosen(model, parts, isOpen);
      model.claims.push({
        ...{ parts: of.map(({ number }) => number), regime: of[0]!.regime, exemption },
        ...{ duty: duty ?? EXEMPTIONS[exemption]!.duty, standing: true, balance: null },
        ...{ opinion: false, certificate: false, afterAnswer: of.some((part) => !isOpen(part)) },
      });
    },
  },
  WithdrawClaim: {
    illegal: (model, { claim, reason }) =>
      when(!claimed(model, claim) || blank(reason), 'withdraws no claim'),
    happens: (model, { claim }) => void (claimed(model, claim)!.standing = false),
  },
  WeighPublicInterest: {
    illegal: (model, { claim, favouring, against, reasons }) => {
      const of = claimed(model, claim);
      return first(
        when(of === undefined, 'weighs no claim'),
        when(
          of !== undefined && exemptionUnder(of.regime, of.exemption)?.qualified === false,
          'weighs what is absolute (s2(3))',
        ),
        when(
          [favouring, against].some((side) => side.every(({ factor }) => blank(factor))),
          'weighs one side (s17(3))',
        ),
        when(blank(reasons), 'concludes without reasons'),
      );
    },
    happens: (model, { claim, conclusion }) => void (claimed(model, claim)!.balance = conclusion),
  },
  RecordQualifiedPersonOpinion: {
    illegal: (model, { claim, office, name, opinion, givenOn }, { on }) => {
      const of = claimed(model, claim);
      return first(
        when(
          of === undefined ||
            of.opinion ||
            exemptionUnder(of.regime, of.exemption)?.qualifiedPerson === false,
          'needs no opinion',
        ),
        when([office, name, opinion].some(blank) || givenOn > on, 'is no opinion, or none yet'),
        when(
          of?.afterAnswer === false &&
            model.parts.some((part) => of.parts.includes(part.number) && !isOpen(part)),
          'comes after the notice (s36(2))',
        ),
      );
    },
    happens: (model, { claim }) => void (claimed(model, claim)!.opinion = true),
  },
  RecordCertificate: {
    illegal: (model, { claim, office, name, signedOn }, { on }) => {
      const of = claimed(model, claim);
      return when(
        of === undefined ||
          of.certificate ||
          exemptionUnder(of.regime, of.exemption)?.certificate === false ||
          blank(office) ||
          blank(name) ||
          signedOn > on,
        'certifies what no section lets be certified, or twice, or not yet',
      );
    },
    happens: (model, { claim }) => void (claimed(model, claim)!.certificate = true),
  },
  ExtendResponseTime: {
    illegal: extension,
    happens: (model, { parts, approval = null, estimate }) => {
      const could = (part: Part): boolean => isFree(part) && part.extended > 0 === (approval !== null);
      for (const part of chosen(model, parts, could)) {
        part.extended += 1;
        part.promised = estimate;
      }
      model.extensions += 1;
    },
  },
};
