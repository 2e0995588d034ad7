// A cautious reading of a plain letter: what is present, what was not found, what cannot be told. It asserts nothing
// about what may have been cut from the copy supplied, and it never replaces the check of a structured notice.
import type { RefusalRegime } from '../../exemptions/types.js';
import { finding } from '../finding.js';
import { staleFacts } from '../stale-facts.js';
import { readBalance } from './balance.js';
import { dispositionOf, regimeOf } from './disposition.js';
import { readGrounds } from './grounds.js';
import { readHeading } from './heading.js';
import { letterOf } from './letter.js';
import { mentionsIn, proceduralMentionsIn } from './mentions.js';
import { readParts } from './parts.js';
import { readProcedural } from './procedural.js';
import type { LetterReading, Opened, Read } from './reading.js';
import { readReasons } from './reasons.js';
import { readRights } from './rights.js';

const readers: readonly ((opened: Opened) => Read)[] = [
  readHeading,
  readParts,
  readGrounds,
  readProcedural,
  readReasons,
  readBalance,
  readRights,
];

/**
 * Reads a refusal letter as plain text.
 * @param text the letter as sent or as published.
 * @param under the law it answers under, when known; otherwise the one it names, or FOIA with `regimeAssumed`.
 */
export const readLetter = (text: string, under?: RefusalRegime): LetterReading => {
  const letter = letterOf(text);
  const named = under ?? regimeOf(letter);
  const regime = named ?? 'foia';
  const procedural = proceduralMentionsIn(letter, regime);
  const opened: Opened = {
    letter,
    regime,
    disposition: dispositionOf(letter, procedural.length > 0),
    mentions: mentionsIn(letter, regime),
    procedural,
  };
  const reads = readers.map((read) => read(opened));
  const stale = staleFacts(letter.body);
  return {
    regime,
    regimeAssumed: named === null,
    disposition: opened.disposition,
    asks: letter.asks,
    mentions: opened.mentions,
    requirements: reads.flatMap(({ requirements }) => requirements),
    staleFacts: stale,
    findings: [
      ...reads.flatMap(({ findings }) => findings),
      ...stale.map(({ phrase }) =>
        finding(
          regime,
          'warning',
          'undated-fact',
          'why',
          `"${phrase}" needs a date; none was found in its sentence in the text supplied.`,
          'Check that it holds today, and say as at what date.',
        ),
      ),
    ],
  };
};
