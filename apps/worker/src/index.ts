// What measurements take from the worker: how much it takes on at once.
export { workerSizes, type Sizes } from './sizes.js';
