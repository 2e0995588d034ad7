// Below a case: why each date is that date, who did what and when, what was recorded, and what was sent.
import { applyDecorators, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Caller as Person } from '@twentieth/access';
import { deadlinesOf } from '@twentieth/casework';
import { explain } from '@twentieth/statute';
import { lettersView, timelineOf } from '@twentieth/views';
import type { z } from 'zod';
import { eventsAnswer, publicEvent } from '../answers/event.js';
import { lettersAnswer } from '../answers/letters.js';
import { timelineAnswer } from '../answers/timeline.js';
import { caseTimetable } from '../answers/timetable.js';
import { Caller } from '../identity/caller.js';
import { Requires } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { asOfQuery } from './as-of.js';
import { Reading } from './reading.service.js';

type AsOfQuery = z.output<typeof asOfQuery>;

const Reads = (path: string, standardSchema: z.ZodType, summary: string): MethodDecorator =>
  applyDecorators(
    Get(path),
    Requires('read-cases'),
    ApiBearerAuth(),
    ApiOperation({ summary }),
    ApiParam({ name: 'reference', schema: { type: 'string' } }),
    ApiResponse({ status: 200, standardSchema, description: summary }),
    problems(400, 401, 403, 404, 429, 503),
  );

@ApiTags('reading')
@Controller('v1/requests/:reference')
export class ReadingController {
  constructor(private readonly reading: Reading) {}

  @Reads(
    'timetable',
    caseTimetable,
    'Every deadline with its ledger of days, and why it falls on that day, in words.',
  )
  async readTimetable(
    @Caller() caller: Person,
    @Param('reference') reference: string,
    @Query({ schema: asOfQuery }) asOf: AsOfQuery,
  ): Promise<object> {
    const { file, today, knownAt } = await this.reading.read(caller, reference, asOf);
    const deadlines = deadlinesOf(file, today, knownAt ?? file.at);
    return {
      reference,
      asAt: today,
      receivedOn: file.receivedOn,
      deadlines: deadlines.map((deadline) => ({ ...deadline, explanation: explain(deadline) })),
    };
  }

  @Reads(
    'timeline',
    timelineAnswer,
    'Who did what, on which day, under which rule, with each deadline before and after.',
  )
  async readTimeline(
    @Caller() caller: Person,
    @Param('reference') reference: string,
    @Query({ schema: asOfQuery }) asOf: AsOfQuery,
  ): Promise<object> {
    return { reference, timeline: timelineOf((await this.reading.read(caller, reference, asOf)).seen) };
  }

  @Reads('events', eventsAnswer, 'The public body of every event, with the hashes that chain them.')
  async readEvents(
    @Caller() caller: Person,
    @Param('reference') reference: string,
    @Query({ schema: asOfQuery }) asOf: AsOfQuery,
  ): Promise<object> {
    const { stored } = await this.reading.read(caller, reference, asOf);
    return { reference, events: stored.map((event) => ({ ...publicEvent(event), body: event.body })) };
  }

  @Reads(
    'letters',
    lettersAnswer,
    'Every letter: what called for it, to which role, what became of it, and the receipt.',
  )
  async readLetters(
    @Caller() caller: Person,
    @Param('reference') reference: string,
    @Query({ schema: asOfQuery }) asOf: AsOfQuery,
  ): Promise<object> {
    const { file, seen } = await this.reading.read(caller, reference, asOf);
    return { reference, letters: lettersView(file, seen) };
  }
}
