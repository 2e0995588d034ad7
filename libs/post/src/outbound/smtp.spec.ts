// Letters over real SMTP on this machine: the contract, and the waits that must end.
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { NOW, aLetter, postContract } from '../testing/post-contract.js';
import { smtpFarEnd } from '../testing/smtp-far-end.js';
import { settingsOf, smtpPost } from './smtp.js';
import type { Post } from './post.js';

const now = () => NOW;

postContract('SMTP', async (run) => {
  const farEnd = await smtpFarEnd();
  const lookUp: Post['lookUp'] = async (messageId) =>
    farEnd.arrived.some((letter) => letter.messageId === messageId)
      ? { messageId, acceptedAt: NOW, response: 'found' }
      : null;
  let unreachable = false;
  const reachable = smtpPost({ url: `smtp://127.0.0.1:${farEnd.port}`, now, lookUp });
  const closed = smtpPost({ url: `smtp://127.0.0.1:${await closedPort()}`, now });
  const post: Post = { send: (letter) => (unreachable ? closed : reachable).send(letter), lookUp };
  const failNext = (fault: Parameters<typeof farEnd.failNext>[0]) => {
    if (fault === 'unreachable') unreachable = true;
    else farEnd.failNext(fault);
  };
  try {
    await run({ post, failNext, arrived: () => farEnd.arrived });
  } finally {
    await farEnd.close();
  }
});

describe('SMTP', () => {
  it.each([
    ['never greets', (): void => undefined],
    ['greets a byte at a time for ever', dribble],
    ['greets and then falls silent', (socket: Socket): void => void socket.write('220 here\r\n')],
  ])('gives up on a server that %s, and does not know what became of the letter', async (_what, behave) => {
    await onServer(behave, async (port) => {
      const started = performance.now();
      const sending = smtpPost({ url: `smtp://127.0.0.1:${port}`, now, patience: 400 }).send(aLetter());
      await expect(sending).rejects.toMatchObject({ name: 'TransientFailure', uncertain: true });
      expect(performance.now() - started).toBeLessThan(2_000);
    });
  });

  it('repeats no address that the server repeats', async () => {
    const farEnd = await smtpFarEnd();
    try {
      farEnd.failNext('refused');
      const failure = await smtpPost({ url: `smtp://127.0.0.1:${farEnd.port}`, now })
        .send(aLetter())
        .catch(String);
      expect(failure).toMatch(/550 \(address\) is unknown here/);
    } finally {
      await farEnd.close();
    }
  });

  it('sends many letters over one connection, and a letter after a break over another', async () => {
    const farEnd = await smtpFarEnd();
    try {
      const post = smtpPost({ url: `smtp://127.0.0.1:${farEnd.port}`, now });
      for (let n = 0; n < 5; n += 1) await post.send(aLetter());
      expect(farEnd.connections()).toBe(1);
      farEnd.failNext('answer-lost');
      await expect(post.send(aLetter())).rejects.toMatchObject({ uncertain: true });
      expect(farEnd.arrived).toHaveLength(6);
      await post.send(aLetter());
      expect(farEnd.arrived).toHaveLength(7);
      expect(farEnd.connections()).toBe(2);
    } finally {
      await farEnd.close();
    }
  });

  it('insists on TLS away from this machine', () => {
    expect(settingsOf('smtp://mail.authority.example:25', 1000)).toMatchObject({
      requireTLS: true,
      port: 25,
    });
    expect(settingsOf('smtps://u%40x:p@mail.authority.example', 1000)).toMatchObject({
      secure: true,
      port: 465,
      auth: { user: 'u@x', pass: 'p' },
    });
    expect(settingsOf('smtp://[::1]:1025', 1000)).toMatchObject({ ignoreTLS: true, host: '::1' });
    expect(settingsOf('smtp://127.0.0.1.attacker.example', 1000)).toMatchObject({ requireTLS: true });
  });
});

function dribble(socket: Socket): void {
  const timer = setInterval(() => socket.write('2'), 20);
  socket.once('close', () => clearInterval(timer));
}

const listen = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

const closedPort = async (): Promise<number> => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const onServer = async (
  behave: (socket: Socket) => void,
  run: (port: number) => Promise<void>,
): Promise<void> => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => socket.destroy());
    behave(socket);
  });
  try {
    await run(await listen(server));
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
};
