// What the schemas found wrong, field by field, in sentences that complete "<field> …".
import type { z } from 'zod';
import { Problem, type FieldFault } from './problem.js';

const MOST = 20;

/** A place in a body, as its sender writes it: parts[1].text. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

const faultsOf = (issue: z.core.$ZodIssue): FieldFault[] => {
  const field = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: pathOf([...issue.path, key]),
      why: 'is not a field of this request',
    }));
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [
    {
      field: field === '' ? 'body' : field,
      why: missing ? `is missing: give ${article(issue.expected)}` : readable(issue.message),
    },
  ];
};

const article = (expected: string): string =>
  /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
const readable = (message: string): string =>
  message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '');

/** @param issues as zod reports them through the Standard Schema */
export const malformedBody = (issues: readonly unknown[]): Problem => {
  const errors = (issues as readonly z.core.$ZodIssue[]).flatMap(faultsOf).slice(0, MOST);
  const [first] = errors;
  const detail = errors.map(({ field, why }) => `${field} ${why}`).join('; ');
  return new Problem(400, 'malformed', `${detail}.`, { ...(first ? { field: first.field } : {}), errors });
};
