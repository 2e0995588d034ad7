// The problems that many routes share, each in one wording.
import { Problem } from './problem.js';

export const noSuchCase = (reference: string): Problem =>
  new Problem(404, 'no-such-case', `This authority has no case ${JSON.stringify(reference.slice(0, 40))}.`, {
    remedy: 'Check the reference: GET /v1/requests lists the cases.',
  });

export const keyReused = (): Problem =>
  new Problem(422, 'key-reused', 'This Idempotency-Key was used before, with another command.', {
    remedy: 'Send a new key with a new command; repeat a key only with the same one.',
  });

/** Two messages under one Message-ID came at the same moment; the next attempt finds the first, and holds the second. */
export const otherMessage = (reference: string): Problem =>
  new Problem(
    503,
    'message-id-taken',
    `Another message under the same Message-ID was put on ${reference} at this moment.`,
    { remedy: 'Send the same message again: it is then held for a person to look at.' },
    { 'retry-after': '1' },
  );

export const mailOnCase = (reference: string): Problem =>
  new Problem(409, 'mail-on-case', `The message is on ${reference} already, and stays there.`, {
    remedy: 'Read it there. If it belongs elsewhere, note so on both cases.',
  });

export const noSuchMail = (): Problem =>
  new Problem(404, 'no-such-mail', 'This authority holds no message under that id.', {
    remedy: 'Check the id: GET /v1/held-mail lists what is held.',
  });

export const keyMissing = (): Problem =>
  new Problem(
    400,
    'idempotency-key-missing',
    'A POST that changes a case needs the header Idempotency-Key.',
    {
      field: 'Idempotency-Key',
      errors: [{ field: 'Idempotency-Key', why: 'is missing, or is not 1 to 200 visible characters' }],
      remedy:
        'Make one up for each command (a UUID will do), and send the same one again when you repeat it.',
    },
  );

/** The record cannot be reached. The same command may be sent again under the same key. */
export const recordAway = (): Problem =>
  new Problem(
    503,
    'record-away',
    'The record cannot be reached at the moment: nothing was changed.',
    {
      remedy: 'Send the same request again, with the same Idempotency-Key.',
    },
    { 'retry-after': '5' },
  );

export const malformed = (field: string, why: string, remedy?: string): Problem =>
  new Problem(400, 'malformed', `${field} ${why}`, {
    field,
    errors: [{ field, why }],
    ...(remedy ? { remedy } : {}),
  });

export const wrongMediaType = (wanted: string): Problem =>
  new Problem(415, 'unsupported-media-type', `This route takes ${wanted}.`, {
    remedy: `Send Content-Type: ${wanted}.`,
  });

export const tooLarge = (megabytes: number): Problem =>
  new Problem(
    413,
    'too-large',
    `The body is larger than the ${megabytes} MB that this route takes of such a body.`,
    {
      remedy: 'Send less at once: JSON up to 4 MB, an e-mail up to 10 MB.',
    },
  );
