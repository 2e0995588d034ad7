// @ts-check
// What tests and measurements take from the stack's tools.
export { addAuthority } from './lib/add-authority.mjs';
export { startMailCatcher, startPostgres, startStack, startTemporal } from './lib/harness.mjs';
export { ensureTemporalBinary } from './lib/temporal-binary.mjs';
export { mintToken, mintTokens, rehearsalAuthority } from './lib/tokens.mjs';
