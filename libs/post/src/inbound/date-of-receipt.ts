// The date of receipt comes from the evidence of delivery (s10(6)(a)): the line that the authority's own gateway added
// on top. What lies below it, and the sender's own Date, are only what others say.
import type { Instant } from '@twentieth/calendar';
import { valuesOf, type HeaderLine } from './headers.js';

export interface Receipt {
  readonly receivedAt: Instant | null;
  readonly receiptEvidence: 'received-header' | 'delivery-date' | null;
}

/**
 * @param gateways the authority's own mail hosts, as they name themselves after "by". When they are known, the topmost
 * line of one of them counts; when not, the topmost line of all.
 */
export const receiptOf = (lines: readonly HeaderLine[], gateways: readonly string[]): Receipt => {
  const received = valuesOf(lines, 'received').find(
    (value) =>
      gateways.length === 0 || gateways.includes(/\bby ([^\s;()]+)/i.exec(value)?.[1]?.toLowerCase() ?? ''),
  );
  if (received !== undefined) {
    const receivedAt = instantOf(received.slice(received.lastIndexOf(';') + 1));
    if (receivedAt !== null) return { receivedAt, receiptEvidence: 'received-header' };
  }
  const delivered = instantOf(valuesOf(lines, 'delivery-date')[0] ?? '');
  return { receivedAt: delivered, receiptEvidence: delivered === null ? null : 'delivery-date' };
};

const DATE =
  /^(?:[A-Za-z]{3},)?\s*(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-])(\d{2})([0-5]\d)|(GMT|UTC?|Z))\b/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** An instant from a date as e-mail writes it (RFC 5322), zone and all; null when it is not one. */
export const instantOf = (written: string): Instant | null => {
  const found = DATE.exec(written.trim().replace(/\s+/g, ' '));
  if (!found) return null;
  const [, day, monthName, year, hour, minute, second = '0', sign, zoneHours, zoneMinutes] = found;
  const month = MONTHS.indexOf(monthName!.toLowerCase());
  const local = [
    Number(year),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Math.min(Number(second), 59),
  ] as const;
  const read = new Date(Date.UTC(...local));
  const kept = [
    read.getUTCFullYear(),
    read.getUTCMonth(),
    read.getUTCDate(),
    read.getUTCHours(),
    read.getUTCMinutes(),
  ];
  if (month < 0 || kept.some((part, at) => part !== local[at])) return null;
  const ahead =
    sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  if (Math.abs(ahead) > 14 * 60) return null;
  return new Date(read.getTime() - ahead * 60_000).toISOString() as Instant;
};
