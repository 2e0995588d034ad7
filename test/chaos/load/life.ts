// The life of a request as its clients send it, from its seed alone: opened, acknowledged, assigned, asked about,
// extended, answered in time or late or never, reviewed or not; moved through time before each step, so that rungs
// fall due on the way.
import { seeded, type Chance } from '../../oracle/seeded.js';

/** Whose token is sent. */
export type Who = 'officer' | 'reviewer' | 'approver';

export interface Step {
  /** Below the case; 'requests' opens it. */
  readonly path: string;
  readonly body: object;
  readonly as: Who;
}

export interface Life {
  readonly seed: number;
  /** Where letters to the requester arrive. */
  readonly mailbox: string;
  readonly opening: Step;
  readonly steps: readonly Step[];
}

/** Lives begin in these days; the auditor's table of days reaches past the longest of them. */
const FIRST_DAY = '2026-09-01';
const DAYS = 400;

const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const lifeOf = (seed: number): Life => {
  const chance = seeded(seed * 7_919 + 20);
  const receivedOn = plus(FIRST_DAY, chance.between(0, DAYS));
  const mailbox = `requester-${seed}@example.org`;
  const parts = Array.from({ length: chance.between(1, 3) }, (_, i) => ({ text: `Question ${i + 1}?` }));
  return {
    seed,
    mailbox,
    opening: {
      ...{ path: 'requests', as: 'officer' },
      body: {
        ...{ receivedOn, channel: 'web', regime: 'foia', subject: `Request ${seed}`, parts },
        requester: { name: `Requester ${seed}`, email: mailbox },
      },
    },
    steps: stepsFrom(receivedOn, chance),
  };
};

const stepsFrom = (receivedOn: string, chance: Chance): readonly Step[] => {
  const steps: Step[] = [];
  let day = receivedOn;
  const step = (path: string, body: object, as: Step['as'] = 'officer'): void =>
    void steps.push({ path, body, as });
  const after = (least: number, most: number): void => {
    day = plus(day, chance.between(least, most));
    step('travel', { to: `${day}T12:00:00Z` });
  };
  const assign = (): void => step('assignment', { officer: `officer-${chance.between(1, 9)}` });

  if (chance.percent(90)) {
    after(0, 3);
    step('acknowledgement', {});
  }
  assign();
  if (chance.percent(15))
    step('corrections', { receivedOn: plus(receivedOn, -chance.between(1, 5)), reason: 'The log shows it.' });
  if (chance.percent(30)) {
    after(1, 8);
    step('clarifications', { question: 'Which years?' });
    after(1, 40);
    step('clarifications/1/reply', { text: 'These.' });
  }
  if (chance.percent(25)) {
    after(5, 15);
    const estimate = plus(day, chance.between(20, 45));
    step('extensions', { exemptions: ['31(3)'], estimate, reasons: 'Not yet weighed.' });
  }
  if (chance.percent(40)) assign();
  if (chance.percent(85)) {
    after(1, 45);
    step('response', { answer: chance.percent(70) ? 'disclosed' : 'not-held', text: 'Here it is.' });
    if (chance.percent(40)) reviewed(chance, after, step);
  }
  after(30, 60);
  after(30, 60);
  return steps;
};

const reviewed = (
  chance: Chance,
  after: (least: number, most: number) => void,
  step: (path: string, body: object, as?: Step['as']) => void,
): void => {
  after(1, 40);
  step('internal-reviews', { grounds: 'I disagree.' });
  after(5, 70);
  if (chance.percent(85))
    step('internal-reviews/1/outcome', { outcome: 'upheld', text: 'It stands.' }, 'reviewer');
};
