// The file of the case of seven parts as its reader finds it each evening: what is new since the station before. The
// dates were counted by hand from the bank holidays of every part of the United Kingdom.
import type { Page } from './case-file.js';

export const FILE = {
  '2026-11-03': {
    stage: 'assigned',
    deadlines: [
      'acknowledgement of parts 1, 2, 3, 4, 5, 6, 7: due 2026-11-04, met on 2026-11-03',
      'response of parts 1, 2, 3, 4, 5, 6, 7: due 2026-12-01, running',
    ],
    letters: ['acknowledgement'],
    timeline: [
      '2026-11-02 Request received by email, in 7 parts',
      '2026-11-03 Request acknowledged',
      '2026-11-03 Assigned to dev-officer, disclosure',
    ],
  },
  '2026-11-04': {
    stage: 'assigned',
    deadlines: [],
    letters: ['transfer-notice'],
    timeline: [
      '2026-11-04 Passed to another authority: part 2, with the leave of the requester; ours is still to answer',
    ],
  },
  '2026-11-05': {
    stage: 'assigned',
    deadlines: [
      'response of parts 1, 2, 3, 5, 6, 7: due 2026-12-01, running',
      'response of part 4: due 2026-12-01, lifted',
      'clarification-lapse of part 4: due 2027-02-05, running',
    ],
    letters: ['clarification-request'],
    timeline: ['2026-11-05 Clarification 1 sought of part 4: no clock runs for it until the reply'],
  },
  '2026-11-06': {
    stage: 'assigned',
    deadlines: [],
    letters: ['advice'],
    timeline: [
      '2026-11-06 Cost of part 7 estimated under 12(1): £750.00, above the limit of £450.00',
      '2026-11-06 Advice and assistance given on part 7, by letter',
    ],
  },
  '2026-11-12': {
    stage: 'assigned',
    deadlines: [
      'acknowledgement of parts 1, 2, 3, 5, 6, 7: due 2026-11-04, met on 2026-11-03',
      'acknowledgement of part 4: due 2026-11-16, met on 2026-11-03',
      'response of part 4: due 2026-12-11, running',
      'clarification-lapse of part 4: due 2027-02-05, met on 2026-11-12',
    ],
    letters: [],
    timeline: ['2026-11-12 Clarification 1 received: the twenty days of part 4 start again'],
  },
  '2026-11-16': {
    stage: 'assigned',
    deadlines: [],
    letters: [],
    timeline: [
      '2026-11-16 Claim 1: 43(2) for part 1, against the duty to communicate, harm that would be likely follow',
      '2026-11-16 Public interest weighed for claim 1, 1 for and 1 against: the exemption is maintained',
      '2026-11-16 Claim 2: 31(3) for part 5, against the duty to confirm or deny, harm that would be likely follow',
      '2026-11-16 Public interest weighed for claim 2, 1 for and 1 against: the exemption is maintained',
    ],
  },
  '2026-12-01': {
    stage: 'partly-answered',
    deadlines: [
      'response of parts 1, 2, 3, 5, 6, 7: due 2026-12-01, met on 2026-12-01',
      'review-window of parts 1, 2, 3, 5, 6, 7: due 2027-02-01, running',
      'retention of parts 1, 2, 3, 5, 6, 7: due 2029-12-01, running',
    ],
    letters: [
      'response/5-before/officer',
      'response/2-before/officer',
      'response/1-before/team-leader',
      'response/on-the-day/head-of-unit',
      'response',
    ],
    timeline: [
      '2026-12-01 Response 1 issued for parts 1, 2, 3, 5, 6, 7: withheld, transferred, disclosed, neither confirmed nor denied, refused cost',
    ],
  },
  '2026-12-10': {
    stage: 'answered',
    deadlines: [
      'response of part 4: due 2026-12-11, met on 2026-12-10',
      'review-window of part 4: due 2027-02-10, running',
      'retention of part 4: due 2029-12-10, running',
    ],
    letters: [
      'response/5-before/officer',
      'response/2-before/officer',
      'response/1-before/team-leader',
      'response',
    ],
    timeline: ['2026-12-10 Response 2 issued for part 4: not held'],
  },
  '2027-01-05': {
    stage: 'under-review',
    deadlines: [
      'review-window of part 1: due 2027-02-01, met on 2027-01-05',
      'review of parts 1, 4: due 2027-02-02, running',
      'review-limit of parts 1, 4: due 2027-03-02, running',
      'retention of parts 1, 4: due 2030-01-05, running',
      'review-window of parts 2, 3, 5, 6, 7: due 2027-02-01, running',
      'retention of parts 2, 3, 5, 6, 7: due 2029-12-01, running',
      'review-window of part 4: due 2027-02-10, met on 2027-01-05',
    ],
    letters: ['review-acknowledgement'],
    timeline: ['2027-01-05 Internal review 1 requested of parts 1, 4'],
  },
  '2027-01-28': {
    stage: 'reviewed',
    deadlines: [
      'review of parts 1, 4: due 2027-02-02, met on 2027-01-28',
      'review-limit of parts 1, 4: due 2027-03-02, met on 2027-01-28',
      'complaint-window of parts 1, 4: due 2027-03-11, running',
      'retention of parts 1, 4: due 2030-01-28, running',
    ],
    letters: ['review/5-before/reviewer', 'review-outcome'],
    timeline: ['2027-01-28 Internal review 1 concluded: part 1 upheld; part 4 overturned, now disclosed'],
  },
  '2027-02-08': {
    stage: 'before-the-commissioner',
    deadlines: [
      'complaint-window of part 1: due 2027-03-11, met on 2027-02-08',
      'retention of part 1: due 2030-02-08, running',
      'review-window of parts 2, 3, 5, 6, 7: due 2027-02-01, missed',
      'complaint-window of part 4: due 2027-03-11, running',
      'retention of part 4: due 2030-01-28, running',
    ],
    letters: [],
    timeline: ['2027-02-08 Complaint 1 made to the information commissioner (IC-204417-K3P9) about part 1'],
  },
  '2027-06-07': {
    stage: 'decision-notice',
    deadlines: [
      'decision-notice-compliance of part 1: due 2027-07-12, running',
      'appeal of part 1: due 2027-07-05, running',
      'retention of part 1: due 2030-06-07, running',
      'complaint-window of part 4: due 2027-03-11, missed',
    ],
    letters: [],
    timeline: [
      '2027-06-07 Decision notice on complaint 1: partly upheld, 1 step within 35 days; broken: FOIA 2000 s1(1)(b)',
    ],
  },
  '2027-07-08': {
    stage: 'decided',
    deadlines: [
      'decision-notice-compliance of part 1: due 2027-07-12, met on 2027-07-08',
      'appeal of part 1: due 2027-07-05, missed',
      'retention of part 1: due 2030-07-08, running',
    ],
    letters: ['decision-notice-compliance/5-before/officer', 'steps-taken'],
    timeline: ['2027-07-08 Steps of the decision notice on complaint 1 taken; part 1 now partly disclosed'],
  },
} as const satisfies Readonly<Record<string, Page>>;

/** Every rung of the ladder that was raised, on its day. */
export const LADDER = [
  '2026-11-23 response/5-before/officer',
  '2026-11-26 response/2-before/officer',
  '2026-11-27 response/1-before/team-leader',
  '2026-12-01 response/on-the-day/head-of-unit',
  '2026-12-04 response/5-before/officer',
  '2026-12-09 response/2-before/officer',
  '2026-12-10 response/1-before/team-leader',
  '2027-01-26 review/5-before/reviewer',
  '2027-07-05 decision-notice-compliance/5-before/officer',
];
