// The servers of a run: each started when a measure first asks for it, all ended with the run.
import { startPostgres, startTemporal, type PostgresServer, type TemporalServer } from '@twentieth/tools';
import { startApi, type Api } from './api-process.js';
import { keys, type Keys } from './keys.js';

export interface Servers {
  readonly keys: Keys;
  /** Migrated, with the rehearsal authority. */
  postgres(): Promise<PostgresServer>;
  /** No worker polls it. */
  temporal(): Promise<TemporalServer>;
  api(): Promise<Api>;
  stop(): Promise<void>;
}

export function servers(): Servers {
  const started: Promise<{ stop(): Promise<void> }>[] = [];
  const once = <T extends { stop(): Promise<void> }>(start: () => Promise<T>): (() => Promise<T>) => {
    let running: Promise<T> | undefined;
    return () => {
      if (running === undefined) started.push((running = start()));
      return running;
    };
  };
  const held = keys();
  const postgres = once(() => startPostgres({ migrated: true }));
  const temporal = once(() => startTemporal());
  return {
    keys: held,
    postgres,
    temporal,
    api: once(async () => {
      const [database, proceedings] = [await postgres(), await temporal()];
      return startApi({
        databaseUrl: database.address,
        temporal: proceedings.address,
        namespace: proceedings.namespace,
        folder: database.dataFolder,
        keys: held,
      });
    }),
    stop: async () => {
      const ended = await Promise.allSettled(started.splice(0));
      for (const one of ended.reverse()) if (one.status === 'fulfilled') await one.value.stop();
    },
  };
}
