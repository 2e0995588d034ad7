// Queries that identify what is asked for (FOIA s1(3), s10(6)(b)), and how each ends: a reply, a withdrawal, silence.
import { addDays } from '@twentieth/calendar';
import {
  blank,
  chosen,
  endPart,
  first,
  isFree,
  nothing,
  unfit,
  when,
  type Model,
  type Part,
  type Rules,
} from '../model.js';

/** Two months at the least pass before an unanswered query closes anything (practice). */
const LONG = 56;

const asked = (model: Model, number: number, on: string): string | null => {
  const query = model.queries[number - 1];
  return first(
    when(query === undefined, 'answers a query that was not put'),
    when(query?.state !== 'asked', 'answers a query that is over'),
    when(on < (query?.soughtOn ?? on), 'answers before the query'),
    when(!model.parts.some((part) => part.query === number), 'answers what nobody awaits'),
  );
};

const awaiting = (model: Model, number: number, parts: readonly number[] | null): readonly Part[] =>
  chosen(model, parts, (part) => part.query === number);
const over = (model: Model, number: number, state: string): void => {
  if (!model.parts.some((part) => part.query === number)) model.queries[number - 1]!.state = state;
};

type Named =
  | 'SeekClarification'
  | 'ReceiveClarification'
  | 'RefuseClarificationReply'
  | 'WithdrawClarification'
  | 'CloseUnclarified';

export const QUERIES: Rules<Named> = {
  SeekClarification: {
    illegal: (model, { parts, question }) =>
      first(
        unfit(model, parts, isFree, 'asks about what is over or asked'),
        when(blank(question), 'asks nothing'),
      ),
    happens: (model, { parts }, { on }) => {
      const about = chosen(model, parts, isFree);
      model.queries.push({ parts: about.map(({ number }) => number), soughtOn: on, state: 'asked' });
      for (const part of about) part.query = model.queries.length;
    },
  },
  ReceiveClarification: {
    illegal: (model, { number }, { on }) => asked(model, number, on),
    happens: (model, { number }, { on }) => {
      for (const part of awaiting(model, number, null)) {
        part.query = null;
        if (on > part.clock) part.clock = on;
      }
      over(model, number, 'replied');
    },
  },
  RefuseClarificationReply: {
    illegal: (model, { number, because }, { on }) =>
      first(asked(model, number, on), when(blank(because), 'says not why')),
    happens: nothing,
  },
  WithdrawClarification: {
    illegal: (model, { number, because }, { on }) =>
      first(asked(model, number, on), when(blank(because), 'says not why')),
    happens: (model, { number }) => {
      for (const part of awaiting(model, number, null)) part.query = null;
      over(model, number, 'withdrawn');
    },
  },
  CloseUnclarified: {
    illegal: (model, { number, parts }, { on }) =>
      first(
        asked(model, number, on),
        unfit(model, parts, (part) => part.query === number, 'closes what awaits no reply'),
        when(
          on < addDays(model.queries[number - 1]?.soughtOn ?? on, LONG),
          'gives the requester no time to reply',
        ),
      ),
    happens: (model, { number, parts }, { on }) => {
      for (const part of awaiting(model, number, parts)) endPart(part, 'ended', on, null);
      over(model, number, 'lapsed');
    },
  },
};
