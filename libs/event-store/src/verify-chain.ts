// Is this stream the one that was recorded? Recomputes everything; names every fault, and goes on.
import { sha256 } from '@twentieth/platform';
import { canonicalText } from './canonical.js';
import type { Envelope } from './envelope.js';
import { GENESIS, type StoredEvent } from './event.js';

export interface ChainFault {
  readonly reference: string;
  readonly version: number;
  readonly eventId: string;
  readonly fault:
    | 'hash-differs'
    | 'body-not-canonical'
    | 'fields-differ-from-body'
    | 'link-broken'
    | 'version-gap'
    | 'another-case'
    | 'sealed-part-differs'
    | 'recorded-earlier-than-before';
}

/**
 * Checks a whole stream, from its first event.
 * @param options.head what the record says the head is; without it a stream cut short cannot be seen
 * @returns the faults, first bad event first; none when the chain holds
 */
export function verifyChain(
  events: readonly StoredEvent[],
  options: { readonly head?: { readonly version: number; readonly headHash: string } } = {},
): ChainFault[] {
  const faults = events.flatMap((event, index) =>
    [...faultsAlone(event), ...faultsBeside(event, events[index - 1], events[0] ?? event)].map((fault) => ({
      reference: event.reference,
      version: event.version,
      eventId: event.id,
      fault,
    })),
  );
  const last = events.at(-1);
  const { head } = options;
  if (head && (head.version !== (last?.version ?? 0) || head.headHash !== (last?.hash ?? GENESIS))) {
    const place = { reference: last?.reference ?? '', version: head.version, eventId: last?.id ?? '' };
    faults.push({ ...place, fault: head.version === last?.version ? 'hash-differs' : 'version-gap' });
  }
  return faults;
}

function faultsAlone(event: StoredEvent): ChainFault['fault'][] {
  const faults: ChainFault['fault'][] = [];
  if (sha256(event.body) !== event.hash) faults.push('hash-differs');
  const read = parsed(event.body);
  if (read === undefined || canonicalText(read) !== event.body) faults.push('body-not-canonical');
  const { body: _body, hash: _hash, sealed, ...fields } = event;
  if (canonicalText(fields) !== event.body) faults.push('fields-differ-from-body');
  // A destroyed ciphertext (null beside a hash) is no fault: the chain outlives it.
  if (sealed && sha256(sealed) !== event.sealedHash) faults.push('sealed-part-differs');
  return faults;
}

function faultsBeside(
  event: StoredEvent,
  before: StoredEvent | undefined,
  first: StoredEvent,
): ChainFault['fault'][] {
  const faults: ChainFault['fault'][] = [];
  if (event.version !== (before?.version ?? 0) + 1) faults.push('version-gap');
  if (event.prevHash !== (before?.hash ?? GENESIS)) faults.push('link-broken');
  if (event.reference !== first.reference || event.authority !== first.authority) faults.push('another-case');
  if (before && event.recordedAt < before.recordedAt) faults.push('recorded-earlier-than-before');
  return faults;
}

function parsed(body: string): Envelope | undefined {
  try {
    return JSON.parse(body) as Envelope;
  } catch {
    return undefined; // told as body-not-canonical
  }
}
