// Parts in the timeline: split, merged, classified under a law, and asked of the teams that hold them.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  'PartSplit',
  'PartsMerged',
  'PartClassified',
  'PartsCommissioned',
  'ReturnRecorded',
  'ReturnChased',
] as const;

type PartsEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isPartsEvent = (event: CaseEvent): event is PartsEvent =>
  TYPES.some((type) => type === event.type);

export const partsTold = (event: PartsEvent): Told => {
  switch (event.type) {
    case 'PartSplit':
      return {
        what: `Part ${event.data.part} split into ${list(event.data.into)}, with the clock that it had`,
        law: 'FOIA 2000 s1(1)',
      };
    case 'PartsMerged':
      return {
        what: `Merged ${list(event.data.parts)} into part ${event.data.into}, with the clock that they had`,
        law: 'FOIA 2000 s1(1)',
      };
    case 'PartClassified':
      return {
        what: `Part ${event.data.part} classified under ${event.data.to}, not ${event.data.from}: its clock runs from the original receipt`,
        law: event.data.law,
      };
    case 'PartsCommissioned':
      return {
        what: `Commission ${event.data.number}: ${list(event.data.parts)} asked of ${event.data.team}, to be returned by ${event.data.returnBy}`,
        law: null,
      };
    case 'ReturnRecorded':
      return {
        what: `Commission ${event.data.number} returned by ${event.data.team}${event.data.late ? `, late (due ${event.data.returnBy})` : ''}: ${words(event.data.holds)}`,
        law: null,
      };
    case 'ReturnChased':
      return {
        what: `${event.data.team} chased for commission ${event.data.number}, due ${event.data.returnBy}`,
        law: null,
      };
  }
};
