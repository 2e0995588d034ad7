// What the reading of a letter yields: each requirement present, not found, or not to be told from its text.
import type { RefusalRegime } from '../../exemptions/types.js';
import type { Finding } from '../finding.js';
import type { StaleFact } from '../stale-facts.js';
import type { Disposition } from './disposition.js';
import type { Letter } from './letter.js';
import type { Mention } from './mentions.js';

export type Reading = 'present' | 'not found' | 'cannot be told';

export interface Requirement {
  readonly name: string;
  readonly section: string;
  readonly reading: Reading;
  /** What in the text led to this reading. */
  readonly because: string;
}

export interface LetterReading {
  /** The law under which the letter was read; `assumed` when it names none, or several. */
  readonly regime: RefusalRegime;
  readonly regimeAssumed: boolean;
  readonly disposition: Disposition;
  readonly asks: readonly string[];
  readonly mentions: readonly Mention[];
  readonly requirements: readonly Requirement[];
  readonly staleFacts: readonly StaleFact[];
  readonly findings: readonly Finding[];
}

/** What a reader of one requirement works from. */
export interface Opened {
  readonly letter: Letter;
  readonly regime: RefusalRegime;
  readonly disposition: Disposition;
  readonly mentions: readonly Mention[];
  /** Citations of cost, vexatious and repeated requests. */
  readonly procedural: readonly string[];
}

export interface Read {
  readonly requirements: readonly Requirement[];
  readonly findings: readonly Finding[];
}

export const nothing: Read = { requirements: [], findings: [] };

/** The words that keep a finding from asserting more than the text shows. */
export const notFound = (what: string): string => `${what}: not found in the text supplied.`;

/** The first sentence that a pattern fits, shortened for quotation. */
export const quote = (letter: Letter, pattern: RegExp): string | null => {
  const sentence = letter.sentences.find((one) => pattern.test(one));
  if (sentence === undefined) return null;
  return sentence.length > 160 ? `"${sentence.slice(0, 157)}..."` : `"${sentence}"`;
};
