// First asks whether the case may be moved there, then moves its proceedings, and last records the arrival.
import { Injectable } from '@nestjs/common';
import { londonDate } from '@twentieth/calendar';
import { isRetryable } from '@twentieth/platform';
import { readCase } from '@twentieth/registry';
import { deadlinesChanged } from '../answers/deadline-change.js';
import { publicEvent } from '../answers/event.js';
import { noSuchCase } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';
import { CaseSteps, isTaken, type StepAnswer } from '../steps/case-steps.service.js';
import type { Step } from '../steps/step.js';
import { Surroundings } from '../surroundings.js';

/** Longer than any journey that succeeds; a client that waits less may repeat the request under the same key. */
const WITHIN_MS = 120_000;

@Injectable()
export class Travel {
  constructor(
    private readonly steps: CaseSteps,
    private readonly surroundings: Surroundings,
  ) {}

  async travel(step: Step, to: string): Promise<StepAnswer> {
    const { authority } = step.caller;
    const { reference } = step;
    const arrival = { reference, command: { type: 'MoveCaseInTime', to } } as const;
    const asked = await this.steps.submit({ ...step, dryRun: true }, undefined, arrival);
    const before = asked.kind === 'recorded' && asked.replayed;
    if (!before && !step.dryRun)
      await this.journey({ authority, reference, to }, () => this.steps.submit(step, undefined, arrival));
    const answer = await this.steps.carryOut(step, undefined, arrival);
    return step.dryRun ? answer : { ...answer, ...(await this.onTheWay(step, answer.case.version)) };
  }

  /** Everything recorded since the last step that somebody took: what the clocks did on the way, and the arrival. */
  private async onTheWay(
    step: Step,
    arrived: number,
  ): Promise<Pick<StepAnswer, 'events' | 'deadlinesChanged'>> {
    const read = await readCase(this.surroundings.door, step.caller.authority, step.reference);
    const stored = (read?.stored ?? []).slice(0, arrived);
    const own = stored.at(-1)?.commandId;
    const last = stored.findLastIndex((event) => isTaken(event.commandId) && event.commandId !== own);
    const events = stored.slice(last + 1);
    return { events: events.map(publicEvent), deadlinesChanged: deadlinesChanged(events) };
  }

  private async journey(
    journey: { authority: string; reference: string; to: string },
    arrive: () => Promise<unknown>,
  ): Promise<void> {
    const { door, relay } = this.surroundings;
    const now = async (): Promise<string> => {
      const read = await readCase(door, journey.authority, journey.reference);
      if (read === null) throw noSuchCase(journey.reference);
      return read.file.at;
    };
    const arrived = async (): Promise<void> => void (await arrive());
    const undone = await relay
      .travel(journey, now, arrived, AbortSignal.timeout(WITHIN_MS))
      .catch((error: unknown) => {
        if (error instanceof Problem || isRetryable(error)) throw error;
        throw new Problem(
          503,
          'clocks-away',
          'The clocks cannot be reached: the case could not be moved on.',
          { remedy: TRY_AGAIN },
          { 'retry-after': '5' },
          error,
        );
      });
    if (undone === null) return;
    throw new Problem(
      503,
      'journey-unfinished',
      `On the way to ${londonDate(journey.to)}: ${undone}.`,
      { remedy: TRY_AGAIN },
      { 'retry-after': '5' },
    );
  }
}

const TRY_AGAIN = 'Everything recorded so far stands: send the same request again to go on.';
