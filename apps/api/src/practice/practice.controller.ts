// The practice of an authority, set by its own people: who is told when, who holds which office, who is away.
import { Body, Controller, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  addLadder,
  readPractice,
  setAbsences,
  setHolders,
  type Changed,
  type Changing,
} from '@twentieth/registry';
import type { RecordStore } from '@twentieth/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Requires } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { Problem } from '../problem/problem.js';
import { Surroundings } from '../surroundings.js';
import { IfMatch, stale } from './if-match.js';
import { practiceAnswer, practiceShown, type PracticeAnswer } from './practice-answer.js';
import { absencesBody, holdersBody, ladderBody } from './practice-bodies.js';

const NAMES_VERSION = {
  name: 'If-Match',
  required: true,
  description: 'The ETag of the practice as it was last seen.',
  schema: { type: 'string' as const, examples: ['"3"'] },
};

@ApiTags('practice')
@ApiBearerAuth()
@Controller('v1/practice')
export class PracticeController {
  constructor(private readonly surroundings: Surroundings) {}

  @Get()
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Tells the ladders, who holds which office, who is away, and who changed that when.',
  })
  @ApiResponse({ status: 200, standardSchema: practiceAnswer, description: 'With its version as ETag.' })
  @problems(401, 403, 429, 503)
  readPractice(
    @Req() { identified }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PracticeAnswer> {
    return this.shown(identified!.caller.authority, reply);
  }

  @Post('ladders')
  @Requires('set-ladder')
  @ApiOperation({
    summary: 'Adds a ladder, in force from a day to come; sleeping proceedings are told of it.',
  })
  @ApiHeader(NAMES_VERSION)
  @ApiResponse({ status: 201, standardSchema: practiceAnswer, description: 'Added.' })
  @problems(400, 401, 403, 412, 413, 415, 428, 429, 500, 503)
  addLadder(
    @Req() request: FastifyRequest,
    @IfMatch() version: number,
    @Body({ schema: ladderBody }) ladder: z.output<typeof ladderBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PracticeAnswer> {
    return this.change(request, version, reply, (store, changing) => addLadder(store, changing, ladder));
  }

  @Put('holders')
  @Requires('set-ladder')
  @ApiOperation({ summary: 'Says who holds which office.' })
  @ApiHeader(NAMES_VERSION)
  @ApiResponse({ status: 200, standardSchema: practiceAnswer, description: 'Set.' })
  @problems(400, 401, 403, 412, 413, 415, 428, 429, 500, 503)
  setHolders(
    @Req() request: FastifyRequest,
    @IfMatch() version: number,
    @Body({ schema: holdersBody }) { holders }: z.output<typeof holdersBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PracticeAnswer> {
    return this.change(request, version, reply, (store, changing) => setHolders(store, changing, holders));
  }

  @Put('absences')
  @Requires('set-absences')
  @ApiOperation({ summary: 'Says who is away, and who is written to in their place.' })
  @ApiHeader(NAMES_VERSION)
  @ApiResponse({ status: 200, standardSchema: practiceAnswer, description: 'Set.' })
  @problems(400, 401, 403, 412, 413, 415, 428, 429, 500, 503)
  setAbsences(
    @Req() request: FastifyRequest,
    @IfMatch() version: number,
    @Body({ schema: absencesBody }) { absences }: z.output<typeof absencesBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PracticeAnswer> {
    return this.change(request, version, reply, (store, changing) => setAbsences(store, changing, absences));
  }

  private async change(
    { identified }: FastifyRequest,
    from: number,
    reply: FastifyReply,
    carryOut: (store: RecordStore, changing: Changing) => Promise<Changed>,
  ): Promise<PracticeAnswer> {
    const { door, clock } = this.surroundings;
    const { caller, actor } = identified!;
    const changed = await carryOut(door.store, {
      ...{ authority: caller.authority, from, by: actor, at: clock() },
    });
    if (changed.kind === 'stale') throw stale();
    if (changed.kind === 'faulty') throw faulty(changed.problems);
    return this.shown(caller.authority, reply);
  }

  private async shown(authority: string, reply: FastifyReply): Promise<PracticeAnswer> {
    const { door, clock } = this.surroundings;
    const practice = await readPractice(door.store, authority, clock());
    void reply.header('etag', `"${practice.version}"`);
    return practiceShown(practice);
  }
}

const faulty = (found: Extract<Changed, { kind: 'faulty' }>['problems']): Problem => {
  const errors = found.map(({ field, told: why }) => ({ field, why }));
  const detail = errors.map(({ field, why }) => `${field}: ${why}`).join(' ');
  return new Problem(400, 'malformed', detail, { field: errors[0]!.field, errors });
};
