export type { Problem } from './facts.js';
export type { Rendered } from './layout.js';
export {
  TEMPLATE_NAMES,
  UnwritableLetter,
  isTemplateName,
  problemsWithFacts,
  render,
  type FactsFor,
  type TemplateName,
} from './register.js';
export { writeDigest, type DigestFacts } from './to-staff/reminder-digest.js';
export { whySkipped } from './to-staff/why-skipped.js';
export type { StaffFacts } from './to-staff/staff-letter.js';
