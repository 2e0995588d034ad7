import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { monotonicMillis } from './clock.js';
import { openTemporal } from './temporal.js';

it('A Temporal that is away stops no start, and a question to it ends in time', async () => {
  const temporal = openTemporal({
    address: '127.0.0.1:1',
    namespace: 'twentieth',
    payloadKey: Buffer.alloc(32),
  });
  const asked = monotonicMillis();
  await expect(temporal.databaseId(300)).rejects.toThrow();
  expect(monotonicMillis() - asked).toBeLessThan(3_000);
  await temporal.close();
});

it('A Temporal that is away for some time is tried again every few seconds, so that its return is noticed at once', async () => {
  const attempts: number[] = [];
  const refusing = createServer((socket) => {
    attempts.push(monotonicMillis());
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(refusing, 'listening');
  const address = `127.0.0.1:${(refusing.address() as AddressInfo).port}`;
  const temporal = openTemporal({ address, namespace: 'twentieth', payloadKey: Buffer.alloc(32) });
  try {
    while (attempts.length < 6) await expect(temporal.databaseId(500)).rejects.toThrow();
    const longest = Math.max(...attempts.slice(1).map((at, i) => at - attempts[i]!));
    expect(longest).toBeLessThan(4_000); // left to itself, the sixth attempt waits for more than six seconds
  } finally {
    await temporal.close();
    refusing.close();
  }
}, 60_000);
