// More time in the timeline: on which ground, until when, and by whose approval when it is the second time.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const LAWS = {
  'public-interest': 'FOIA 2000 s10(3), s17(2)',
  'complex-and-voluminous': 'EIR 2004 reg 7, EISR 2004 reg 7',
  complexity: 'UK GDPR art 12(3)',
} as const;

export const extensionTold = ({ data }: Extract<CaseEvent, { type: 'ResponseTimeExtended' }>): Told => {
  const { ground, exemptions, estimate, parts, approval } = data;
  const why =
    ground === 'public-interest'
      ? `to weigh the public interest under ${exemptions.join(', ')}`
      : `as ${words(ground)}`;
  const until = estimate === null ? '' : `; decision estimated by ${estimate}`;
  const again = approval ? `; a further extension, approved by ${approval.director} on ${approval.on}` : '';
  return { what: `Time extended for ${list(parts)} ${why}${until}${again}`, law: LAWS[ground] };
};
