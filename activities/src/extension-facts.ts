// The letter that tells of more time, by the ground on which it is taken: FOIA s10(3), EIR reg 7, UK GDPR art 12(3).
import type { CivilDate } from '@twentieth/calendar';
import type { CaseEvent, CaseFile } from '@twentieth/casework';
import { lawOfPart } from './laws-of-parts.js';
import { render, type FactsFor, type Rendered } from '@twentieth/letters';

type Extended = Extract<CaseEvent, { type: 'ResponseTimeExtended' }>;
type Common = Omit<FactsFor<'extension-notice'>, 'due' | 'estimate' | 'exemptions' | 'reasons' | 'parts'>;

export interface ExtensionDates {
  /** The day by which the notice was owed. */
  readonly due: CivilDate;
  /** The day to which time is extended. */
  readonly until: CivilDate;
}

const said = (written: string, otherwise: string): string => (written.trim() === '' ? otherwise : written);

/** Writes the notice. @throws when a balance is being weighed without an estimate: s17(2) asks for one */
export const extensionLetter = (
  file: CaseFile,
  { data, sealed }: Extended,
  common: Common,
  { due, until }: ExtensionDates,
): Rendered => {
  const { ground, estimate, exemptions, parts } = data;
  if (ground === 'public-interest') {
    if (estimate === null) throw new Error('An extension for the public interest has no estimate (s17(2)).');
    const reasons = said(
      sealed.reasons,
      'We consider that these provisions may apply, and are weighing the public interest.',
    );
    return render('extension-notice', { ...common, due, estimate, exemptions, reasons, parts });
  }
  const facts = {
    ...common,
    due,
    until,
    reasons: sealed.reasons,
    parts,
    ...(estimate === null ? {} : { estimate }),
  };
  if (ground === 'complexity') return render('extension-notice-subject-access', facts);
  const regime = lawOfPart(file, parts[0]!) === 'eisr' ? 'eisr' : 'eir';
  return render('extension-notice-environmental', { ...facts, regime });
};
