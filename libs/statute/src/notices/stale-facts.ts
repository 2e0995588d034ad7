// "This year", "the current threat level": words that were true on some day, in a paragraph that outlives it.
import phrases from './stale-phrases.json' with { type: 'json' };

export interface StaleFact {
  readonly phrase: string;
  readonly sentence: string;
  readonly why: string;
}

const patterns = phrases.map(({ pattern, why }) => ({ pattern: new RegExp(pattern, 'gi'), why }));
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const asOf = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${months}),? \d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{4}\b`,
  'i',
);

/** Splits prose into sentences; a line break between paragraphs or list items ends one too. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+(?=[A-Z"'“‘(])|\n/).map((sentence) => sentence.trim());

/** Phrases that need an as-of date, in sentences that carry no full date. */
export const staleFacts = (text: string): readonly StaleFact[] =>
  sentencesOf(text)
    .filter((sentence) => !asOf.test(sentence))
    .flatMap((sentence) =>
      patterns.flatMap(({ pattern, why }) =>
        [...sentence.matchAll(pattern)].map(([phrase]) => ({ phrase: phrase.trim(), sentence, why })),
      ),
    );
