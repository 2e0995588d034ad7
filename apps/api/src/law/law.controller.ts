// The law asked directly, with no case and no record: dates, calendars, and what a notice lacks.
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { tryTimetable, type Timetable } from '@twentieth/statute';
import type { z } from 'zod';
import { lawTimetable } from '../answers/timetable.js';
import { Requires } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { noDate } from '../problem/refused.js';
import { calendarAnswer, calendarNamed, calendarQuery } from './calendar.js';
import { checked, NOTICE_EXAMPLES, noticeAnswer, noticeQuery } from './notice.js';
import { timetableBody } from './timetable-body.js';

@ApiTags('law')
@ApiBearerAuth()
@Controller('v1')
export class LawController {
  @Post('timetable')
  @HttpCode(200)
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Every deadline of a request described by its facts, each with its ledger. Nothing is recorded.',
  })
  @ApiResponse({
    status: 200,
    standardSchema: lawTimetable,
    description: 'The deadlines, and the duties broken.',
  })
  @problems(400, 401, 403, 413, 415, 429)
  computeTimetable(@Body({ schema: timetableBody }) asked: z.output<typeof timetableBody>): Timetable {
    const answer = tryTimetable(asked);
    if (!answer.ok) throw noDate(answer.error);
    return answer.value;
  }

  @Get('calendar/:name')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'The bank holidays that a named calendar leaves out of its working days, as known on a day.',
  })
  @ApiResponse({
    status: 200,
    standardSchema: calendarAnswer,
    description: 'The calendar: uk, england-and-wales, scotland or northern-ireland.',
  })
  @problems(400, 401, 403, 404, 429)
  readCalendar(
    @Param('name') name: string,
    @Query({ schema: calendarQuery }) query: z.output<typeof calendarQuery>,
  ): z.output<typeof calendarAnswer> {
    return calendarNamed(name, query);
  }

  @Post('notice-checks')
  @HttpCode(200)
  @Requires('read-cases')
  @ApiOperation({
    summary: 'What a refusal notice lacks (FOIA 2000 s17 and its counterparts). Nothing is recorded.',
  })
  @ApiConsumes('application/json', 'text/plain')
  @ApiBody({
    schema: {
      anyOf: [
        { $ref: '#/components/schemas/StructuredNotice' },
        { type: 'string', description: 'A plain letter.' },
      ],
      examples: NOTICE_EXAMPLES,
    },
  })
  @ApiResponse({
    status: 200,
    standardSchema: noticeAnswer,
    description: 'The findings; for a plain letter, the whole reading.',
  })
  @problems(400, 401, 403, 413, 415, 429)
  checkNotice(
    @Body() notice: unknown,
    @Query({ schema: noticeQuery }) query: z.output<typeof noticeQuery>,
  ): object {
    return checked(notice, query);
  }
}
