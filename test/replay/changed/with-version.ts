// The same step more under a version: the executions that began without it go on without it. The gate lets it by.
import { patched } from '@temporalio/workflow';
import { looksBefore, looksTwice } from './looks-twice.js';

const changed = looksTwice(() => patched('looks-twice'));

export const informationRequest = changed;
export const publicInterestExtension = changed;
export const internalReview = changed;
export const regulatorComplaint = changed;
export const recalculateDeadlines = looksBefore(() => patched('looks-before'));
