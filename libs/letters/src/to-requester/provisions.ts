// What each exemption of Part II is called in a letter, and which of its subsections concern the duty to confirm or
// deny (s1(1)(a)) rather than the duty to communicate (s1(1)(b)).
import { lawWords, type LawName } from './laws.js';

const NAMES: Readonly<Record<string, string>> = {
  12: 'cost of compliance above the appropriate limit',
  14: 'vexatious or repeated requests',
  21: 'information accessible by other means',
  22: 'information intended for future publication',
  '22A': 'research',
  23: 'bodies dealing with security matters',
  24: 'national security',
  26: 'defence',
  27: 'international relations',
  28: 'relations within the United Kingdom',
  29: 'the economy',
  30: 'investigations and proceedings',
  31: 'law enforcement',
  32: 'court records',
  33: 'audit functions',
  34: 'parliamentary privilege',
  35: 'formulation of government policy',
  36: 'prejudice to the effective conduct of public affairs',
  37: 'communications with His Majesty, and honours',
  38: 'health and safety',
  39: 'environmental information',
  40: 'personal information',
  41: 'information provided in confidence',
  42: 'legal professional privilege',
  43: 'commercial interests',
  44: 'prohibitions on disclosure',
};

const CONFIRM_OR_DENY: ReadonlySet<string> = new Set(
  '22(2) 22A(2) 23(5) 24(2) 26(3) 27(4) 28(3) 29(2) 30(3) 31(3) 32(3) 33(3) 34(2) 35(3) 36(3) 37(2) 38(2) 39(2) 40(5A) 40(5B) 41(2) 42(2) 43(3) 44(2)'.split(
    ' ',
  ),
);

/** "section 24(2) (national security)", "regulation 12(5)(e)" */
export const named = (provision: string, law: LawName = 'foia'): string => {
  const name = law === 'foia' ? NAMES[provision.split('(', 1)[0] ?? ''] : undefined;
  const cited = `${lawWords(law).unit} ${provision}`;
  return name === undefined ? cited : `${cited} (${name})`;
};

/** Whether a provision removes the duty to say that information is held (s2(1)), not only the duty to give it. */
export const concernsConfirmation = (provision: string): boolean =>
  [...CONFIRM_OR_DENY].some((known) => provision === known || provision.startsWith(`${known}(`));
