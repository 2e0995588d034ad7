// The Commissioner and the tribunal in the timeline: complaints, notices, steps, appeals, plans (FOIA ss48 to 58).
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  'ComplaintMade',
  'ComplaintAcknowledged',
  'ComplaintClosed',
  'InformationNoticeServed',
  'InformationNoticeAnswered',
  'DecisionNoticeServed',
  'DecisionNoticeStepsTaken',
  'AppealLodged',
  'TribunalDecided',
  'EnforcementPlanRecorded',
  'EnforcementTargetMet',
] as const;

type RegulatorEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isRegulatorEvent = (event: CaseEvent): event is RegulatorEvent =>
  TYPES.some((type) => type === event.type);

const referred = (reference: string | null): string => (reference === null ? '' : ` (${reference})`);
const late = (is: boolean): string => (is ? ', late' : '');
const within = (steps: number, days: number | null): string =>
  steps === 0 ? 'no steps' : `${steps} step${steps === 1 ? '' : 's'} within ${days} days`;

export const regulatorTold = (event: RegulatorEvent): Told => {
  switch (event.type) {
    case 'ComplaintMade': {
      const { number, to, theirReference, parts, timing } = event.data;
      const when = timing === 'in-time' ? '' : `, ${words(timing)}`;
      return {
        what: `Complaint ${number} made to the ${words(to)}${referred(theirReference)} about ${list(parts)}${when}`,
        law: to === 'authority' ? 'DPA 2018 s164A' : 'FOIA 2000 s50; FOISA 2002 s47',
      };
    }
    case 'ComplaintAcknowledged':
      return { what: `Complaint ${event.data.complaint} acknowledged`, law: 'DPA 2018 s164A' };
    case 'ComplaintClosed':
      return {
        what: `Complaint ${event.data.complaint} closed: ${words(event.data.how)}`,
        law: 'FOIA 2000 s50(2)',
      };
    case 'InformationNoticeServed':
      return {
        what: `Information notice ${event.data.notice} served on complaint ${event.data.complaint}: to be answered by ${event.data.respondBy}`,
        law: 'FOIA 2000 s51; FOISA 2002 s50',
      };
    case 'InformationNoticeAnswered':
      return {
        what: `Information notice ${event.data.notice} on complaint ${event.data.complaint} answered${late(event.data.late)}`,
        law: 'FOIA 2000 s51; FOISA 2002 s50',
      };
    case 'DecisionNoticeServed': {
      const { complaint, decision, breaches, steps, complyWithinDays } = event.data;
      const broken = breaches.length === 0 ? '' : `; broken: ${breaches.join(', ')}`;
      return {
        what: `Decision notice on complaint ${complaint}: ${words(decision)}, ${within(steps, complyWithinDays)}${broken}`,
        law: 'FOIA 2000 s50(3), (4); FOISA 2002 s49',
      };
    }
    case 'DecisionNoticeStepsTaken': {
      const { complaint, outcomes } = event.data;
      const now = outcomes.map(({ part, answer }) => `; part ${part} now ${words(answer)}`).join('');
      return {
        what: `Steps of the decision notice on complaint ${complaint} taken${now}`,
        law: 'FOIA 2000 s50(4), s54; FOISA 2002 s49(6), s53',
      };
    }
    case 'AppealLodged': {
      const { complaint, by, to, theirReference, late: isLate } = event.data;
      return {
        what: `Appeal by the ${by} to the ${words(to)}${referred(theirReference)} on complaint ${complaint}${late(isLate)}`,
        law: 'FOIA 2000 s57; FOISA 2002 s56',
      };
    }
    case 'TribunalDecided': {
      const { complaint, outcome, steps, complyWithinDays } = event.data;
      return {
        what: `Appeal on complaint ${complaint} ${words(outcome)}: ${within(steps, complyWithinDays)}`,
        law: 'FOIA 2000 s58; FOISA 2002 s56',
      };
    }
    case 'EnforcementPlanRecorded': {
      const { number, basis, theirReference, targets } = event.data;
      const days = targets.map(({ due }) => due).join(', ');
      return {
        what: `Enforcement plan ${number}, ${words(basis)}${referred(theirReference)}: targets by ${days}`,
        law: 'FOIA 2000 s48, s52; FOISA 2002 s44, s51',
      };
    }
    case 'EnforcementTargetMet': {
      const { plan, target, due, late: isLate } = event.data;
      return {
        what: `Target ${target} of enforcement plan ${plan}, due ${due}, met${late(isLate)}`,
        law: 'FOIA 2000 s48, s52; FOISA 2002 s44, s51',
      };
    }
  }
};
