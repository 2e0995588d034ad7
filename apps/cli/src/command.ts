// What a command of `twentieth` is, and what it may touch: its arguments, lines in, lines out.
import { type Readable, type Writable } from 'node:stream';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, with its options. */
  readonly usage: string;
  /** Runs it and answers with the exit code: 0 done, 1 something was refused, 2 called wrongly. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** A command called wrongly: the message says which option, and what to give. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
