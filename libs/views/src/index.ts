export { summarise } from './summary.js';
export {
  caseView,
  deadlineView,
  todayOf,
  type CaseView,
  type DeadlineView,
  type PartView,
} from './case-view.js';
export type { ComplaintView, PlanView, ReviewView } from './after-the-answer.js';
export { timelineOf, type TimelineEntry } from './timeline.js';
export { lettersView, type LetterView } from './letters.js';
