// From a request to the record and back: submit, answer with the case as the step left it, then let the clocks know.
import { Injectable } from '@nestjs/common';
import { may } from '@twentieth/access';
import type { CaseEvent, CaseFile, Command } from '@twentieth/casework';
import type { StoredEvent } from '@twentieth/event-store';
import { readCase, submit, type Outcome, type Submission, type Submitted } from '@twentieth/registry';
import { caseView, todayOf, type CaseView } from '@twentieth/views';
import { deadlinesChanged, type DeadlineChange } from '../answers/deadline-change.js';
import { publicEvent, type EventAnswer } from '../answers/event.js';
import { comesTo } from '../identity/restricted.js';
import { keyMissing, keyReused, mailOnCase, noSuchCase, otherMessage } from '../problem/known-problems.js';
import { refused } from '../problem/refused.js';
import { Surroundings } from '../surroundings.js';
import type { Step } from './step.js';

export interface StepAnswer {
  readonly case: CaseView;
  readonly events: readonly EventAnswer[];
  readonly deadlinesChanged: readonly DeadlineChange[];
}

/** Clients' keys are kept apart from those of the clocks, which nobody may take from them. */
const TAKEN = 'http/';

/** Was this command a step that somebody took, rather than time passing or a letter going out? */
export const isTaken = (commandId: string): boolean => commandId.startsWith(TAKEN);

@Injectable()
export class CaseSteps {
  constructor(private readonly surroundings: Surroundings) {}

  /** Takes a step on the case that the address names. */
  take(
    step: Step,
    on: string | undefined,
    command: Exclude<Command, { type: 'ReceiveRequest' }>,
  ): Promise<StepAnswer> {
    return this.carryOut(step, on, { reference: step.reference, command });
  }

  /**
   * Opens a case; answers with its address as well.
   * @param again 'once' answers a repeat with 200: the case was there
   */
  async open(
    step: Step,
    command: Extract<Submitted, { reference: null }>['command'],
    again?: 'once',
  ): Promise<StepAnswer> {
    const answer = await this.carryOut(step, undefined, { reference: null, command }, again);
    if (!step.dryRun) step.answer.header('location', `/v1/requests/${answer.case.reference}`);
    return answer;
  }

  async carryOut(
    step: Step,
    on: string | undefined,
    submitted: Submitted,
    again?: 'once',
  ): Promise<StepAnswer> {
    const outcome = await this.submit(step, on, submitted);
    if (again === 'once' && outcome.kind === 'recorded' && outcome.replayed) step.answer.status(200);
    const { file, events } = await this.left(step, outcome);
    const { door, relay, clock } = this.surroundings;
    if (!step.dryRun) relay.nudge(step.caller.authority, file.reference);
    else step.answer.status(200);
    const opened = may(step.caller, 'read-personal-data') ? await personal(door, step, file) : [];
    step.answer.header('etag', `"${file.version}"`);
    return {
      case: caseView(file, opened, todayOf(file, clock())),
      events: events.map(publicEvent),
      deadlinesChanged: deadlinesChanged(events),
    };
  }

  /** Puts the command to the record; whatever is no success becomes the problem that tells it. */
  async submit(
    step: Step,
    on: string | undefined,
    submitted: Submitted,
  ): Promise<Extract<Outcome, { kind: 'recorded' | 'known-message' }>> {
    if (step.key === null) throw keyMissing();
    const { door, clock } = this.surroundings;
    const submission: Submission = {
      ...submitted,
      ...{
        authority: step.caller.authority,
        commandId: `${TAKEN}${step.key}`,
        actor: step.actor,
        at: clock(),
        dryRun: step.dryRun,
      },
      ...(on === undefined ? {} : { on }),
      ...(step.message === undefined ? {} : { message: step.message }),
    };
    const outcome = await submit(door, submission);
    if (outcome.kind === 'refused' && outcome.refusal.refused === 'no-such-case')
      throw noSuchCase(step.reference);
    if (outcome.kind === 'refused') throw refused(outcome.refusal);
    if (outcome.kind === 'key-reused') throw keyReused();
    if (outcome.kind === 'no-such-case') throw noSuchCase(step.reference);
    if (outcome.kind === 'other-message') throw otherMessage(outcome.reference);
    if (outcome.kind === 'mail-settled') throw mailOnCase(outcome.reference);
    return outcome;
  }

  /** The case as the outcome left it: for a message known before, as it stands. */
  private async left(
    step: Step,
    outcome: Extract<Outcome, { kind: 'recorded' | 'known-message' }>,
  ): Promise<{ file: CaseFile; events: readonly StoredEvent[] }> {
    if (outcome.kind === 'recorded') return outcome;
    const known = await readCase(this.surroundings.door, step.caller.authority, outcome.reference);
    if (known === null) throw new Error(`The message's case ${outcome.reference} is not on the record.`);
    if (!comesTo(step.caller, known.file)) throw noSuchCase(outcome.reference);
    step.answer.status(200);
    return { file: known.file, events: [] };
  }
}

/** The personal parts of the case up to the version answered; a case only tried has none. */
const personal = async (
  door: Surroundings['door'],
  step: Step,
  file: CaseFile,
): Promise<readonly CaseEvent[]> => {
  const read = await readCase(door, step.caller.authority, file.reference);
  return read === null ? [] : read.events.slice(0, file.version);
};
