// The events of parts and of the teams that hold what they ask for, and how each folds.
import type { FoldsOf } from './exemption-events.js';
import { onPartClassified, type PartClassified } from './steps/classify-part.js';
import {
  onPartsCommissioned,
  onReturnChased,
  onReturnRecorded,
  type PartsCommissioned,
  type ReturnChased,
  type ReturnRecorded,
} from './steps/commission.js';
import { onPartsMerged, onPartSplit, type PartsMerged, type PartSplit } from './steps/split-part.js';

export type PartsEvent =
  PartSplit | PartsMerged | PartClassified | PartsCommissioned | ReturnRecorded | ReturnChased;

export const PARTS_FOLDS: FoldsOf<PartsEvent> = {
  PartSplit: onPartSplit,
  PartsMerged: onPartsMerged,
  PartClassified: onPartClassified,
  PartsCommissioned: onPartsCommissioned,
  ReturnRecorded: onReturnRecorded,
  ReturnChased: onReturnChased,
};
