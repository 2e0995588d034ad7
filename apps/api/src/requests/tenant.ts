// What receiving a request needs to know of the authority: whether its time may lie ahead, and which gateways are its own.
import type { Door } from '@twentieth/registry';
import { malformed } from '../problem/known-problems.js';

export interface Tenant {
  readonly rehearsal: boolean;
  /** The authority's own mail hosts (its setting mailGateways), in lower case. */
  readonly gateways: readonly string[];
}

export const tenantOf = async (door: Door, authority: string): Promise<Tenant> => {
  const { rehearsal, settings } = await door.store.transact(authority, (tx) => tx.authority());
  const hosts: unknown = settings['mailGateways'];
  const gateways = Array.isArray(hosts)
    ? hosts.filter((host): host is string => typeof host === 'string')
    : [];
  return { rehearsal, gateways: gateways.map((host) => host.toLowerCase()) };
};

/** Clocks of two machines may differ by so much. */
const TOLERANCE_MS = 5 * 60_000;

/** Only a rehearsal may receive what has not yet been sent. */
export const notAhead = ({ rehearsal }: Tenant, receivedAt: string | null, now: string): void => {
  if (rehearsal || receivedAt === null || Date.parse(receivedAt) <= Date.parse(now) + TOLERANCE_MS) return;
  throw malformed(
    'receivedAt',
    'lies in the future',
    'Check the clock of the gateway. Only a rehearsal authority accepts dates in the future.',
  );
};
