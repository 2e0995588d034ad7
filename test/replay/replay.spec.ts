// The replay gate: the workflows as they are now must replay every history that was ever recorded. A change of the
// loop without versioning is caught here, before it wedges the open cases of an authority.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { encryptedDataConverter } from '@twentieth/platform';
import { BUNDLE } from '../../apps/worker/src/worker.js';
import { SCHEDULES } from '@twentieth/workflows';
import { quiet, quietRuntime } from '../support/quiet.js';
import { TEST_KEY } from '../support/test-key.js';
import { RECALCULATION_HISTORY, recordedHistories, type Recorded } from './histories.js';
import { SCENARIOS } from '../support/scenarios.js';

const isScheduled = ({ workflowId }: Recorded): boolean => workflowId.startsWith('scheduled.');

type Verdicts = ReadonlyMap<string, string | null>;

const replay = async (code: string, histories: readonly Recorded[]): Promise<Verdicts> => {
  const verdicts = new Map<string, string | null>();
  const all = histories.map(({ workflowId, history }) => ({ workflowId, history }));
  const results = Worker.runReplayHistories(
    { workflowBundle: { code }, dataConverter: encryptedDataConverter(TEST_KEY) },
    all,
  );
  for await (const { workflowId, error } of results) verdicts.set(workflowId, error ? error.name : null);
  return verdicts;
};

/** The workflows of `changed/`, bundled as the production ones are. */
const bundled = async (name: string): Promise<string> => {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(`./changed/${name}.ts`, import.meta.url)),
    logger: quiet,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, extensionAlias: { '.js': ['.ts', '.js'] } },
    }),
  });
  return code;
};

describe('the replay gate', () => {
  let histories: readonly Recorded[];
  /** Those, lived by the loop as it is now, of which there is a changed workflow to try. */
  let proceedings: readonly Recorded[];
  beforeAll(async () => {
    quietRuntime();
    histories = await recordedHistories();
    proceedings = histories.filter((one) => !isScheduled(one) && !one.workflowId.includes('/'));
  });

  it('holds a history of every scenario', () => {
    for (const name of Object.keys(SCENARIOS))
      expect(histories.some((h) => h.workflowId.startsWith(`${name}.`))).toBe(true);
    expect(histories.some((h) => h.workflowId === RECALCULATION_HISTORY)).toBe(true);
  });

  it('holds one of everything that a schedule begins', () => {
    const scheduled = histories.filter(isScheduled).map(({ workflowId }) => workflowId);
    expect(scheduled).toEqual(
      Object.keys(SCHEDULES)
        .sort()
        .map((name) => `scheduled.${name}.json`),
    );
  });

  it('passes the workflows as they are now', async () => {
    const verdicts = await replay(await readFile(BUNDLE, 'utf8'), histories);
    expect([...verdicts].filter(([, error]) => error !== null)).toEqual([]);
    expect(verdicts.size).toBe(histories.length);
  });

  it('refuses a workflow whose order was changed without versioning', async () => {
    const verdicts = await replay(await bundled('workflows'), proceedings);
    expect([...verdicts.values()].every((error) => error === 'DeterminismViolationError')).toBe(true);
  });

  it('refuses a new step without a version, and passes the same step with one', async () => {
    const without = await replay(await bundled('without-version'), proceedings);
    expect([...without].filter(([, error]) => error !== 'DeterminismViolationError')).toEqual([]);
    const versioned = await replay(await bundled('with-version'), proceedings);
    expect([...versioned].filter(([, error]) => error !== null)).toEqual([]);
    expect(versioned.size).toBe(proceedings.length);
  });
});
