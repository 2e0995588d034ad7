// The practice of the second authority, set over the API by its own people: a ladder of its own with weekends and closed
// days in its way, and another that comes into force while its cases run.
import type { LadderRow } from './auditor/ladder.js';

const END = ['extended-response', 'extension-expectation', 'review', 'review-limit'] as const;
const BREACH = { deadline: 'response', role: 'senior-officer', letter: 'breach-senior-officer' } as const;

export const OWN_LADDERS: readonly LadderRow[] = [
  {
    from: '2026-07-14',
    opens: '08:30',
    closedOn: ['2026-12-29', '2026-12-30', '2026-12-31', '2027-12-29', '2027-12-30', '2027-12-31'],
    rungs: [
      {
        ...{ deadline: 'response', when: 'before', days: 8 },
        ...{ role: 'officer', letter: 'reminder-officer-5-days' },
      },
      {
        ...{ deadline: 'response', when: 'before', days: 3, counting: 'calendar' },
        ...{ role: 'team-leader', letter: 'escalation-team-leader' },
      },
      { deadline: 'response', when: 'on', role: 'head-of-unit', letter: 'escalation-head-of-unit' },
      { ...BREACH, when: 'end' },
      { ...BREACH, when: 'after', days: 3, role: 'monitoring-officer', rung: 'response/still-unanswered' },
      ...END.map((deadline) => ({
        ...{ deadline, when: 'end' as const, role: 'monitoring-officer' },
        letter: deadline.startsWith('review') ? 'review-escalation-day-20' : 'forty-days-reached',
      })),
      {
        ...BREACH,
        deadline: 'complaint-acknowledgement',
        when: 'end',
        letter: 'complaint-acknowledgement-missed',
      },
      { ...BREACH, deadline: 'decision-notice-compliance', when: 'end', letter: 'decision-notice-missed' },
    ],
  },
  { from: '2027-04-12', opens: '10:00' },
];

/** Adds the ladders one by one, each by the version that the last has left. @throws when one is not taken */
export const setPractice = async (
  api: string,
  token: string,
  ladders: readonly LadderRow[],
): Promise<void> => {
  for (const [version, ladder] of ladders.entries()) {
    const answer = await fetch(`${api}/v1/practice/ladders`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        'if-match': `"${version}"`,
      },
      body: JSON.stringify(ladder),
    });
    if (answer.status !== 201) throw new Error(`The ladder was not taken: ${await answer.text()}`);
  }
};
