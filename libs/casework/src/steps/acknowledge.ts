// An acknowledgement: good practice (s45 code), no statutory step; the working-day target is the authority's own.
import { dutyOf } from '../duty-law.js';
import { type CaseFile, withFact, allParts } from '../case-file.js';
import { refuse, type Refusal } from '../refusal.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface AcknowledgeRequest {
  readonly type: 'AcknowledgeRequest';
}

export type RequestAcknowledged = Happening<'RequestAcknowledged'>;

export const acknowledge = (file: CaseFile): readonly NewFact[] | Refusal =>
  file.acknowledgedOn === null
    ? [{ type: 'RequestAcknowledged', data: {} }]
    : refuse(
        'already-acknowledged',
        dutyOf(file.regime, 'practice'),
        `The request was acknowledged on ${file.acknowledgedOn}.`,
        'Nothing more is owed: read the case.',
      );

export const onRequestAcknowledged = (file: CaseFile, event: RequestAcknowledged & Recorded): CaseFile => ({
  ...file,
  acknowledgedOn: event.on,
  facts: withFact(file, allParts(file), { type: 'acknowledged', on: event.on }),
});
