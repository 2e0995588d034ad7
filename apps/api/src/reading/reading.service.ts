// Reads one case for one caller: 404 for another authority's, personal data only for those who may see it.
import { Injectable } from '@nestjs/common';
import { may, type Caller } from '@twentieth/access';
import { londonDate } from '@twentieth/calendar';
import type { CaseEvent, CaseFile } from '@twentieth/casework';
import { readCase, type AsOf, type ReadCase } from '@twentieth/registry';
import { caseView, todayOf, type CaseView } from '@twentieth/views';
import { noSuchCase } from '../problem/known-problems.js';
import { comesTo } from '../identity/restricted.js';
import { Problem } from '../problem/problem.js';
import { Surroundings } from '../surroundings.js';

export interface CaseRead extends ReadCase {
  /** What this reader may see of the events: their personal parts are gone for those who may not. */
  readonly seen: readonly CaseEvent[];
  /** The civil date on which the clocks are read. */
  readonly today: string;
  readonly knownAt: string | null;
}

@Injectable()
export class Reading {
  constructor(private readonly surroundings: Surroundings) {}

  async read(caller: Caller, reference: string, asOf: AsOf = {}): Promise<CaseRead> {
    const { door } = this.surroundings;
    const read = await readCase(door, caller.authority, reference, asOf);
    const dated = asOf.asAt !== undefined || asOf.knownAt !== undefined;
    const whole = !dated ? read : await readCase(door, caller.authority, reference);
    if (whole === null || !comesTo(caller, whole.file)) throw noSuchCase(reference);
    if (read === null) throw notYet(reference, whole.file);
    const seen = may(caller, 'read-personal-data') ? read.events : read.events.map(unsealed);
    return {
      ...read,
      seen,
      today: asOf.asAt ?? this.todayThen(whole.file, asOf.knownAt),
      knownAt: asOf.knownAt ?? null,
    };
  }

  view({ file, seen, today, knownAt }: CaseRead): CaseView {
    return caseView(file, seen, today, today, knownAt);
  }

  /** The day of the instant as known at which the case is read, or the case's today if that comes first. */
  private todayThen(file: CaseFile, knownAt: string | undefined): string {
    const today = todayOf(file, this.surroundings.clock());
    if (knownAt === undefined) return today;
    const then = londonDate(knownAt);
    return then < today ? then : today;
  }
}

const unsealed = (event: CaseEvent): CaseEvent => ({ ...event, sealed: undefined }) as unknown as CaseEvent;

const notYet = (reference: string, { receivedOn }: CaseFile): Problem =>
  new Problem(
    404,
    'not-yet-known',
    `${reference} had not been received by then: it was received on ${receivedOn}.`,
    {
      remedy: 'Ask as at a later day, or as known at a later instant.',
    },
  );
