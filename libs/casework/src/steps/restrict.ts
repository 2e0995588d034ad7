// A case that only some people may read: about a colleague, or from one. To everybody else it is not there. Who may
// lift a restriction can always read what it covers.
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Actor, Happening, Recorded } from '../happening.js';
import { RECORDS, type Restriction } from '../keeping-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface RestrictCase {
  readonly type: 'RestrictCase';
  /** Staff ids. */
  readonly readers: readonly string[];
  readonly because: string;
}

export interface LiftRestriction {
  readonly type: 'LiftRestriction';
  readonly because: string;
}

export type CaseRestricted = Happening<'CaseRestricted', { readers: readonly string[] }, { because: string }>;
export type RestrictionLifted = Happening<'RestrictionLifted', Record<string, never>, { because: string }>;

const noReason = (): Refusal =>
  malformed('because', 'no-reason', RECORDS, 'Who may read a case is decided for a reason.', 'Write it.');

export const restrict = (
  file: CaseFile,
  command: RestrictCase,
  { actor }: Circumstances,
): readonly NewFact[] | Refusal => {
  if (command.because.trim() === '') return noReason();
  const readers = [...new Set([...command.readers, actor.id])].sort();
  if (file.kept.restriction?.readers.join() === readers.join())
    return refuse(
      'already-restricted',
      RECORDS,
      'The case is restricted to these readers already.',
      'Nothing to do, or name other readers.',
    );
  return [{ type: 'CaseRestricted', data: { readers }, sealed: { because: command.because } }];
};

export const liftRestriction = (file: CaseFile, command: LiftRestriction): readonly NewFact[] | Refusal => {
  if (command.because.trim() === '') return noReason();
  return file.kept.restriction === null
    ? refuse('not-restricted', RECORDS, 'The case is not restricted.', 'Nothing to lift.')
    : [{ type: 'RestrictionLifted', data: {}, sealed: { because: command.because } }];
};

/** May somebody come to this case at all? The clocks and administrators always; otherwise those named, and its officer. */
export const isAdmitted = (
  restriction: Restriction | null,
  officer: string | null,
  { id, role }: Actor,
): boolean =>
  restriction === null ||
  role === 'system' ||
  role === 'admin' ||
  officer === id ||
  restriction.readers.includes(id);

export const onCaseRestricted = (
  file: CaseFile,
  { on, actor, data }: CaseRestricted & Recorded,
): CaseFile => ({
  ...file,
  kept: { ...file.kept, restriction: { readers: data.readers, by: actor.id, on } },
});

export const onRestrictionLifted = (file: CaseFile): CaseFile => ({
  ...file,
  kept: { ...file.kept, restriction: null },
});
