// @ts-check
// Where this checkout lies, and the folder in it that belongs to the running stack.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout: an absolute path without a trailing slash. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** `.twentieth/`: stack.json, the lock, and (where it can serve) the data. */
export const stackFolder = join(checkout, '.twentieth');

/** The file that tells other programs where the stack listens. */
export const stackFile = join(stackFolder, 'stack.json');
