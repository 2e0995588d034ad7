// The audit: every check on one snapshot. It shares no code with the product: nothing here imports any of it.
import { checkChain } from './check-chain.js';
import { checkCommands } from './check-commands.js';
import { checkDeadlines } from './check-deadlines.js';
import { checkDeliveries } from './check-deliveries.js';
import { checkDigests } from './check-digests.js';
import { checkLetters } from './check-letters.js';
import { checkObligations } from './check-obligations.js';
import { checkQuiet } from './check-quiet.js';
import { checkRungs } from './check-rungs.js';
import { finding, type Finding } from './finding.js';
import type { Snapshot } from './snapshot.js';

const CHECKS = [
  ...[checkChain, checkCommands, checkDeadlines, checkRungs],
  ...[checkLetters, checkDeliveries, checkDigests, checkObligations, checkQuiet],
];

/** @returns what is wrong; nothing when all that was owed was done, once. */
export const audit = (snapshot: Snapshot): readonly Finding[] =>
  CHECKS.flatMap((check) => {
    try {
      return check(snapshot);
    } catch (error) {
      // A record on which a check cannot be carried out at all is a fault of its own.
      return [finding('everything can be judged', null, (error as Error).message)];
    }
  });
