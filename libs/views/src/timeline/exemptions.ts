// Exemptions in the timeline: what is claimed, on which grounds it stands, and what of it came late (FOIA s17).
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  'ExemptionClaimed',
  'ClaimWithdrawn',
  'PublicInterestWeighed',
  'QualifiedPersonOpinionRecorded',
  'CertificateRecorded',
  'LateRelianceRecorded',
  'NoticeOverruled',
] as const;

type ExemptionEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isExemptionEvent = (event: CaseEvent): event is ExemptionEvent =>
  TYPES.some((type) => type === event.type);

export const exemptionTold = (event: ExemptionEvent): Told => {
  switch (event.type) {
    case 'ExemptionClaimed': {
      const { number, exemption, parts, duty, likelihood, reasons } = event.data;
      const harm = likelihood === null ? '' : `, harm that ${words(likelihood)} follow`;
      const why = reasons === 'withheld' ? '; reasons withheld' : '';
      return {
        what: `Claim ${number}: ${exemption} for ${list(parts)}, against the duty to ${words(duty)}${harm}${why}`,
        law: reasons === 'withheld' ? 'FOIA 2000 s17(1), s17(4)' : 'FOIA 2000 s17(1)',
      };
    }
    case 'ClaimWithdrawn':
      return {
        what: `Claim ${event.data.claim} to ${event.data.exemption} withdrawn for ${list(event.data.parts)}`,
        law: null,
      };
    case 'PublicInterestWeighed': {
      const { claim, favouring, against, conclusion } = event.data;
      const way = conclusion === 'maintain' ? 'the exemption is maintained' : 'disclosure is favoured';
      return {
        what: `Public interest weighed for claim ${claim}, ${favouring} for and ${against} against: ${way}`,
        law: 'FOIA 2000 s2, s17(3)',
      };
    }
    case 'QualifiedPersonOpinionRecorded':
      return {
        what: `Opinion of the qualified person (${event.data.office}) of ${event.data.givenOn} recorded with claim ${event.data.claim}`,
        law: 'FOIA 2000 s36(2)',
      };
    case 'CertificateRecorded':
      return {
        what: `Certificate of ${event.data.signedOn} by the ${event.data.office} recorded with claim ${event.data.claim}`,
        law: `FOIA 2000 s${event.data.provision}`,
      };
    case 'LateRelianceRecorded': {
      const { exemption, parts, why, law } = event.data;
      const when =
        why === 'after-the-response' ? 'after the response' : 'after the time for answering had run out';
      return { what: `Breach: ${exemption} first relied on for ${list(parts)} ${when}`, law };
    }
    case 'NoticeOverruled': {
      const { response, findings } = event.data;
      const codes = [...new Set(findings.map(({ code }) => words(code)))].join(', ');
      const sections = [...new Set(findings.map(({ section }) => section))].join('; ');
      return { what: `Check of the notice of response ${response} overruled: ${codes}`, law: sections };
    }
  }
};
