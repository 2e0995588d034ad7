// For tests: what is found in every altered notice and every cut letter. Each finding stands once in full, in `said`;
// every alteration names those found in it by their place there, and a reading by its digest.
import { sha256 } from '@twentieth/calendar';
import { z } from 'zod';
import type { RefusalRegime } from '../../exemptions/types.js';
import { checkNotice } from '../../notices/check-notice.js';
import { findingSchema, letterReadingSchema, structuredNoticeSchema } from '../../notices/notice-schema.js';
import type { StructuredNotice } from '../../notices/notice.js';
import { readLetter } from '../../notices/reading/read-letter.js';
import { type Altered, alterationsOf, claimsUnder, cutsOf } from './alterations.js';

export interface Recording {
  /** Every finding, requirement and fact ever told, in full, in order. */
  readonly said: readonly string[];
  /** What was told of each alteration, by place in `said`. */
  readonly of: Readonly<Record<string, string>>;
}

function record<T>(altered: readonly Altered<T>[], tell: (whole: T) => readonly unknown[]): Recording {
  const told = altered.map(({ what, whole }) => ({
    what,
    lines: tell(whole).map((one) => JSON.stringify(one)),
  }));
  const said = [...new Set(told.flatMap(({ lines }) => lines))].sort();
  const places = new Map(said.map((line, at) => [line, at]));
  return {
    said,
    of: Object.fromEntries(
      told.map(({ what, lines }) => [what, lines.map((line) => places.get(line)).join(' ')]),
    ),
  };
}

/** What the check of a notice says of it and of each alteration of it. */
export const recordNotice = (notice: StructuredNotice): Recording =>
  record([...alterationsOf(notice), ...claimsUnder(notice)], checkNotice);

interface Read {
  readonly whole: string;
  readonly under: RefusalRegime | undefined;
}

const readAloud = ({ whole, under }: Read): readonly unknown[] => {
  const { requirements, staleFacts, findings, asks, mentions, ...rest } = readLetter(whole, under);
  const digest = sha256(JSON.stringify([asks, mentions])).slice(0, 12);
  return [rest, digest, ...requirements, ...staleFacts, ...findings];
};

const underEach = (
  letters: readonly Altered<string>[],
  laws: readonly (RefusalRegime | undefined)[],
): readonly Altered<Read>[] =>
  letters.flatMap(({ what, whole }) =>
    laws.map((under) => ({ what: under ? `${what}, under ${under}` : what, whole: { whole, under } })),
  );

/** What a letter is read as, whole and cut, under the law it names and under another. */
export const recordLetter = (letter: string, other: RefusalRegime): Recording =>
  record(underEach(cutsOf(letter), [undefined, other]), readAloud);

/** What each short letter is read as, under the law it names and under a Scottish one. */
export const recordPhrases = (letters: readonly string[]): Recording =>
  record(
    underEach(
      letters.map((whole) => ({ what: whole, whole })),
      [undefined, 'foisa'],
    ),
    readAloud,
  );

/** How the document of the API describes a notice, a finding and a reading. */
export const recordWire = (): readonly unknown[] =>
  [structuredNoticeSchema, findingSchema, letterReadingSchema].map((schema) => z.toJSONSchema(schema));
