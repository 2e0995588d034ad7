// GOV.UK Notify limits what a service may send in a minute and in a day. When it says so, nothing is asked of it until
// the time that it names has passed: the letters wait in the record, where nothing is lost.
import type { Instant } from '@twentieth/calendar';
import { TransientFailure } from '../post.js';

const A_MOMENT = 10_000;
const A_DAY_SPENT = 15 * 60_000;
const LONGEST = 60 * 60_000;

export interface RateGate {
  /** @throws {TransientFailure} while the far end has asked us to wait. */
  pass(): void;
  close(millis: number): void;
}

export const rateGate = (now: () => Instant): RateGate => {
  let opensAt = 0;
  return {
    pass: () => {
      const wait = opensAt - Date.parse(now());
      if (wait > 0) throw new TransientFailure(false, 'GOV.UK Notify has asked us to wait.', wait);
    },
    close: (millis) => {
      opensAt = Math.max(opensAt, Date.parse(now()) + millis);
    },
  };
};

/**
 * Milliseconds to wait after a refusal for the rate: what the answer's Retry-After says, at most an hour; where it says
 * nothing, ten seconds for the minute's limit and a quarter of an hour for the day's.
 */
export const waitAfter = (retryAfter: unknown, kind: string, now: Instant): number => {
  const said = typeof retryAfter === 'string' ? retryAfter.trim() : '';
  const millis = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.parse(now);
  if (Number.isFinite(millis)) return Math.min(Math.max(millis, 0), LONGEST);
  return kind === 'TooManyRequestsError' ? A_DAY_SPENT : A_MOMENT;
};
