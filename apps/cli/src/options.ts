// Options of a command, read strictly: an unknown one is an error that names it, never ignored.
import { parseArgs } from 'node:util';
import { UsageError } from './command.js';

type Kind = 'string' | 'boolean';

/** Reads `--name value` and `--flag` options and what remains. Throws UsageError. */
export function readOptions(
  args: readonly string[],
  kinds: Readonly<Record<string, Kind>>,
): {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly rest: readonly string[];
} {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Record<string, string | boolean | undefined>, rest: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
