// Where the load writes down what it asked and what it was answered: on disk before it goes on, so that nothing told
// to a client is ever forgotten by it.
import { appendFileSync, writeFileSync } from 'node:fs';
import type { Line, Told } from '../auditor/notes.js';

export interface Counts {
  asked: number;
  acknowledged: number;
  refused: number;
  unanswered: number;
  /** Answers to a key that had been answered before. */
  answeredAgain: number;
}

export interface Notebook {
  readonly counts: Readonly<Counts>;
  /** Keys asked and not yet answered. */
  readonly open: ReadonlySet<string>;
  asked(key: string, path: string, reference: string | null, mailbox: string): void;
  unanswered(key: string, why: string): void;
  answered(key: string, told: Told): void;
}

export const notebook = (file: string): Notebook => {
  const counts: Counts = { asked: 0, acknowledged: 0, refused: 0, unanswered: 0, answeredAgain: 0 };
  const open = new Set<string>();
  writeFileSync(file, '');
  const write = (line: Line): void => appendFileSync(file, `${JSON.stringify(line)}\n`);
  return {
    counts,
    open,
    asked: (key, path, reference, mailbox) => {
      write({ what: 'asked', key, path, reference, mailbox });
      counts.asked += 1;
      open.add(key);
    },
    unanswered: (key, why) => {
      write({ what: 'unanswered', key, why });
      counts.unanswered += 1;
    },
    answered: (key, told) => {
      write({ what: 'answered', key, told });
      if (!open.delete(key)) counts.answeredAgain += 1;
      else if (told.status === 201) counts.acknowledged += 1;
      else counts.refused += 1;
    },
  };
};
