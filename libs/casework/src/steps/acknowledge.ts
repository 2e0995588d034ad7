// An acknowledgement: good practice (s45 code), no statutory step; the working-day target is the authority's own.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import { refuse, type Refusal } from '../refusal.js';

export const acknowledge = (file: CaseFile): readonly NewFact[] | Refusal =>
  file.acknowledgedOn === null
    ? [{ type: 'RequestAcknowledged', data: {} }]
    : refuse(
        'already-acknowledged',
        'FOIA 2000 s45 code of practice',
        `The request was acknowledged on ${file.acknowledgedOn}.`,
        'Nothing more is owed: read the case.',
      );
