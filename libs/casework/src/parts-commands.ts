// The commands of parts and of the teams that hold what they ask for, and the step that decides each.
import { classifyPart, type ClassifyPart } from './steps/classify-part.js';
import {
  chaseReturn,
  commission,
  recordReturn,
  type ChaseReturn,
  type CommissionPart,
  type RecordReturn,
} from './steps/commission.js';
import { mergeParts, splitPart, type MergeParts, type SplitPart } from './steps/split-part.js';

export type PartsCommand =
  SplitPart | MergeParts | ClassifyPart | CommissionPart | RecordReturn | ChaseReturn;

export const PARTS_STEPS = {
  SplitPart: splitPart,
  MergeParts: mergeParts,
  ClassifyPart: classifyPart,
  CommissionPart: commission,
  RecordReturn: recordReturn,
  ChaseReturn: chaseReturn,
} as const;
