// A second extension: for the public interest alone, approved by a director, to a later date than was promised. What
// the regulator criticises is one such letter after another.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { ExtensionLaw } from '../extension-grounds.js';
import type { PartFile } from '../part-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface DirectorsApproval {
  /** The director, by their staff id. */
  readonly director: string;
  readonly on: CivilDate;
  readonly reason: string;
}

const SECTION = 'FOIA 2000 s10(3); s45 code of practice';

const wrong = (refused: string, rule: string, remedy: string): Refusal =>
  malformed('approval', refused, SECTION, rule, remedy);

/** Why time may not be extended again so; null for a first extension, or for a second that is approved. */
export const approvedAgain = (
  file: CaseFile,
  parts: readonly PartFile[],
  law: ExtensionLaw,
  estimate: CivilDate | null,
  approval: DirectorsApproval | null,
  { actor, on }: Circumstances,
): Refusal | null => {
  if (approval === null) return null;
  if (!law.again)
    return refuse(
      'no-further-extension',
      law.section,
      'This law gives more time once, up to a day that it fixes.',
      'Answer by that day.',
    );
  if (approval.director.trim() === '')
    return wrong('no-director', 'A second extension is approved by a director.', 'Name the director.');
  if (approval.reason.trim() === '')
    return wrong(
      'no-reason',
      'The approval says what makes the case exceptional.',
      'Write the reason that was given.',
    );
  if (approval.director === actor.id)
    return wrong(
      'own-approval',
      'Whoever extends the time does not approve that it is extended again.',
      'Have a director approve it.',
    );
  if (approval.on > on)
    return wrong(
      'approval-not-yet-given',
      `An approval of ${approval.on} cannot ground a notice of ${on}.`,
      'Give the day on which it was approved.',
    );
  const promised = parts
    .map(({ extension }) => file.extensions[extension! - 1]?.estimate ?? '')
    .sort()
    .at(-1);
  return estimate !== null && promised !== undefined && estimate <= promised
    ? malformed(
        'estimate',
        'estimate-not-new',
        'FOIA 2000 s17(2)',
        `A decision was promised by ${promised} already.`,
        'Give a new estimate, later than that.',
      )
    : null;
};
