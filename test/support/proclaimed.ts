// A holiday proclaimed and confirmed while the proceedings run, and carried to the cases by its workflow.
import type { WorkflowHandle } from '@temporalio/client';
import { isRefusal, type Proclamation } from '@twentieth/casework';
import { wallClock } from '@twentieth/platform';
import { confirmChange } from '@twentieth/registry';
import { beginRecalculation } from '@twentieth/relay';
import { recalculationId } from '@twentieth/workflows';
import { AUTHORITY, type Proceedings } from './proceedings.js';

/** A Friday that would have been the nineteenth working day of a request received on 2 November 2026. */
export const A_DAY: Proclamation = {
  ...{ date: '2026-11-27', title: 'A day of thanks', nations: ['scotland'], knownSince: '2026-11-02' },
  ...{ source: 'The Gazette, 2 November 2026', withdrawn: false },
};

/** @returns the workflow that carried it, ended; the case then counts by it */
export const proclaimed = async (
  { store, temporal, read }: Proceedings,
  reference: string,
): Promise<WorkflowHandle> => {
  const by = { id: 'approver-1', role: 'approver' };
  const confirmed = await confirmChange(store, { authority: AUTHORITY, said: A_DAY, at: wallClock(), by });
  if (isRefusal(confirmed)) throw new Error(confirmed.rule);
  const input = { authority: AUTHORITY, change: confirmed.kept.id };
  await beginRecalculation({ temporal }, input);
  const handle = temporal.client.workflow.getHandle(recalculationId(input));
  await handle.result();
  const { file } = await read(reference);
  if (!file.proclaimed.some(({ id }) => id === input.change))
    throw new Error(`The case ${reference} does not count by ${input.change}.`);
  return handle;
};
