// A real SMTP server on this machine that fails as it is told: the far end of the SMTP post in its tests.
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { PostFault } from '../outbound/memory.js';
import type { Arrived } from './post-contract.js';

export interface FarEnd {
  readonly port: number;
  readonly arrived: readonly Arrived[];
  /** How many connections were made to it. */
  readonly connections: () => number;
  readonly failNext: (fault: PostFault) => void;
  readonly close: () => Promise<void>;
}

const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

/** Starts the server on a free port of the loopback interface. */
export const smtpFarEnd = async (): Promise<FarEnd> => {
  const arrived: Arrived[] = [];
  const faults: PostFault[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      const fault = faults[0];
      if (fault === 'refused' || fault === 'busy') {
        faults.shift();
        return done(
          fault === 'refused'
            ? refusal(550, `<${address}> is unknown here`)
            : refusal(450, `<${address}> is busy`),
        );
      }
      return done();
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        arrived.push({
          messageId: mail.messageId ?? '',
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          subject: mail.subject ?? '',
          text: (mail.text ?? '').replace(/\n$/, ''),
          html: (mail.html || '').replace(/\n$/, ''),
        });
        if (faults[0] !== 'answer-lost') return done();
        faults.shift();
        for (const socket of sockets) socket.destroy();
      }, done);
    },
  });
  server.server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined); // a socket that the test itself cut off
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    arrived,
    connections: () => connections,
    failNext: (fault) => faults.push(fault),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
