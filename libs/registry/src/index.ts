export { submit, type Door } from './submit.js';
export type { MessageRecorded, Outcome, Submission, Submitted } from './submission.js';
export {
  heldIdOf,
  hold,
  listHeld,
  readHeld,
  readHeldMessage,
  setAside,
  type HeldHead,
  type HeldRead,
  type SetAside,
  type ToHold,
} from './holding.js';
export { foldCache, type FoldCache } from './fold-cache.js';
export { listCases, lookAt, lookOf, readCase, type AsOf, type Look, type ReadCase } from './read.js';
export { laddersOf, staffingOf, type LaddersOf } from './ladders-of.js';
export { subjectOf } from './sealing.js';
export { type Affected } from './affected-cases.js';
export { confirmChange, previewChange, type Preview, type Proclaimed } from './proclaim.js';
export { changesUnderWay, recalculate, type Batch, type ChangeUnderWay } from './recalculate.js';
export { carrySettings, type Carried } from './carry-settings.js';
export {
  addLadder,
  readPractice,
  setAbsences,
  setHolders,
  type Changed,
  type Changing,
  type Practice,
} from './practice.js';
