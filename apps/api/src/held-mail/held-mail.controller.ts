// The holding pen: what is held and why, and what a person makes of it. A request opened from it was received when the
// message came: its clock has run since then (s10(6)(a)).
import { Body, Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Caller as Person } from '@twentieth/access';
import { londonDate } from '@twentieth/calendar';
import { readCase, setAside } from '@twentieth/registry';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { stepAnswer } from '../answers/step-answer.js';
import { Caller } from '../identity/caller.js';
import { Requires } from '../identity/requires.js';
import { requestFrom } from '../intake/from-message.js';
import { letterMeant, senderOf } from '../mail/correspondence.js';
import { hashesOf, mailCommand } from '../mail/message-of.js';
import { problems } from '../problem/documented.js';
import { keyMissing, keyReused, mailOnCase, noSuchMail } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';
import { Reading } from '../reading/reading.service.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { Surroundings } from '../surroundings.js';
import { answerOf, heldMailAnswer, heldMailList, rowOf, type HeldMailAnswer } from './held-mail-answers.js';
import { assignBody, cursorOf, filterOf, openBody, penQuery, setAsideBody } from './held-mail-bodies.js';
import { HeldMailStep, ID_PARAM } from './held-mail-step.js';
import { Pen } from './pen.service.js';

@ApiTags('held mail')
@Controller('v1/held-mail')
export class HeldMailController {
  constructor(
    private readonly pen: Pen,
    private readonly steps: CaseSteps,
    private readonly reading: Reading,
    private readonly surroundings: Surroundings,
  ) {}

  @Get()
  @Requires('sort-mail')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Lists the mail in the holding pen, what came first at the top.' })
  @ApiResponse({ status: 200, standardSchema: heldMailList, description: 'One page.' })
  @problems(400, 401, 403, 429, 503)
  async listHeldMail(
    @Caller() caller: Person,
    @Query({ schema: penQuery }) query: z.output<typeof penQuery>,
  ): Promise<z.output<typeof heldMailList>> {
    const { mail, last } = await this.pen.list(caller, filterOf(query));
    return { mail: mail.map(rowOf), next: last && cursorOf(last) };
  }

  @Get(':id')
  @Requires('sort-mail')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Reads a held message: why it is held, what it says, what became of it.' })
  @ApiParam(ID_PARAM)
  @ApiResponse({ status: 200, standardSchema: heldMailAnswer, description: 'The message.' })
  @problems(401, 403, 404, 429, 503)
  async readHeldMail(@Caller() caller: Person, @Param('id') id: string): Promise<HeldMailAnswer> {
    return answerOf(await this.pen.read(caller, id));
  }

  @Get(':id/message')
  @Requires('sort-mail')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Reads a held message as it came, attachments and all.' })
  @ApiParam(ID_PARAM)
  @ApiResponse({
    status: 200,
    description: 'The message as it came.',
    content: { 'message/rfc822': { schema: { type: 'string', format: 'binary' } } },
  })
  @problems(401, 403, 404, 409, 429, 503)
  async readHeldMessage(
    @Caller() caller: Person,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const message = await this.pen.message(caller, id);
    void reply
      .headers({
        'content-type': 'message/rfc822',
        'content-disposition': 'attachment; filename="message.eml"',
      })
      .send(message);
  }

  @HeldMailStep('assign', 'Puts a held message on a case.', stepAnswer)
  async assignHeldMail(
    @AsStep() step: Step,
    @Param('id') id: string,
    @Body({ schema: assignBody }) { reference, kind }: z.output<typeof assignBody>,
  ): Promise<StepAnswer> {
    const { door, mail } = this.surroundings;
    const message = await this.pen.incoming(step.caller, id);
    await this.reading.read(step.caller, reference);
    const read = (await readCase(door, step.caller.authority, reference))!;
    const { email } = message;
    const seems = email?.automatic?.kind ?? 'bulk';
    const named = [
      email?.report?.originalMessageId,
      email?.inReplyTo,
      ...(email?.references ?? []).toReversed(),
    ];
    let letter: string | null = null;
    for (const each of named)
      letter ??= (await letterMeant(door, step.caller.authority, each ?? undefined))?.letter.id ?? null;
    const command = mailCommand(message, {
      ...{ kind: kind ?? (seems === 'bulk' ? 'reply' : seems), letter, held: id },
      sender: email === null ? 'other' : senderOf(email, read, mail.domain),
    });
    const { contentHash } = hashesOf(message);
    return this.steps.take({ ...step, reference, message: { contentHash, held: id } }, undefined, command);
  }

  @HeldMailStep('open', 'Opens a request from a held message, received when the message came.', stepAnswer)
  async openHeldMail(
    @AsStep() step: Step,
    @Param('id') id: string,
    @Body({ schema: openBody }) { regime }: z.output<typeof openBody>,
  ): Promise<StepAnswer> {
    const { email, receivedAt, ...message } = await this.pen.incoming(step.caller, id);
    if (email === null) throw unread(receivedAt);
    const { contentHash } = hashesOf({ ...message, email, receivedAt });
    const request = requestFrom({ ...email, receivedAt }, undefined, receivedAt, id);
    return this.steps.open({ ...step, message: { contentHash, held: id } }, { ...request, regime });
  }

  @HeldMailStep(
    'set-aside',
    'Sets a held message aside, for a reason. It stays, and may still be assigned or opened.',
    heldMailAnswer,
  )
  async setHeldMailAside(
    @AsStep() step: Step,
    @Param('id') id: string,
    @Body({ schema: setAsideBody }) { because }: z.output<typeof setAsideBody>,
  ): Promise<HeldMailAnswer> {
    await this.pen.read(step.caller, id);
    if (step.key === null) throw keyMissing();
    const { door, clock } = this.surroundings;
    const outcome = await setAside(door, {
      ...{ authority: step.caller.authority, id, actor: step.actor, at: clock(), because },
      ...{ commandId: `http/${step.key}`, dryRun: step.dryRun },
    });
    if (outcome.kind === 'no-such-mail') throw noSuchMail();
    if (outcome.kind === 'key-reused') throw keyReused();
    if (outcome.kind === 'mail-settled') throw mailOnCase(outcome.reference);
    if (outcome.kind === 'set-aside-before') throw setAsideBefore();
    if (step.dryRun) step.answer.status(200);
    return answerOf(await this.pen.read(step.caller, id));
  }
}

const unread = (receivedAt: string): Problem =>
  new Problem(
    409,
    'mail-unreadable',
    'No request can be read from the message: its sender or its words are missing.',
    {
      section: 'FOIA 2000 s8(1)',
      remedy: `If it is one, record it with POST /v1/requests, received on ${londonDate(receivedAt)}, and set the message aside.`,
    },
  );

const setAsideBefore = (): Problem =>
  new Problem(409, 'mail-set-aside', 'The message was set aside already.', {
    remedy: 'Nothing to do; it may still be assigned or opened.',
  });
