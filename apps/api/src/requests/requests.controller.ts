// Requests: received, listed, and each read as it is, as it was on a day, and as it was known at an instant.
import { Body, Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Caller as Person } from '@twentieth/access';
import { listCases } from '@twentieth/registry';
import type { CaseView } from '@twentieth/views';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { caseAnswer } from '../answers/case-schema.js';
import { caseList, type CaseList } from '../answers/case-list.js';
import { Caller } from '../identity/caller.js';
import { Requires } from '../identity/requires.js';
import { seesRow, shown } from '../identity/restricted.js';
import { problems } from '../problem/documented.js';
import { asOfQuery } from '../reading/as-of.js';
import { Reading } from '../reading/reading.service.js';
import { OpensCase } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { Surroundings } from '../surroundings.js';
import { cursorOf, filterOf, listQuery } from './list-query.js';
import { receiveCommand, requestBody } from './request-body.js';
import { notAhead, tenantOf } from './tenant.js';

@ApiTags('requests')
@Controller('v1/requests')
export class RequestsController {
  constructor(
    private readonly steps: CaseSteps,
    private readonly reading: Reading,
    private readonly surroundings: Surroundings,
  ) {}

  @OpensCase('', 'Records a request received: day 0 of its clock.')
  async receiveRequest(
    @AsStep() step: Step,
    @Body({ schema: requestBody }) said: z.output<typeof requestBody>,
  ): Promise<StepAnswer> {
    const { door, clock } = this.surroundings;
    if (said.receivedAt !== undefined)
      notAhead(await tenantOf(door, step.caller.authority), said.receivedAt, clock());
    if (said.refines) await this.reading.read(step.caller, said.refines);
    return this.steps.open(step, receiveCommand(said, clock()));
  }

  @Get()
  @Requires('read-cases')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Lists the cases, those due first at the top.' })
  @ApiResponse({ status: 200, standardSchema: caseList, description: 'One page.' })
  @problems(400, 401, 403, 429, 503)
  async listRequests(
    @Caller() caller: Person,
    @Query({ schema: listQuery }) query: z.output<typeof listQuery>,
  ): Promise<CaseList> {
    const filter = filterOf(query);
    const found = await listCases(this.surroundings.door, caller.authority, {
      ...filter,
      limit: filter.limit,
    });
    const last = found.at(-1);
    return {
      requests: found.filter((row) => seesRow(caller, row)).map(shown),
      next: found.length === filter.limit && last ? cursorOf(last) : null,
    };
  }

  @Get(':reference')
  @Requires('read-cases')
  @ApiBearerAuth()
  @ApiOperation({
    summary: 'Reads a case as it is, as it was on a day (asAt), as it was known at an instant (knownAt).',
  })
  @ApiResponse({ status: 200, standardSchema: caseAnswer, description: 'The case; its ETag is its version.' })
  @problems(400, 401, 403, 404, 429, 503)
  async readRequest(
    @Caller() caller: Person,
    @Param('reference') reference: string,
    @Query({ schema: asOfQuery }) query: z.output<typeof asOfQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView> {
    const view = this.reading.view(await this.reading.read(caller, reference, query));
    void reply.header('etag', `"${view.version}"`);
    return view;
  }
}
