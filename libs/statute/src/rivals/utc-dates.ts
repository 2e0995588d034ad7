// Takes the date of an instant in UTC. In summer half an hour past midnight in London is still yesterday there.
import { type CivilDate, formatDate, type Instant, londonInstant } from '@twentieth/calendar';
import { type Rival } from './rival.js';

const atNight = (received: CivilDate): Instant => londonInstant(received, '00:30');
// Stryker disable next-line MethodExpression: an instant is read as the date that it begins with
const inUtc = (received: CivilDate): CivilDate => atNight(received).slice(0, 10);

export const utcDates: Rival = {
  habit: 'takes the date of receipt in UTC',
  situation: 'a request by e-mail at half past midnight in London',
  law: 'FOIA 2000 s10(6)(a)',
  kind: 'response',
  story: (received) => ({ regime: 'foia', received, receivedAt: atNight(received) }),
  counts: (received, { days }) => days.after(inUtc(received), 20),
  why: (received) =>
    `Received on ${formatDate(received)} at 00:30 British Summer Time, which is 23:30 UTC the day before; it begins from ${formatDate(inUtc(received))}.`,
};
