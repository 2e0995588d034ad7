// A step more in every execution, those that began without it too, on purpose. The gate must refuse it.
import { looksBefore, looksTwice } from './looks-twice.js';

const changed = looksTwice(() => true);

export const informationRequest = changed;
export const publicInterestExtension = changed;
export const internalReview = changed;
export const regulatorComplaint = changed;
export const recalculateDeadlines = looksBefore(() => true);
