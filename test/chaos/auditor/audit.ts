// The audit: every check on one snapshot. It shares no code with the product: nothing here imports any of it.
import { checkChain } from './check-chain.js';
import { checkCommands } from './check-commands.js';
import { checkDeadlines } from './check-deadlines.js';
import { checkLetters } from './check-letters.js';
import { checkQuiet } from './check-quiet.js';
import { checkRungs } from './check-rungs.js';
import type { Finding } from './finding.js';
import type { Snapshot } from './snapshot.js';

const CHECKS = [checkChain, checkCommands, checkDeadlines, checkRungs, checkLetters, checkQuiet];

/** @returns what is wrong; nothing when all that was owed was done once. A text that cannot be read is told by the chain. */
export const audit = (snapshot: Snapshot): readonly Finding[] => {
  const chain = checkChain(snapshot);
  return unreadable(snapshot)
    ? chain
    : CHECKS.flatMap((check) => (check === checkChain ? chain : check(snapshot)));
};

const unreadable = ({ events }: Snapshot): boolean =>
  events.some(({ body }) => {
    try {
      return typeof (JSON.parse(body) as { data?: unknown }).data !== 'object';
    } catch {
      return true;
    }
  });
