// What the worker's bundle contains.
export { informationRequest } from './information-request.js';
export { internalReview } from './internal-review.js';
export { publicInterestExtension } from './public-interest-extension.js';
export { recalculateDeadlines } from './recalculate-deadlines.js';
export { regulatorComplaint } from './regulator-complaint.js';
export { sendDigests } from './send-digests.js';
export { sweepObligations } from './sweep-obligations.js';
