// What tests of clearance begin with: two steps, a draft on its way through them, and both approvals.
import type { ClearanceStep } from '../clearance.js';
import { put, type Put } from './given.js';

/** Wednesday 18 November 2026, on which all of it happens. */
export const DAY = '2026-11-18';
export const clearance: readonly ClearanceStep[] = [
  { step: 'disclosure', approvers: [] },
  { step: 'legal', approvers: ['solicitor-1'] },
];
export const TEXT = 'Here is what we hold.';
export const outcomes = [{ parts: [1, 2], answer: 'disclosed', claims: [] }] as const;
export const drafted = (over: { text?: string; urgency?: string } = {}, more: Partial<Put> = {}) =>
  put({ type: 'SubmitDraft', outcomes, text: over.text ?? TEXT, urgency: over.urgency ?? null }, DAY, {
    clearance,
    ...more,
  });
export const approved = (
  step: ClearanceStep['step'],
  by: string,
  onBehalfOf: string | null = null,
  draft = 1,
) => put({ type: 'ApproveStep', draft, step, onBehalfOf }, DAY, { by, role: 'approver', clearance });
export const both = [approved('disclosure', 'approver-1'), approved('legal', 'solicitor-1')];
