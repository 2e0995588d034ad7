// A command claimed must be answered before the commit, or a later repetition would find no outcome to tell.
import { RecordMisuseError } from './errors.js';

export interface OpenClaims {
  claimed(commandId: string): void;
  answered(commandId: string): void;
  /** Throws RecordMisuseError while a claimed command has no outcome. */
  assertNoneLeft(): void;
}

export function openClaims(): OpenClaims {
  const waiting = new Set<string>();
  return {
    claimed: (commandId) => void waiting.add(commandId),
    answered: (commandId) => {
      if (!waiting.delete(commandId)) {
        throw new RecordMisuseError(
          `The command ${commandId} was not claimed in this transaction, or was answered.`,
        );
      }
    },
    assertNoneLeft: () => {
      const [first] = waiting;
      if (first)
        throw new RecordMisuseError(`The command ${first} was claimed but its outcome was never stored.`);
    },
  };
}
