// The balance of a qualified exemption: factors on both sides, each with its weight, and which way it falls (s2(1)(b),
// s2(2)(b); reasons owed by s17(3)). The words are sealed; how many there are, and which way it fell, is not.
import { sha256 } from '@twentieth/calendar';
import { natureOf } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { changeClaim, type BalanceStruck, type ClaimFile } from '../claim-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { provisionOf } from '../refusal-law.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { claimNamed } from './claim-named.js';

export const WEIGHTS = ['slight', 'moderate', 'considerable', 'strong'] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface Factor {
  readonly factor: string;
  readonly weight: Weight;
}

export interface WeighPublicInterest {
  readonly type: 'WeighPublicInterest';
  readonly claim: number;
  readonly favouring: readonly Factor[];
  readonly against: readonly Factor[];
  readonly conclusion: BalanceStruck['conclusion'];
  readonly reasons: string;
  /** EIR reg 12(2), EISR reg 10(2)(b): the presumption in favour of disclosure was applied. */
  readonly presumption: boolean;
}

export type PublicInterestWeighed = Happening<
  'PublicInterestWeighed',
  BalanceStruck & { claim: number },
  { favouring: readonly Factor[]; against: readonly Factor[]; reasons: string }
>;

const balanceSection = (claim: ClaimFile): string =>
  provisionOf(claim.regime, claim.duty === 'confirm-or-deny' ? 'balanceNcnd' : 'balance');

const wanting = (command: WeighPublicInterest, claim: ClaimFile): Refusal | null => {
  const section = balanceSection(claim);
  const blank = (factors: readonly Factor[]): boolean => factors.every(({ factor }) => factor.trim() === '');
  for (const side of ['favouring', 'against'] as const)
    if (blank(command[side]))
      return malformed(
        side,
        'one-sided-balance',
        section,
        'A balance weighs factors on both sides.',
        side === 'favouring'
          ? 'Give at least one factor for disclosure.'
          : 'Give at least one factor for maintaining the exemption.',
      );
  return command.reasons.trim() === ''
    ? malformed(
        'reasons',
        'no-conclusion',
        section,
        'The notice gives the reasons for the way in which the balance falls.',
        'Say why the one side outweighs the other.',
      )
    : null;
};

export const weighPublicInterest = (
  file: CaseFile,
  command: WeighPublicInterest,
): readonly NewFact[] | Refusal => {
  const claim = claimNamed(file, command.claim);
  if (isRefusal(claim)) return claim;
  if (natureOf(claim, claim.regime) === 'absolute')
    return refuse(
      'absolute-exemption',
      claim.regime === 'foisa' ? 'FOISA 2002 s2(2)' : 'FOIA 2000 s2(3)',
      `${claim.exemption} is absolute here: there is nothing to weigh.`,
      'Leave the balance out, or claim the qualified exemption that is relied on.',
    );
  const wrong = wanting(command, claim);
  if (wrong) return wrong;
  const { favouring, against, reasons, conclusion, presumption } = command;
  const hash = sha256(JSON.stringify([favouring, against, reasons].map(flat)));
  if (claim.balance?.sha256 === hash && claim.balance.conclusion === conclusion)
    return refuse(
      'balance-unchanged',
      balanceSection(claim),
      `The balance of claim ${claim.number} was struck so already.`,
      'Nothing to do; or weigh what has changed.',
    );
  return [
    {
      type: 'PublicInterestWeighed',
      data: {
        ...{ claim: claim.number, favouring: favouring.length, against: against.length },
        ...{ conclusion, presumption, sha256: hash },
      },
      sealed: { favouring, against, reasons },
    },
  ];
};

const flat = (said: readonly Factor[] | string): readonly unknown[] | string =>
  typeof said === 'string' ? said : said.map(({ factor, weight }) => [factor, weight]);

export const onPublicInterestWeighed = (
  file: CaseFile,
  { data }: PublicInterestWeighed & Recorded,
): CaseFile => {
  const { claim, ...balance } = data;
  return { ...file, claims: changeClaim(file, claim, { balance }) };
};
