// The facts a letter is made of. Each template declares its own as a shape; the shape gives the TypeScript type and
// the check at run time, so that no letter goes out with a hole in it or with a fact that nobody asked for.
import { parseCivilDate, type CivilDate } from '@twentieth/calendar';

/** One thing wrong with the facts of a letter: which fact, and what to do about it. */
export interface Problem {
  readonly fact: string;
  readonly problem: string;
}

/** A kind of fact: reads a value, or tells what is wrong with it. */
export interface Kind<T> {
  readonly read: (value: unknown, fact: string, problems: Problem[]) => T;
  readonly optional?: true;
}

export type Shape = Readonly<Record<string, Kind<unknown>>>;
type Read<K> = K extends Kind<infer T> ? T : never;
type OptionalKeys<S extends Shape> = { [N in keyof S]: S[N] extends { optional: true } ? N : never }[keyof S];

/** The facts that a shape asks for, as a type. */
export type FactsOf<S extends Shape> = {
  readonly [N in Exclude<keyof S, OptionalKeys<S>>]: Read<S[N]>;
} & { readonly [N in OptionalKeys<S>]?: Read<S[N]> };

const kind =
  <T>(accepts: (value: unknown) => T | undefined, told: string) =>
  (): Kind<T> => ({
    read: (value, fact, problems) => {
      const read = accepts(value);
      if (read === undefined) problems.push({ fact, problem: value === undefined ? 'is missing' : told });
      return read as T;
    },
  });

// Control characters, and the marks that turn the direction of text round, never reach a letter.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const cleaned = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .toWellFormed()
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(UNSEEN, '')
        .trim() || undefined
    : undefined;

/** One line of text; line breaks in it become spaces. */
export const line = kind(
  (value) => cleaned(value)?.replace(/\s+/g, ' '),
  'must be text of one line, not blank',
);

/** Text of any number of lines. */
export const text = kind(cleaned, 'must be text, not blank');

/** A civil date, YYYY-MM-DD. */
export const date = kind<CivilDate>(parseCivilDate, 'must be a date written YYYY-MM-DD');

/** A whole number; below nought only where a letter says so ("days left" once the day has passed). */
export const count = kind(
  (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  'must be a whole number',
);

/** Yes or no. */
export const flag = kind(
  (value) => (typeof value === 'boolean' ? value : undefined),
  'must be true or false',
);

/** A provision with its subsection: "24(2)", "31(1)(a)", "40(5A)". A section alone specifies nothing (s17(1)(b)). */
export const provision = kind(
  (value) =>
    typeof value === 'string' && /^\d{1,2}[A-Z]?(\(\d{1,2}[A-Z]*\))(\([a-z]{1,4}\))*$/.test(value)
      ? value
      : undefined,
  'must be a section with its subsection, for example 24(2)',
);

/** A provision as it was claimed, with or without its subsection: what a citation lacks is found before the letter. */
export const citation = kind(
  (value) =>
    typeof value === 'string' && /^\d{1,2}[A-Z]?(\((\d{1,2}[A-Z]*|[a-z]{1,4})\))*$/.test(value)
      ? value
      : undefined,
  'must be a section or regulation, for example 24(2)',
);

/** One of the words given. */
export const choice = <const W extends string>(...words: W[]): Kind<W> =>
  kind((value) => words.find((word) => word === value), `must be one of: ${words.join(', ')}`)();

/** A list, every item of one kind; at least `least` of them. */
export const list = <T>(item: Kind<T>, least = 0): Kind<readonly T[]> => ({
  read: (value, fact, problems) => {
    if (Array.isArray(value) && value.length >= least) {
      return value.map((entry, at) => item.read(entry, `${fact}[${at}]`, problems));
    }
    problems.push({
      fact,
      problem: value === undefined ? 'is missing' : `must be a list of at least ${least}`,
    });
    return [];
  },
});

/** A fact made of facts. A name that the shape does not know is refused. */
export const group = <S extends Shape>(shape: S): Kind<FactsOf<S>> => ({
  read: (value, fact, problems) => {
    const at = (name: string) => (fact === '' ? name : `${fact}.${name}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({
        fact: fact || 'facts',
        problem: value === undefined ? 'is missing' : 'must be an object',
      });
      return {} as FactsOf<S>;
    }
    const given = new Map(Object.entries(value).filter(([, entry]) => entry !== undefined));
    for (const name of given.keys()) {
      if (!Object.hasOwn(shape, name))
        problems.push({ fact: at(name), problem: 'is not a fact of this letter' });
    }
    const read = Object.entries(shape)
      .filter(([name, { optional }]) => !optional || given.has(name))
      .map(([name, member]) => [name, member.read(given.get(name), at(name), problems)]);
    return Object.fromEntries(read) as FactsOf<S>;
  },
});

/** A fact that may be left out. */
export const optional = <T>(member: Kind<T>): Kind<T> & { readonly optional: true } => ({
  ...member,
  optional: true,
});

/** A fact that must be given, and may be given as null ("there is none"). */
export const orNone = <T>(member: Kind<T>): Kind<T | null> => ({
  read: (value, fact, problems) => (value === null ? null : member.read(value, fact, problems)),
});
