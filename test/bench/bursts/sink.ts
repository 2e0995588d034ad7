// The far end of the post in a burst: a mail server on this machine that takes every letter and notes when it came.
import type { AddressInfo } from 'node:net';
import { wallClock } from '@twentieth/platform';
import { SMTPServer } from 'smtp-server';

export interface Sink {
  readonly url: string;
  /** How often each letter came, by its Message-ID. */
  readonly arrived: ReadonlyMap<string, number>;
  /** The instant, in milliseconds, of each letter that came. */
  readonly times: readonly number[];
  /** Forgets what came so far. */
  empty(): void;
  stop(): Promise<void>;
}

export const startSink = async (): Promise<Sink> => {
  const arrived = new Map<string, number>();
  const times: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const name = /^message-id:\s*(\S+)/im.exec(Buffer.concat(parts).toString('latin1'))?.[1] ?? 'none';
        arrived.set(name, (arrived.get(name) ?? 0) + 1);
        times.push(Date.parse(wallClock()));
        done();
      });
    },
  });
  server.on('error', () => undefined); // a worker that ends hangs up
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived,
    times,
    empty: () => {
      arrived.clear();
      times.length = 0;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
