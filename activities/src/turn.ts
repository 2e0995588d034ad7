// A turn of a proceeding's clock in one activity: the time is passed, the letters of the rungs that it raised are sent, and
// the workflow is told what the proceeding owes next. Many turns come at one instant (a morning at nine, midnight), and
// each task that Temporal hands out costs as much as all that is done here.
// Each part stands on the record by itself. What is not sent here is owed still, and the workflow has it carried out with
// patience: a post office that is closed holds up no clock.
import { Context } from '@temporalio/activity';
import { monotonicMillis } from '@twentieth/platform';
import { lookAt, lookOf, type Look } from '@twentieth/registry';
import type { Doors } from './doors.js';
import { timePassed, type Passing } from './pass-time.js';
import { attemptLetter, heartbeating } from './perform-effect.js';

/** No further letter is begun after so long: with the patience of a post it stays below the time that a turn may take. */
const BEGIN_WITHIN_MS = 15_000;

export const takeTurn =
  (doors: Doors) =>
  (passing: Passing): Promise<Look> =>
    heartbeating(() => turn(doors, passing, Context.current().info.attempt));

/** @param attempt from 1; a later one sends nothing, for nobody knows how far the letters of the first have got */
export const turn = async (doors: Doors, passing: Passing, attempt: number): Promise<Look> => {
  const { authority, proceeding } = passing;
  const givenBy = { proceeding, temporalId: doors.temporalId() };
  const { file, events } = await timePassed(doors, passing, givenBy);
  const raised = new Set(events.map(({ id }) => id));
  const letters = [...file.letters.values()].filter(
    (letter) =>
      letter.proceeding === proceeding &&
      letter.state === 'owed' &&
      letter.digest === undefined &&
      raised.has(letter.cause),
  );
  const until = monotonicMillis() + BEGIN_WITHIN_MS;
  let look: Look | null = null;
  for (const { id } of attempt === 1 ? letters : []) {
    if (monotonicMillis() > until) break;
    try {
      const left = await attemptLetter(doors, authority, proceeding, id, givenBy);
      look = left && lookOf(left.file, proceeding, left.authority);
    } catch (error) {
      doors.log.warn({ letterId: id, err: error }, 'a letter was not sent in its turn: it is tried again');
      look = null;
      break;
    }
  }
  return look ?? lookAt(doors, authority, proceeding, doors.temporalId());
};
