// A confirmed change of the calendar as it is answered, with how far its batch is.
import type { CalendarChange } from '@twentieth/casework';
import type { ChangeUnderWay } from '@twentieth/registry';
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

export const changeSaid = z
  .object({
    id: z.string().describe('By which every case that it moves names it.'),
    date,
    title: z.string(),
    nations: z.array(z.string()),
    withdrawn: z.boolean(),
    knownSince: date,
    source: z.string(),
  })
  .meta({ id: 'CalendarChange' });

export const changeAnswer = z
  .object({
    change: changeSaid,
    confirmedBy: z.object({ id: z.string(), role: z.string() }),
    confirmedAt: instant,
    state: z
      .enum(['confirmed', 'moving', 'telling', 'done'])
      .describe('Waiting for its batch; moving cases; telling their workflows; all of it done.'),
    looked: z.int().describe('Cases looked at so far: those open whose days the change may touch.'),
    left: z.int().describe('Cases still to be looked at.'),
    moved: z.int().describe('Cases whose record says the new date.'),
    told: z.int().describe('Cases moved whose workflows know of it.'),
    movedPerSecond: z.number().nullable().describe('Over the whole of the batch so far.'),
    toldPerSecond: z
      .number()
      .nullable()
      .describe('Since the batch began; null before, and when all are told.'),
    beganAt: instant.nullable(),
    finishedAt: instant.nullable().describe('When every open case had been looked at.'),
  })
  .meta({ id: 'CalendarChangeUnderWay' });
export type ChangeAnswer = z.output<typeof changeAnswer>;

export const changesAnswer = z.object({ changes: z.array(changeAnswer) }).meta({ id: 'CalendarChanges' });

export const saidOf = ({
  id,
  add,
  remove,
  knownSince,
  source,
}: CalendarChange): z.output<typeof changeSaid> => {
  const { date: day, title, in: nations } = [...add, ...remove][0]!;
  return { id, date: day, title, nations: [...nations], withdrawn: add.length === 0, knownSince, source };
};

/** @param now the wall clock's instant */
export const changeShown = (row: ChangeUnderWay, now: string): ChangeAnswer => {
  const { confirmedBy, confirmedAt, looked, left, moved, told, beganAt, finishedAt } = row;
  const state = stateOf(row);
  const rate = (count: number, until: string): number | null => {
    const seconds = beganAt === null ? 0 : (Date.parse(until) - Date.parse(beganAt)) / 1_000;
    return seconds > 0 ? Math.round((count / seconds) * 10) / 10 : null;
  };
  return {
    change: saidOf(row.change as unknown as CalendarChange),
    ...{ confirmedBy, confirmedAt, state, looked, left, moved, told, beganAt, finishedAt },
    movedPerSecond: rate(moved, finishedAt ?? now),
    toldPerSecond: state === 'done' ? null : rate(told, now),
  };
};

const stateOf = ({ beganAt, finishedAt, moved, told }: ChangeUnderWay): ChangeAnswer['state'] => {
  if (finishedAt === null) return beganAt === null && moved === 0 ? 'confirmed' : 'moving';
  return told < moved ? 'telling' : 'done';
};
