// The instants at which a proceeding acted. Replay compares commands, not results: it would pass a workflow that was
// told another deadline. So what each history says it waited for is held against what the law says today.
import { basename } from 'node:path';
import type { Payload } from '@temporalio/common';
import type { Command } from '@twentieth/casework';
import { encryptedDataConverter } from '@twentieth/platform';
import type { Submission } from '@twentieth/registry';
import type { Proceedings } from '../support/proceedings.js';
import { play, SCENARIOS } from '../support/scenarios.js';
import { startWorld } from '../simulation/world.js';
import { TEST_KEY } from '../support/test-key.js';
import type { Recorded } from './histories.js';

/** By history, such as `extended-and-late.request`: the instants, in order. */
export type Instants = ReadonlyMap<string, readonly string[]>;

interface Scheduled {
  readonly activityTaskScheduledEventAttributes?: {
    readonly activityType: { readonly name: string };
    readonly input: { readonly payloads: readonly { metadata: Record<string, string>; data: string }[] };
  };
}

/** The activities by which time is passed: in a turn, and before turns were one activity. */
const TURNS = ['takeTurn', 'passTime'];

const [codec] = encryptedDataConverter(TEST_KEY).payloadCodecs!;
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** What the recorded workflows passed time for. */
export const instantsRecorded = async (histories: readonly Recorded[]): Promise<Instants> => {
  const instants = new Map<string, readonly string[]>();
  for (const { workflowId, history } of histories) {
    const passed = (history as { events: readonly Scheduled[] }).events.flatMap(
      ({ activityTaskScheduledEventAttributes: scheduled }) =>
        scheduled && TURNS.includes(scheduled.activityType.name) ? [scheduled.input.payloads[0]!] : [],
    );
    const sealed = passed.map(({ metadata, data }): Payload => ({
      metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, bytes(value)])),
      data: bytes(data),
    }));
    const opened = await codec!.decode(sealed);
    const told = opened.map(
      ({ data }) => JSON.parse(Buffer.from(data!).toString('utf8')) as { wakeAt: string },
    );
    instants.set(
      workflowId.replace(/\.json$/, ''),
      told.map(({ wakeAt }) => wakeAt),
    );
  }
  return instants;
};

/** What the same lives wait for under the law as it is now, with no Temporal in between. */
export const instantsOwed = async (): Promise<Instants> => {
  const instants = new Map<string, string[]>();
  for (const [name, steps] of Object.entries(SCENARIOS)) {
    const world = startWorld(undefined, ({ proceeding, wakeAt }) => {
      const key = `${name}.${proceeding.split('/')[0]}`;
      instants.set(key, [...(instants.get(key) ?? []), wakeAt]);
    });
    let n = 0;
    const put = async (
      reference: string | null,
      command: Omit<Command, 'reference'>,
      over: Partial<Submission> = {},
    ) => ({ reference: await world.put(`replay/${n++}`, reference, command, over) });
    const travel = (reference: string, to: string) => world.travel(`replay/${n++}`, reference, to);
    await play({ put, travel, read: world.read } as unknown as Proceedings, steps);
  }
  return instants;
};

/**
 * In words, each history that waited for other instants than the law now names. One that waited for nothing is the last
 * run of a proceeding that had ended and was started again to send a letter: it says nothing of instants.
 */
export const differences = (recorded: Instants, owed: Instants): readonly string[] =>
  [...recorded].flatMap(([name, instants]) => {
    if (instants.length === 0) return [];
    const now = owed.get(basename(name)) ?? [];
    return JSON.stringify(instants) === JSON.stringify(now)
      ? []
      : [`${name}: recorded ${instants.join(' ')}; now ${now.join(' ')}`];
  });
