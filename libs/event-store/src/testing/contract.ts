// What every implementation of the record keeps, told once and run on each of them.
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { RecordStore } from '../record.js';
import { calendarContract } from './contract-calendar.js';
import { commandsContract } from './contract-commands.js';
import { eventsContract } from './contract-events.js';
import { obligationsContract } from './contract-obligations.js';
import { heldMailContract } from './contract-held-mail.js';
import { rollbackContract } from './contract-rollback.js';
import { settingsContract } from './contract-settings.js';
import { tablesContract } from './contract-tables.js';
import { tenancyContract } from './contract-tenancy.js';

/** The authorities that a record under test must know; each test takes one of its own. */
export const AUTHORITIES: readonly string[] = Array.from(
  { length: 200 },
  (_, index) => `authority-${index + 1}`,
);

/** What a contract's tests work with. */
export interface Bench {
  readonly record: () => RecordStore;
  /** An authority that no other test has used. */
  readonly authority: () => string;
}

/** @param open makes a record that knows `AUTHORITIES`, and says how to be rid of it */
export function recordContract(
  name: string,
  open: () => Promise<{ record: RecordStore; stop: () => Promise<void> }>,
): void {
  describe(`${name} keeps the contract of the record`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    const unused = [...AUTHORITIES];
    const bench: Bench = {
      record: () => opened.record,
      authority: () => {
        const next = unused.shift();
        if (next === undefined) throw new Error('The tests have used up the authorities made for them.');
        return next;
      },
    };
    beforeAll(async () => {
      opened = await open();
    }, 60_000);
    afterAll(async () => {
      await opened.record.close();
      await opened.stop();
    });
    eventsContract(bench);
    commandsContract(bench);
    rollbackContract(bench);
    tablesContract(bench);
    obligationsContract(bench);
    settingsContract(bench);
    calendarContract(bench);
    heldMailContract(bench);
    tenancyContract(bench);
  });
}
