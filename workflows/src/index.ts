// The rest of the system sees the contract alone; the worker bundles workflows.ts by its path.
export * from './contract.js';
