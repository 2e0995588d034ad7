// Under which laws the parts of a letter fall: each letter cites the law of the parts that it is about.
import type { CaseDeadline, CaseFile } from '@twentieth/casework';
import type { FactsFor } from '@twentieth/letters';

export type Law = FactsFor<'advice'>['regime'];

const LAWS: readonly Law[] = ['foia', 'eir', 'foisa', 'eisr', 'sar'];

/** A regime as a letter names it. @throws when no letter knows it: none may cite another law in its place */
export const lawNamed = (regime: string): Law => {
  const law = LAWS.find((each) => each === regime);
  if (law === undefined) throw new Error(`No letter knows the law ${regime}.`);
  return law;
};

export const lawOfPart = (file: CaseFile, part: number): Law =>
  lawNamed(file.parts.find(({ number }) => number === part)?.regime ?? file.regime);

/** The laws of these parts, each once, in the order in which the letters tell them. */
export const lawsOfParts = (file: CaseFile, parts: readonly number[]): readonly Law[] => {
  const found = new Set(parts.map((part) => lawOfPart(file, part)));
  return LAWS.filter((law) => found.has(law));
};

export interface TimeOfParts {
  readonly regime: Law;
  readonly deadline: CaseDeadline;
  readonly parts: readonly number[];
}

/** The deadlines of a kind that are of these parts, apart by law: each day is told under the law that sets it. */
export const timesOfParts = (
  file: CaseFile,
  deadlines: readonly CaseDeadline[],
  kind: CaseDeadline['kind'],
  parts: readonly number[],
): readonly TimeOfParts[] =>
  LAWS.flatMap((regime) =>
    deadlines
      .filter((deadline) => deadline.kind === kind)
      .map((deadline) => ({
        ...{ regime, deadline },
        parts: deadline.parts.filter((part) => parts.includes(part) && lawOfPart(file, part) === regime),
      }))
      .filter((time) => time.parts.length > 0),
  );
