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
