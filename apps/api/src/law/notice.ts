// A notice to be checked: as structure (JSON, checked part by part) or as a plain letter (text, read with caution).
import { checkNotice, readLetter, type Finding, type LetterReading } from '@twentieth/statute';
import { findingSchema, letterReadingSchema, structuredNoticeSchema } from '@twentieth/statute/notice-schema';
import { z } from 'zod';
import { malformed } from '../problem/known-problems.js';
import { malformedBody } from '../problem/malformed-body.js';

const REGIMES = ['foia', 'eir', 'foisa', 'eisr'] as const;

export const noticeQuery = z.strictObject({
  regime: z
    .enum(REGIMES, { error: `must be one of ${REGIMES.join(', ')}` })
    .optional()
    .describe('The law that a plain letter answers under, when it names none.'),
});

/** A refusal as structure, and one as a plain letter. */
export const NOTICE_EXAMPLES = [
  { regime: 'foia', parts: [{ part: 1, answer: 'withheld', claims: [] }] },
  'Dear Ms Quill,\n\nFreedom of Information Act 2000. We can neither confirm nor deny that we hold this (section 31(3)).\n\nYours',
];

export const findings = z.object({ findings: z.array(findingSchema) }).meta({ id: 'NoticeFindings' });
export const noticeAnswer = z.union([letterReadingSchema, findings]);

/** @param body bytes for a letter sent as text/plain, anything else for a structured notice */
export const checked = (
  body: unknown,
  { regime }: z.output<typeof noticeQuery>,
): { findings: readonly Finding[] } | LetterReading => {
  if (Buffer.isBuffer(body)) return letter(body.toString('utf8'), regime);
  const notice = structuredNoticeSchema.safeParse(body);
  if (!notice.success) throw malformedBody(notice.error.issues);
  if (regime !== undefined && regime !== notice.data.regime)
    throw malformed('regime', `differs from the notice's own (${notice.data.regime})`);
  return { findings: checkNotice(notice.data) };
};

const letter = (text: string, regime: z.output<typeof noticeQuery>['regime']): LetterReading => {
  if (text.trim() === '')
    throw malformed('body', 'is empty: send the letter as text, or a structured notice as JSON');
  return readLetter(text, regime);
};
