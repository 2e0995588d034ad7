// What a template is: the facts it needs, and how a letter is written from them.
import { group, type FactsOf, type Problem, type Shape } from './facts.js';
import { layOut, type Block, type Rendered } from './layout.js';

export interface Letter {
  readonly subject: string;
  readonly body: readonly Block[];
}

/** A template with its shape kept in its type. `also` checks what no single fact can show. */
export interface Template<S extends Shape> {
  readonly facts: S;
  readonly also?: (facts: FactsOf<S>) => readonly Problem[];
  readonly write: (facts: FactsOf<S>) => Letter;
}

export const template = <S extends Shape>(declared: Template<S>): Template<S> => declared;

/** What is wrong with these facts for this template; empty when the letter can be written. */
export const problemsWith = <S extends Shape>(of: Template<S>, facts: unknown): readonly Problem[] =>
  readFacts(of, facts).problems;

/** The letter, or every problem with its facts at once. */
export const writeLetter = <S extends Shape>(
  of: Template<S>,
  facts: unknown,
): Rendered | readonly Problem[] => {
  const { read, problems } = readFacts(of, facts);
  if (problems.length > 0) return problems;
  const { subject, body } = of.write(read);
  return layOut(subject, body);
};

const readFacts = <S extends Shape>(
  of: Template<S>,
  facts: unknown,
): { read: FactsOf<S>; problems: Problem[] } => {
  const problems: Problem[] = [];
  const read = group(of.facts).read(facts, '', problems);
  if (problems.length === 0) problems.push(...(of.also?.(read) ?? []));
  return { read, problems };
};
