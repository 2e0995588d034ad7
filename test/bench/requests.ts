// Requests for timetables from a seed: mostly plain, some with a life behind them. All under FOIA, whose twenty
// working days the habits claim to count.
import { addDays, dateOfDayNumber, dayNumber, londonInstant } from '@twentieth/calendar';
import type { Fact, TimetableRequest } from '@twentieth/statute';
import { seeded, type Chance } from '../oracle/seeded.js';

const [FIRST, LAST] = [dayNumber('2006-01-01'), dayNumber('2027-12-31')];

/** What has happened to a request by the day it is asked about, in order. */
function story(chance: Chance, received: string): readonly Fact[] {
  const later = (days: number): string => addDays(received, days);
  const sort = chance.between(1, 100);
  if (sort <= 50) return [];
  if (sort <= 65) return [{ type: 'answered', on: later(chance.between(1, 45)) }];
  if (sort <= 80) {
    const sought = chance.between(1, 9);
    return [
      { type: 'clarification-sought', on: later(sought) },
      { type: 'clarification-received', on: later(sought + chance.between(1, 30)) },
    ];
  }
  if (sort <= 90) {
    const given = chance.between(1, 9);
    return [
      { type: 'fees-notice-given', on: later(given) },
      { type: 'fee-received', on: later(given + chance.between(1, 40)) },
    ];
  }
  return [
    { type: 'extension-notified', on: later(20), ground: 'public-interest', estimate: later(60) },
    { type: 'answered', on: later(58) },
    { type: 'review-requested', on: later(70) },
    { type: 'review-answered', on: later(95) },
  ];
}

/** So many requests; the same seed tells the same ones. */
export function requestsFrom(seed: number, count: number): readonly TimetableRequest[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const received = dateOfDayNumber(chance.between(FIRST, LAST));
    const hour = String(chance.between(0, 23)).padStart(2, '0');
    const facts = story(chance, received);
    const receivedAt = londonInstant(received, `${hour}:30`);
    return { id: `${seed}/${i}`, regime: 'foia', received, receivedAt, asAt: addDays(received, 120), facts };
  });
}
