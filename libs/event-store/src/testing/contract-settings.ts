// Settings that several people may change at once: none loses another's change, and each stands with its author.
import { describe, expect, it } from '@jest/globals';
import type { Bench } from './contract.js';

const admin = { id: 'admin-1', role: 'admin' };
const other = { id: 'admin-2', role: 'admin' };

export function settingsContract({ record, authority }: Bench): void {
  describe('the settings of an authority', () => {
    it('are changed by whoever saw the last version, one setting at a time, and each change says by whom', async () => {
      const tenant = authority();
      const change = (from: number, value: object, by = admin) =>
        record().transact(tenant, (tx) => tx.settings.change(from, 'holders', value, by));
      expect(await change(0, { officer: 'a' })).toBe(true);
      expect(await change(0, { officer: 'b' }, other)).toBe(false);
      expect(await change(1, { officer: 'c' }, other)).toBe(true);
      await record().transact(tenant, async (tx) => {
        expect(await tx.settings.change(2, 'absences', [], admin)).toBe(true);
      });
      await record().transact(tenant, async (tx) => {
        expect((await tx.authority()).settings).toEqual({ holders: { officer: 'c' }, absences: [] });
        expect(await tx.settings.version()).toBe(3);
        expect(await tx.settings.changes(2)).toMatchObject([
          { version: 3, what: 'absences', value: [], by: admin },
          { version: 2, what: 'holders', value: { officer: 'c' }, by: other },
        ]);
      });
    });

    it('are changed once by two who change them at the same moment', async () => {
      const tenant = authority();
      const both = await Promise.all(
        [admin, other].map((by) =>
          record().transact(tenant, (tx) => tx.settings.change(0, 'ladder', [{ by: by.id }], by)),
        ),
      );
      expect(both.sort()).toEqual([false, true]);
      expect(await record().transact(tenant, (tx) => tx.settings.version())).toBe(1);
    });

    it('are as they were when the transaction fails', async () => {
      const tenant = authority();
      const failing = record().transact(tenant, async (tx) => {
        await tx.settings.change(0, 'holders', { officer: 'a' }, admin);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      await record().transact(tenant, async (tx) => {
        expect([(await tx.authority()).settings, await tx.settings.version()]).toEqual([{}, 0]);
      });
    });

    it('owe the carrying of their last change until it has come to the end', async () => {
      const tenant = authority();
      const within = <T>(work: Parameters<ReturnType<typeof record>['transact']>[1]): Promise<T> =>
        record().transact(tenant, work) as Promise<T>;
      expect(await within((tx) => tx.settings.toCarry())).toBeUndefined();
      await within((tx) => tx.settings.change(0, 'holders', {}, admin));
      await within((tx) => tx.settings.change(1, 'ladder', [], admin));
      expect(await within((tx) => tx.settings.toCarry())).toEqual({ version: 2, bookmark: '' });
      await within((tx) => tx.settings.carried(2, { bookmark: 'FOI-2026-000050', finished: false }));
      expect(await within((tx) => tx.settings.toCarry())).toEqual({
        version: 2,
        bookmark: 'FOI-2026-000050',
      });
      await within((tx) => tx.settings.carried(2, { bookmark: 'FOI-2026-000099', finished: true }));
      expect(await within((tx) => tx.settings.toCarry())).toBeUndefined();
    });
  });
}
