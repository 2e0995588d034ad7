// @twentieth/api: the application itself, for tests, benches and the fuzzer; main.ts is what runs.
export { application } from './set-up/application.js';
export { documentOf } from './set-up/openapi.js';
export { Surroundings, type Journey, type RelayPort } from './surroundings.js';
