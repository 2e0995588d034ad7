// Every letter that the casework calls for, over every row of its table: each can be written from the record as it then
// stands, and each answer is read by the check of notices as an answer without a breach.
import { describe, expect, it } from '@jest/globals';
import { directoryOf, writeLetter } from '@twentieth/activities';
import { fold, isRefusal, owed, type CaseFile } from '@twentieth/casework';
import { TEMPLATE_NAMES, type Rendered } from '@twentieth/letters';
import { readLetter, type RefusalRegime } from '@twentieth/statute';
import { counted, play, type CaseEvent } from '../casework/play.js';
import { readTable, type Row } from '../casework/read-table.js';

const authority = {
  id: 'rehearsal-constabulary',
  name: 'Rehearsal Constabulary',
  rehearsal: true,
  settings: {},
};
const directory = directoryOf(authority, 'twentieth.example');

interface Written {
  readonly where: string;
  readonly template: string;
  readonly cause: CaseEvent;
  readonly file: CaseFile;
  readonly letter: Rendered;
  /** Whether the record says that a notice went in spite of what its check found. */
  readonly overruled: boolean;
}

/** The letters of a row, each written from the record as it was when the letter was called for. */
const lettersOf = (row: Row): readonly Written[] => {
  const ids = counted();
  const events: CaseEvent[] = [];
  const written: Written[] = [];
  const known = new Set<string>();
  const take = (step: Parameters<typeof play>[1]): boolean => {
    const then = play(fold(events), step, ids);
    if (isRefusal(then)) return false;
    events.push(...then.events);
    const file = fold(events);
    for (const due of file?.letters.values() ?? []) {
      if (file === null || known.has(due.id) || due.state !== 'owed') continue;
      known.add(due.id);
      const cause = events.find(({ id }) => id === due.cause)!;
      const letter = writeLetter({ file, events, authority, directory }, due);
      const overruled = events.some(({ type }) => type === 'NoticeOverruled');
      written.push({ where: row.where, template: due.template, cause, file, letter, overruled });
    }
    return true;
  };
  if ([...row.given, row.when].every(take)) letTimePass(() => fold(events), take);
  return written;
};

/** Time goes by until nothing is owed any more, or the first dozen instants at which something was. */
const letTimePass = (
  now: () => CaseFile | null,
  take: (step: Parameters<typeof play>[1]) => boolean,
): void => {
  for (let passed = 0; passed < 12; passed += 1) {
    const file = now();
    const [next] = (file === null ? [] : owed(file))
      .flatMap(({ proceeding, wakeAt }) => (wakeAt === null ? [] : [{ proceeding, at: wakeAt }]))
      .sort((a, b) => a.at.localeCompare(b.at));
    if (file === null || next === undefined) return;
    const at = next.at > file.at ? next.at : file.at;
    const command = { type: 'PassTime', proceeding: next.proceeding } as const;
    if (!take({ command, at, by: 'twentieth', role: 'system' })) return;
  }
};

const letters = readTable().flatMap(lettersOf);
const REGIMES: readonly RefusalRegime[] = ['foia', 'eir', 'foisa', 'eisr'];

/** The one law of the parts that a letter is about; undefined where there are several, or it is subject access. */
const lawOf = ({ file, cause }: Written): RefusalRegime | undefined => {
  const { parts, outcomes } = cause.data as {
    parts?: readonly number[];
    outcomes?: readonly { part: number }[];
  };
  const named = outcomes?.map(({ part }) => part) ?? parts ?? [];
  const laws = new Set(file.parts.filter(({ number }) => named.includes(number)).map(({ regime }) => regime));
  return laws.size === 1 ? REGIMES.find((regime) => laws.has(regime)) : undefined;
};

describe('every letter of every row of the casework', () => {
  it('is written, with no hole in it', () => {
    expect(letters.length).toBeGreaterThan(500);
    for (const { where, template, letter } of letters) {
      const { subject, text, html } = letter;
      expect([where, template, /undefined|NaN|\[object/.exec(subject + text + html)]).toEqual([
        ...[where, template, null],
      ]);
      expect([where, template, subject.startsWith('FOI-2026-')]).toEqual([where, template, true]);
    }
  });

  it('is of every kind that there is', () => {
    const kinds = new Set(letters.map(({ template }) => template));
    expect(TEMPLATE_NAMES.filter((name) => !kinds.has(name))).toEqual([]);
  });

  it('cites no other law than that of its parts', () => {
    const FOREIGN: Readonly<Record<RefusalRegime, RegExp>> = {
      foia: /regulation \d|Scottish Information|UK GDPR/,
      eir: /Scottish Information|UK GDPR|section (1\(3\)|9\(|10\(|16|17)/,
      foisa: /regulation \d|UK GDPR|section (10\(6\)|17\(7\)|50)/,
      eisr: /UK GDPR|section (1\(3\)|9\(|10\(|16|17|50)/,
    };
    for (const one of letters.filter(({ cause }) => cause.type !== 'EscalationRaised')) {
      const law = lawOf(one);
      if (law === undefined) continue;
      const found = FOREIGN[law].exec(one.letter.text)?.[0] ?? null;
      expect([one.where, one.template, law, found]).toEqual([one.where, one.template, law, null]);
    }
  });

  it('that answers is read by the check of notices without a breach, unless it was sent in spite of one', () => {
    const answers = letters.filter(({ template, overruled }) => template === 'response' && !overruled);
    expect(answers.length).toBeGreaterThan(100);
    const breaches = answers.flatMap((one) => {
      const law = lawOf(one);
      if (law === undefined) return [];
      return readLetter(one.letter.text, law)
        .findings.filter(({ severity }) => severity === 'breach')
        .map(({ code, section, message }) => [one.where, law, code, section, message]);
    });
    expect(breaches).toEqual([]);
  });
});
