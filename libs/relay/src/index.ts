export { nudger, tell, tellCase, type RelayDoor } from './nudge.js';
export { ensureSchedules } from './schedules.js';
export { beginRecalculation, recalculator } from './begin-recalculation.js';
export { runRelay, sweep } from './relay.js';
export { earliest, travel, type Arrive, type Journey } from './travel.js';
export { examine, type Examination, type Patient, type Standing } from './examine.js';
export { type Ailment, type Finding } from './findings.js';
