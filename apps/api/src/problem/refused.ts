// A refusal of the casework or of the law, as the problem that tells it.
import type { Refusal } from '@twentieth/casework';
import type { LawError } from '@twentieth/statute';
import { Problem } from './problem.js';

/** 409 for what this case does not allow now; 400 for what no case could allow. */
export const refused = (refusal: Refusal): Problem => {
  const { refused: code, rule, section, remedy, field, malformed, findings } = refusal;
  const more = { rule, section, remedy, ...(findings ? { findings } : {}) };
  if (!malformed || field === undefined)
    return new Problem(malformed ? 400 : 409, code, `${rule} ${remedy}`, more);
  return new Problem(400, code, `${field}: ${rule} ${remedy}`, {
    ...more,
    field,
    errors: [{ field, why: rule }],
  });
};

/** The law gives no date for what was asked. */
export const noDate = ({ field, rule, message }: LawError): Problem =>
  new Problem(400, 'no-date-in-law', `${field}: ${message}`, {
    section: rule,
    field,
    errors: [{ field, why: message }],
  });
