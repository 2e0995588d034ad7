// A plain letter taken apart: what was asked, what was answered. Nothing is inferred that the text does not show.
import { sentencesOf } from '../stale-facts.js';

export interface Letter {
  readonly text: string;
  /** The parts of the request as the letter quotes them; empty when no list of them was found. */
  readonly asks: readonly string[];
  /** The letter without the quoted request. */
  readonly body: string;
  readonly sentences: readonly string[];
}

const opening =
  /\b(?:you (?:have )?(?:asked|requested|wrote)|your (?:request|questions?)(?: (?:was|were|is|read|reads))?(?: as follows)?)\b[^:\n]{0,60}:\s*$/i;
const item = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(\S.*)$/;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A full date, in words or figures, as source text of a pattern. */
export const fullDate = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? (?:${months}),? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})`;

/** The numbered or bulleted list that follows "You asked:", and where it lies. */
const quoted = (
  lines: readonly string[],
): { readonly asks: readonly string[]; readonly from: number; readonly to: number } => {
  const from = lines.findIndex((line) => opening.test(line)) + 1;
  if (from === 0) return { asks: [], from, to: from };
  const asks: string[] = [];
  let to = from;
  for (const line of lines.slice(from)) {
    const found = item.exec(line)?.[1];
    if (found) asks.push(found.trim());
    else if (line.trim() !== '' || (asks.length === 0 && to > from + 1)) break;
    to += 1;
  }
  return { asks, from, to };
};

/** Joins the lines of a paragraph that was wrapped; a list item or a full stop keeps its line. */
const unwrapped = (lines: readonly string[]): readonly string[] => {
  const paragraphs: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const wrapped =
      before !== undefined &&
      before.length >= 50 &&
      !'.:;?!'.includes(before.trimEnd().slice(-1)) &&
      !item.test(line);
    if (wrapped) paragraphs.at(-1)!.push(line.trim());
    else paragraphs.push([line]);
  });
  return paragraphs.map((paragraph) => paragraph.join(' '));
};

/** Takes a letter apart. Line ends of any system are read alike. */
export const letterOf = (supplied: string): Letter => {
  const text = supplied.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  const lines = unwrapped(text.split('\n'));
  const { asks, from, to } = quoted(lines);
  const body = lines.toSpliced(from, to - from).join('\n');
  return { text, asks, body, sentences: sentencesOf(body) };
};
