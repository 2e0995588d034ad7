// Canonical JSON as RFC 8785 has it, written again: members in the order of their UTF-16 code units, nothing between.
import { createHash } from 'node:crypto';

export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
};

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
