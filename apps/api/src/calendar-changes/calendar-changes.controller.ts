// A holiday proclaimed while requests run: previewed over every open case, confirmed once, then followed on its way.
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isRefusal } from '@twentieth/casework';
import { changesUnderWay, confirmChange, previewChange } from '@twentieth/registry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Requires } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { Problem } from '../problem/problem.js';
import { refused } from '../problem/refused.js';
import { Caller } from '../identity/caller.js';
import type { Caller as Person } from '@twentieth/access';
import { Surroundings } from '../surroundings.js';
import { changeAnswer, changesAnswer, changeShown, type ChangeAnswer } from './change-answer.js';
import { previewAnswer, previewFor, type PreviewAnswer } from './preview-answer.js';
import { dryRunQuery, isDryRun, proclamationBody, proclamationOf } from './proclamation-body.js';

@ApiTags('calendar changes')
@ApiBearerAuth()
@Controller('v1/calendar-changes')
export class CalendarChangesController {
  constructor(private readonly surroundings: Surroundings) {}

  @Post()
  @Requires('proclaim-holiday')
  @ApiOperation({
    summary:
      'Confirms a holiday proclaimed or taken back while requests run; with dryRun=1, tells which cases would move.',
  })
  @ApiResponse({
    status: 200,
    standardSchema: z.union([previewAnswer, changeAnswer]),
    description: 'What it would do (dryRun); or, confirmed before, how far it is.',
  })
  @ApiResponse({ status: 201, standardSchema: changeAnswer, description: 'Confirmed: its batch begins.' })
  @problems(400, 401, 403, 409, 413, 415, 429, 500, 503)
  async proclaim(
    @Req() { identified }: FastifyRequest,
    @Body({ schema: proclamationBody }) body: z.output<typeof proclamationBody>,
    @Query({ schema: dryRunQuery }) query: z.output<typeof dryRunQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreviewAnswer | ChangeAnswer> {
    const { door, relay, clock } = this.surroundings;
    const { caller, actor } = identified!;
    const the = { authority: caller.authority, said: proclamationOf(body), at: clock() };
    if (isDryRun(query)) {
      const preview = await previewChange(door.store, the);
      if (isRefusal(preview)) throw refused(preview);
      void reply.status(200);
      return previewFor(caller, preview);
    }
    const confirmed = await confirmChange(door.store, { ...the, by: actor });
    if (isRefusal(confirmed)) throw refused(confirmed);
    relay.recalculate(caller.authority, confirmed.kept.id);
    void reply.status(confirmed.added ? 201 : 200);
    void reply.header('location', `/v1/calendar-changes/${confirmed.kept.id}`);
    return this.shown(caller, confirmed.kept.id);
  }

  @Get()
  @Requires('read-cases')
  @ApiOperation({ summary: 'Lists the changes of the calendar that were confirmed, in that order.' })
  @ApiResponse({ status: 200, standardSchema: changesAnswer, description: 'All of them.' })
  @problems(401, 403, 429, 503)
  async listCalendarChanges(@Caller() { authority }: Person): Promise<z.output<typeof changesAnswer>> {
    const { door, clock } = this.surroundings;
    const now = clock();
    return { changes: (await changesUnderWay(door, authority)).map((row) => changeShown(row, now)) };
  }

  @Get(':id')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Tells how far a confirmed change is: cases looked at, moved, told, and the rate.',
  })
  @ApiResponse({ status: 200, standardSchema: changeAnswer, description: 'The change and its progress.' })
  @problems(401, 403, 404, 429, 503)
  readCalendarChange(@Caller() caller: Person, @Param('id') id: string): Promise<ChangeAnswer> {
    return this.shown(caller, id);
  }

  private async shown({ authority }: Person, id: string): Promise<ChangeAnswer> {
    const { door, clock } = this.surroundings;
    const row = (await changesUnderWay(door, authority)).find((each) => each.id === id);
    if (row === undefined)
      throw new Problem(
        404,
        'no-such-change',
        `This authority confirmed no change ${JSON.stringify(id.slice(0, 80))}.`,
        {
          remedy: 'GET /v1/calendar-changes lists those confirmed.',
        },
      );
    return changeShown(row, clock());
  }
}
