// To whom a message went. Where it was delivered is said by our own side; To and Cc are what the sender says, and a
// blind copy stands in neither.
import type { AddressObject, ParsedMail } from 'mailparser';
import { isAddress } from '../outbound/envelope.js';
import { cleanLine } from './clean.js';
import { valuesOf } from './headers.js';

const DELIVERED = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
const MOST = 200;

/** Each address once, where it was delivered first. */
export const recipientsOf = (mail: ParsedMail): string[] => {
  const delivered = DELIVERED.flatMap((key) => valuesOf([...mail.headerLines], key))
    .flatMap((value) => value.split(','))
    .map((value) => value.replace(/^.*<|>.*$/g, ''));
  const written = [mail.to ?? [], mail.cc ?? []].flat().flatMap(addressesIn);
  const clean = [...delivered, ...written].map((address) => cleanLine(address, 320)).filter(isAddress);
  const first = new Map<string, string>();
  for (const address of clean)
    if (!first.has(address.toLowerCase())) first.set(address.toLowerCase(), address);
  return [...first.values()].slice(0, MOST);
};

const addressesIn = ({ value }: AddressObject): string[] =>
  value.flatMap((each) => [each, ...(each.group ?? [])]).map(({ address = '' }) => address);
