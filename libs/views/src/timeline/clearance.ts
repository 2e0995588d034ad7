// Clearance in the timeline: drafts, who approved them and for whom, and who sent them back. Practice, not law.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = ['DraftSubmitted', 'DraftReturned', 'StepApproved', 'DraftSentBack', 'DeputyNamed'] as const;

type ClearanceEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isClearanceEvent = (event: CaseEvent): event is ClearanceEvent =>
  TYPES.some((type) => type === event.type);

const forWhom = (person: string | null): string => (person === null ? '' : `, for ${person}`);

const said = (event: ClearanceEvent): string => {
  switch (event.type) {
    case 'DraftSubmitted': {
      const { number, parts, steps, urgent } = event.data;
      const through = steps.length === 0 ? '' : ` to ${steps.map(({ step }) => words(step)).join(', ')}`;
      return `Draft ${number} of a response to ${list(parts)} submitted${through}${urgent ? ', urgent' : ''}`;
    }
    case 'DraftReturned':
      return `Draft ${event.data.draft} returned from the quality check for ${list(event.data.parts)}`;
    case 'StepApproved': {
      const { draft, step, onBehalfOf, cleared } = event.data;
      return `Draft ${draft} approved by ${words(step)}${forWhom(onBehalfOf)}${cleared ? ': it is cleared' : ''}`;
    }
    case 'DraftSentBack':
      return `Draft ${event.data.draft} sent back by ${words(event.data.step)}${forWhom(event.data.onBehalfOf)}`;
    case 'DeputyNamed': {
      const { person, deputy, from, to } = event.data;
      return `${deputy} named to stand in for ${person} from ${from} to ${to}`;
    }
  }
};

export const clearanceTold = (event: ClearanceEvent): Told => ({ what: said(event), law: null });
