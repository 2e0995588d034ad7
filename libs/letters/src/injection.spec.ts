// Whatever anybody writes is text in a letter: two hundred payloads in every field of words of every letter, in every law.
import { describe, expect, it } from '@jest/globals';
import { TEMPLATE_NAMES, problemsWithFacts, render, type TemplateName } from './register.js';
import { EXAMPLES } from './testing/example-facts.js';
import { PAYLOADS } from './testing/payloads.js';

type Path = readonly (string | number)[];
const loosely = render as (name: string, facts: unknown) => ReturnType<typeof render>;

/** Every field that holds words, however deep. */
const words = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([name, entry]) => words(entry, [...path, name]));
};

const withWords = (value: unknown, [name, ...rest]: Path, text: string): unknown => {
  if (name === undefined) return text;
  if (Array.isArray(value))
    return value.map((each, at) => (at === name ? withWords(each, rest, text) : each));
  return { ...(value as object), [name]: withWords((value as Record<string, unknown>)[name], rest, text) };
};

/** The fields in which somebody's words may stand; the others hold dates, names of laws and provisions alone. */
const free = (name: TemplateName): readonly Path[] =>
  words(EXAMPLES[name]).filter(
    (path) => problemsWithFacts(name, withWords(EXAMPLES[name], path, 'Some words of somebody')).length === 0,
  );
const held = (name: TemplateName): readonly Path[] =>
  words(EXAMPLES[name]).filter(
    (path) => !free(name).includes(path) && !free(name).some((f) => f.join() === path.join()),
  );

/** The tags that the layout itself writes: everything else in the HTML is text. */
const OWN_TAGS =
  /<!doctype html>|<\/?(html|head|title|body|h2|p|ul|li|blockquote)( lang="en-GB"| style="font-family: [^"<>]*")?>|<meta charset="utf-8">|<br>/g;
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

describe('two hundred payloads', () => {
  it('are two hundred, each found by its mark', () => {
    expect(PAYLOADS).toHaveLength(200);
    expect(new Set(PAYLOADS.map(({ mark }) => mark)).size).toBe(200);
  });

  it.each(TEMPLATE_NAMES.map((name) => [name]))('are text in every field of %s', (name) => {
    const fields = free(name);
    expect(fields.length).toBeGreaterThan(0);
    for (const path of fields)
      for (const { mark, text } of PAYLOADS) {
        const facts = withWords(EXAMPLES[name], path, text);
        const letter = loosely(name, facts);
        const where = `${name} ${path.join('.')} ${mark}`;
        const wrong: string[] = [];
        if (!letter.text.includes(mark) || !letter.html.includes(mark)) wrong.push('is not told');
        if (/[<>"']/.test(letter.html.replace(OWN_TAGS, ''))) wrong.push('is markup');
        if (/[\r\n]/.test(letter.subject) || UNSEEN.test(letter.subject)) wrong.push('opens a header');
        if (letter.subject.length > 400) wrong.push('makes the subject long');
        if (UNSEEN.test(letter.text) || UNSEEN.test(letter.html)) wrong.push('is unseen');
        if (!letter.text.isWellFormed() || !letter.html.isWellFormed()) wrong.push('is no text');
        expect([where, wrong]).toEqual([where, []]);
      }
  });

  it.each(TEMPLATE_NAMES.map((name) => [name]))('are refused where %s holds no words', (name) => {
    for (const path of held(name))
      for (const { text } of PAYLOADS)
        expect(problemsWithFacts(name, withWords(EXAMPLES[name], path, text)).length).toBeGreaterThan(0);
  });

  it('give the same letter each time, to the byte', () => {
    for (const { text } of PAYLOADS) {
      const facts = { ...EXAMPLES.advice, text };
      expect(render('advice', facts)).toEqual(render('advice', structuredClone(facts)));
    }
  });
});
