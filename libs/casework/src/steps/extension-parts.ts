// Which parts an extension may be for, and the exemptions whose balance is being weighed (s10(3), s17(2)(a)).
import { mayGroundExtension } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { claimsOn } from '../claim-file.js';
import type { ExtensionLaw } from '../extension-grounds.js';
import type { PartFile } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { readCitation } from './citation.js';
import type { DirectorsApproval } from './extension-again.js';
import { partsNamed } from './parts-named.js';

export const openToExtension = (
  file: CaseFile,
  named: readonly number[] | null,
  approval: DirectorsApproval | null,
): readonly PartFile[] | Refusal => {
  const parts = partsNamed(
    file,
    named,
    (part) =>
      part.outcome === null &&
      part.awaitingClarification === null &&
      (part.extension === null) === (approval === null),
  );
  if (isRefusal(parts)) return parts;
  const answered = parts.find((part) => part.outcome !== null);
  if (answered)
    return refuse(
      'already-answered',
      'FOIA 2000 s10(3)',
      `Part ${answered.number} has been answered.`,
      'Extend only parts still to be answered.',
    );
  const awaiting = parts.find((part) => part.awaitingClarification !== null);
  if (awaiting)
    return refuse(
      'clarification-awaited',
      'FOIA 2000 s1(3), s10(3)',
      `Part ${awaiting.number} awaits clarification: no clock runs that could be extended.`,
      'Record the reply first.',
    );
  const extended = parts.find((part) => part.extension !== null);
  if ((extended && approval === null) || (parts.length === 0 && approval === null))
    return refuse(
      'already-extended',
      'FOIA 2000 s10(3)',
      extended
        ? `The time for part ${extended.number} has been extended already.`
        : 'No part is left to extend.',
      "Decide the balance by the date estimated; a second extension takes a director's approval and a new estimate.",
    );
  const first = approval === null ? undefined : parts.find((part) => part.extension === null);
  if (first || parts.length === 0)
    return malformed(
      'approval',
      'not-a-second-extension',
      'FOIA 2000 s10(3)',
      first
        ? `The time for part ${first.number} has not been extended before.`
        : 'No part has been extended before.',
      "A director's approval is for a second extension: leave it out, or name the parts extended already.",
    );
  return parts;
};

const NO_EXEMPTION = [
  'exemptions',
  'no-exemption',
  'FOIA 2000 s10(3), s17(2)(a)',
  'Only the balance of a qualified exemption gives more time.',
  'Name the exemption under consideration.',
] as const;

/** The exemptions named, or else those claimed for the parts: each must be one that is weighed. */
export const exemptionsWeighed = (
  file: CaseFile,
  parts: readonly PartFile[],
  named: readonly string[],
  { ground, section }: ExtensionLaw,
): readonly string[] | Refusal => {
  if (ground !== 'public-interest')
    return named.length === 0
      ? []
      : malformed(
          'exemptions',
          'exemptions-give-no-time',
          section,
          'Here more time does not rest on an exemption.',
          'Leave the exemptions out, and say why the request is complex.',
        );
  if (named.length === 0) return claimed(file, parts);
  const read: string[] = [];
  for (const cited of named) {
    const citation = readCitation(cited, 'foia');
    if (isRefusal(citation)) return citation;
    const may = mayGroundExtension(citation);
    if (!may.may) return refuse(may.refused, `FOIA 2000 ${may.section}`, may.rule, may.remedy);
    read.push(citation.exemption);
  }
  return read;
};

const claimed = (file: CaseFile, parts: readonly PartFile[]): readonly string[] | Refusal => {
  const weighed = parts.map((part) =>
    claimsOn(file, part.number)
      .filter((claim) => mayGroundExtension(claim).may)
      .map(({ exemption }) => exemption),
  );
  return weighed.some((found) => found.length === 0)
    ? malformed(...NO_EXEMPTION)
    : [...new Set(weighed.flat())];
};
