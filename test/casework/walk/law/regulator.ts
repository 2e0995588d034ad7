// The Commissioner (FOIA s50, s51; FOISA s47), the controller (DPA s164A), the tribunal (s57, s58), a plan (s48, s52).
import {
  blank,
  chosen,
  endPart,
  first,
  isOpen,
  unfit,
  when,
  type Complaint,
  type Model,
  type Part,
  type Rules,
} from '../model.js';

const standing = (complaint: Complaint | undefined) => complaint?.notices.at(-1);
const undecided = (complaint: Complaint | undefined): complaint is Complaint =>
  complaint !== undefined && !complaint.closed && complaint.notices.length === 0;
export const owesSteps = (complaint: Complaint): boolean => {
  const notice = standing(complaint);
  return notice !== undefined && notice.steps > 0 && !notice.taken;
};

const underComplaint = (model: Model, part: Part): boolean =>
  part.complaint !== null && undecided(model.complaints[part.complaint - 1]);
const theirs = (to: string, { regime }: Part): boolean =>
  to === 'authority'
    ? regime === 'sar'
    : (to === 'scottish-information-commissioner') === (regime === 'foisa' || regime === 'eisr');
const ripe = ({ receivedOn }: Model, to: string, part: Part, on: string): boolean =>
  to === 'authority' || part.end === 'answered' || on > receivedOn;
const steps = (list: readonly string[], days: number | null): string | null =>
  when(
    list.length > 0 !== (days !== null) || (days !== null && !(Number.isInteger(days) && days > 0)),
    'orders steps without days, or days without steps',
  );

type Named =
  | 'RecordComplaint'
  | 'AcknowledgeComplaint'
  | 'CloseComplaint'
  | 'RecordInformationNotice'
  | 'AnswerInformationNotice'
  | 'RecordDecisionNotice'
  | 'RecordCompliance'
  | 'LodgeAppeal'
  | 'RecordTribunalOutcome'
  | 'RecordEnforcementPlan'
  | 'MeetTarget';

export const REGULATOR: Rules<Named> = {
  RecordComplaint: {
    illegal: (model, { parts, to }, { on }) => {
      const could = (part: Part): boolean =>
        theirs(to, part) && !underComplaint(model, part) && (parts !== null || ripe(model, to, part, on));
      return unfit(model, parts, could, 'complains to the wrong body, or twice');
    },
    happens: (model, { parts, to }, { on }) => {
      const of = chosen(model, parts, (part) => theirs(to, part) && !underComplaint(model, part));
      model.complaints.push({
        ...{ to, parts: of.map(({ number }) => number), madeOn: on, acknowledged: false, closed: false },
        ...{ notices: [], appealSince: null, informationNotices: [] },
      });
      for (const part of of) part.complaint = model.complaints.length;
    },
  },
  AcknowledgeComplaint: {
    illegal: (model, { complaint }, { on }) => {
      const made = model.complaints[complaint - 1];
      return when(
        made === undefined || made.to !== 'authority' || made.acknowledged || on < made.madeOn,
        'acknowledges what is another’s, or twice',
      );
    },
    happens: (model, { complaint }) => void (model.complaints[complaint - 1]!.acknowledged = true),
  },
  CloseComplaint: {
    illegal: (model, { complaint }, { on }) => {
      const made = model.complaints[complaint - 1];
      return when(!undecided(made) || on < made.madeOn, 'closes what is decided');
    },
    happens: (model, { complaint }) => void (model.complaints[complaint - 1]!.closed = true),
  },
  RecordInformationNotice: {
    illegal: (model, { complaint, respondBy }, { on }) => {
      const made = model.complaints[complaint - 1];
      return when(
        !undecided(made) || made.to === 'authority' || on < made.madeOn || respondBy <= on,
        'is served on nothing before a Commissioner',
      );
    },
    happens: (model, { complaint }, { on }) =>
      void model.complaints[complaint - 1]!.informationNotices.push({ on, answered: false }),
  },
  AnswerInformationNotice: {
    illegal: (model, { complaint, notice }, { on }) => {
      const served = model.complaints[complaint - 1]?.informationNotices[notice - 1];
      return when(served === undefined || served.answered || on < served.on, 'answers no notice');
    },
    happens: (model, { complaint, notice }) =>
      void (model.complaints[complaint - 1]!.informationNotices[notice - 1]!.answered = true),
  },
  RecordDecisionNotice: {
    illegal: (model, { complaint, steps: list, complyWithinDays }, { on }) => {
      const made = model.complaints[complaint - 1];
      return first(
        when(
          !undecided(made) || made.to === 'authority' || on < made.madeOn,
          'decides what is decided, or not theirs',
        ),
        steps(list, complyWithinDays),
      );
    },
    happens: (model, { complaint, steps: list }, { on }) =>
      void model.complaints[complaint - 1]!.notices.push({ on, steps: list.length, taken: false }),
  },
  RecordCompliance: {
    illegal: (model, { complaint, outcomes }, { on }) => {
      const made = model.complaints[complaint - 1];
      const notice = standing(made);
      return first(
        when(
          made === undefined || !owesSteps(made) || on < (notice?.on ?? on),
          'takes steps that nobody orders',
        ),
        when(
          outcomes.some(({ parts }) => parts.some((part) => !made?.parts.includes(part))),
          'answers what was not complained of',
        ),
      );
    },
    happens: (model, { complaint, outcomes }, { on, by }) => {
      standing(model.complaints[complaint - 1])!.taken = true;
      for (const part of model.parts)
        if (isOpen(part) && outcomes.some(({ parts }) => parts.includes(part.number)))
          endPart(part, 'answered', on, by);
    },
  },
  LodgeAppeal: {
    illegal: (model, { complaint }, { on }) => {
      const made = model.complaints[complaint - 1];
      const notice = standing(made);
      return when(
        notice === undefined || made?.appealSince !== null || on < notice.on,
        'appeals against nothing, or twice',
      );
    },
    happens: (model, { complaint }, { on }) => void (model.complaints[complaint - 1]!.appealSince = on),
  },
  RecordTribunalOutcome: {
    illegal: (model, { complaint, outcome, steps: list, complyWithinDays }, { on }) => {
      const made = model.complaints[complaint - 1];
      const stands = ['dismissed', 'withdrawn', 'struck-out'].includes(outcome);
      return first(
        when(
          made?.appealSince === undefined || made.appealSince === null || on < made.appealSince,
          'decides no appeal',
        ),
        when(stands && list.length > 0, 'leaves the notice and changes it'),
        stands
          ? when(
              made !== undefined && owesSteps(made) !== (complyWithinDays !== null),
              'dates no steps, or leaves them undated',
            )
          : steps(list, complyWithinDays),
      );
    },
    happens: (model, { complaint, outcome, steps: list }, { on }) => {
      const made = model.complaints[complaint - 1]!;
      const stands = ['dismissed', 'withdrawn', 'struck-out'].includes(outcome);
      const owed = stands ? (owesSteps(made) ? standing(made)!.steps : 0) : list.length;
      if (owed > 0 || outcome !== 'withdrawn') made.notices.push({ on, steps: owed, taken: false });
      made.appealSince = null;
    },
  },
  RecordEnforcementPlan: {
    illegal: (_, { targets }, { on }) =>
      when(
        targets.length === 0 || targets.some(({ what, due }) => blank(what) || due < on),
        'plans nothing, or the past',
      ),
    happens: (model, { targets }, { on }) => void model.plans.push({ on, met: targets.map(() => false) }),
  },
  MeetTarget: {
    illegal: (model, { plan, target }, { on }) => {
      const set = model.plans[plan - 1];
      return when(set?.met[target - 1] !== false || on < set.on, 'meets no target, or twice');
    },
    happens: (model, { plan, target }) => void (model.plans[plan - 1]!.met[target - 1] = true),
  },
};
