// A terminal for tests: lines in, and what was written out.
import { Readable, Writable } from 'node:stream';
import { type Command, type Terminal } from '../command.js';

class Sheet extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command on some input and answers with its exit code and what it wrote. */
export async function runOn(
  command: Command,
  args: readonly string[],
  input = '',
): Promise<{ code: number; out: string; errors: string }> {
  const [output, errors] = [new Sheet(), new Sheet()];
  const terminal: Terminal = { input: Readable.from([input]), output, errors };
  const code = await command.run(args, terminal);
  return { code, out: output.text, errors: errors.text };
}
