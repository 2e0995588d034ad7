// The letters to a team that holds what is asked: to that team's mailbox, with the day of its return, and nothing of
// the requester's.
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent, CaseFile, Command, LetterFile } from '@twentieth/casework';
import { decide, fold, isRefusal, owedBy } from '@twentieth/casework';
import { directoryOf } from './directory.js';
import { teamOf } from './holder-team.js';
import { writeLetter } from './letter-facts.js';

const AUTHORITY = { id: 'rehearsal', name: 'Rehearsal Constabulary', rehearsal: true, settings: {} };

const told = (...commands: readonly (readonly [Command, string])[]) => {
  const events: CaseEvent[] = [];
  let count = 0;
  for (const [command, on] of commands) {
    const decided = decide(
      fold(events),
      command,
      {
        authority: 'rehearsal',
        rehearsal: true,
        seat: { nation: 'england', kind: 'police' },
        actor: { id: 'officer-1', role: 'officer' },
        on,
        at: `${on}T10:00:00.000Z`,
      },
      () => `event-${++count}`,
    );
    if (isRefusal(decided)) throw new Error(decided.rule);
    events.push(...decided.events);
  }
  const file = fold(events) as CaseFile;
  const directory = directoryOf(AUTHORITY, 'example.org');
  const letters = [...file.letters.values()];
  const written = (letter: LetterFile) =>
    writeLetter({ file, events, authority: AUTHORITY, directory }, letter);
  return { file, events, directory, letters, written };
};

const received: readonly [Command, string] = [
  {
    type: 'ReceiveRequest',
    reference: 'FOI-2026-000001',
    regime: 'foia',
    receivedOn: '2026-11-02',
    receivedAt: null,
    channel: 'email',
    messageIdHash: null,
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    subject: null,
    text: 'How many doorbells?',
    parts: null,
    messageId: null,
    attachments: [],
  },
  '2026-11-02',
];
const commissioned: readonly [Command, string] = [
  {
    type: 'CommissionPart',
    parts: null,
    team: 'Roads Policing',
    returnBy: null,
    instructions: 'Ask Alex Morgan nothing.',
  },
  '2026-11-03',
];

describe('a letter to a holder team', () => {
  it('asks it for the return by its day, at a mailbox of its own', () => {
    const the = told(received, commissioned);
    const [letter] = the.letters as [LetterFile];
    const team = teamOf(the, letter);
    expect(team).toBe('Roads Policing');
    expect(the.directory.mailboxOf(letter.to as 'holder-team', null, team)).toBe(
      'roads-policing@rehearsal.example.org',
    );
    const { subject, text } = the.written(letter);
    expect(subject).toContain('16 November 2026');
    expect(`${subject}${text}`).not.toMatch(/Morgan|doorbell/);
  });

  it('goes to the mailbox that the settings give', () => {
    const directory = directoryOf(
      { ...AUTHORITY, settings: { teams: { 'Roads Policing': 'rpu@example.org' } } },
      'example.org',
    );
    expect(directory.mailboxOf('holder-team', null, 'Roads Policing')).toBe('rpu@example.org');
  });

  it('chases it, by hand and by the ladder', () => {
    const the = told(
      received,
      commissioned,
      [{ type: 'ChaseReturn', number: 1 }, '2026-11-17'],
      [{ type: 'PassTime', proceeding: 'request/FOI-2026-000001' }, '2026-11-19'],
    );
    expect(owedBy(the.file, 'request/FOI-2026-000001').letters.length).toBeGreaterThan(3);
    const texts = the.letters
      .filter(({ template }) => template.startsWith('return-'))
      .map((letter) => [letter.template, letter.to, the.written(letter).text.includes('the return')]);
    expect(texts).toContainEqual(['return-chase', 'holder-team', true]);
    expect(texts).toContainEqual(['return-escalation', 'head-of-unit', true]);
  });
});

describe('a letter about a request that is none yet', () => {
  it('says what is missing, and gives the advice that is owed', () => {
    const the = told(received, [
      { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Please give your full name.' },
      '2026-11-04',
    ]);
    const { text } = the.written(the.letters.at(-1)!);
    expect(text).toContain('your real name');
    expect(text).toContain('Please give your full name.');
  });
});
