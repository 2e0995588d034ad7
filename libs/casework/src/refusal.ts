// A refusal is a value: a stable code, the rule it comes from, and what to do instead.
import type { Finding } from '@twentieth/statute';

export interface Refusal {
  readonly refused: string;
  readonly rule: string;
  readonly section: string;
  readonly remedy: string;
  /** The field of the command at fault, when one is. */
  readonly field?: string;
  /** True when the command itself is unusable whatever the state of the case (a date that cannot be). */
  readonly malformed?: boolean;
  /** What the check of a notice found, where that is what is in the way (FOIA s17). */
  readonly findings?: readonly Finding[];
}

export const refuse = (refused: string, section: string, rule: string, remedy: string): Refusal => ({
  refused,
  rule,
  section,
  remedy,
});

export const malformed = (
  field: string,
  refused: string,
  section: string,
  rule: string,
  remedy: string,
): Refusal => ({
  refused,
  rule,
  section,
  remedy,
  field,
  malformed: true,
});

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && typeof (value as { refused?: unknown }).refused === 'string';
