// By when a review is to be concluded, and under what: the code of practice aims, the others bind (FOIA s45; EIR
// reg 11(4); FOISA s21(1); EISR reg 16(4)).
import type { LawName } from './laws.js';

/** "We aim to tell you the outcome by 2 February 2027." @param due the day, in words */
export const reviewTime = (law: LawName, due: string): string => {
  const owed = OWED[law];
  return owed === undefined
    ? `We aim to tell you the outcome by ${due}.`
    : `We must tell you the outcome promptly, and not later than ${due} (${owed.provision}).`;
};

/** That a review was late, as each law has its time. */
export const reviewLate = (law: LawName): string => {
  const owed = OWED[law];
  return owed === undefined
    ? 'It has taken longer than the twenty working days we aim for. We apologise for that.'
    : `It has taken longer than the ${owed.days} that ${owed.provision} allows. We apologise for that.`;
};

const OWED: Readonly<Partial<Record<LawName, { readonly provision: string; readonly days: string }>>> = {
  eir: {
    provision: 'regulation 11(4) of the Environmental Information Regulations 2004',
    days: 'forty working days',
  },
  foisa: {
    provision: 'section 21(1) of the Freedom of Information (Scotland) Act 2002',
    days: 'twenty working days',
  },
  eisr: {
    provision: 'regulation 16(4) of the Environmental Information (Scotland) Regulations 2004',
    days: 'twenty working days',
  },
};
