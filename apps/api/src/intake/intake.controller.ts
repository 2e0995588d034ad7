// E-mail as it comes from a gateway: sorted, and recorded, on its case or as a request, or held for a person to place.
// The same message has one place, however often it comes.
import { Body, Controller, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { sha256 } from '@twentieth/platform';
import { z } from 'zod';
import { stepAnswer } from '../answers/step-answer.js';
import { civilDate } from '../fields/fields.js';
import { InboundMail } from '../mail/inbound-mail.service.js';
import { hashesOf, incoming, wholeOf } from '../mail/message-of.js';
import { placedMail, type PlacedMail } from '../mail/placed-mail.js';
import { tooLarge, wrongMediaType } from '../problem/known-problems.js';
import { notAhead, tenantOf } from '../requests/tenant.js';
import { OpensCase } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { MESSAGE_TYPES } from '../set-up/body-limits.js';
import { Surroundings } from '../surroundings.js';
import { MESSAGE_EXAMPLE } from './message-example.js';
import { requestFrom } from './from-message.js';

const query = z.looseObject({
  on: civilDate.optional().describe('The day of receipt, for a message without evidence of its delivery.'),
});

@ApiTags('requests')
@Controller('v1/intake')
export class IntakeController {
  constructor(
    private readonly steps: CaseSteps,
    private readonly mail: InboundMail,
    private readonly surroundings: Surroundings,
  ) {}

  @OpensCase(
    'email',
    'Takes an e-mail: a request opens a case; an answer, an automatic reply or a letter returned goes on its case; the rest is held. Without a key, the message itself is the key.',
    false,
  )
  @ApiConsumes(...MESSAGE_TYPES)
  @ApiBody({
    schema: { type: 'string', format: 'binary', example: MESSAGE_EXAMPLE },
    description: 'The message as it came, source and all, up to 10 MB.',
  })
  @ApiResponse({
    status: 200,
    standardSchema: stepAnswer,
    description: 'The message had opened this case before (or dryRun).',
  })
  @ApiResponse({
    status: 202,
    standardSchema: placedMail,
    description:
      'No request by itself: on its case, or held for a person to place (with dryRun, neither). Nothing more need be sent.',
  })
  async receiveEmail(
    @AsStep('key-optional') step: Step,
    @Query({ schema: query }) { on }: z.output<typeof query>,
    @Body() raw: unknown,
  ): Promise<StepAnswer | PlacedMail> {
    if (!Buffer.isBuffer(raw)) throw wrongMediaType('message/rfc822');
    const { door, clock } = this.surroundings;
    const { authority } = step.caller;
    const tenant = await tenantOf(door, authority);
    const message = await incoming(raw, tenant.gateways, clock());
    if (message.unreadable?.refused === 'too-large') throw tooLarge(10);
    const { email } = message;
    notAhead(tenant, email?.receivedAt ?? null, clock());
    const place = await this.mail.placeOf(step.caller, message);
    if (place !== null || email === null) return this.mail.put(step, message, place ?? UNREAD);
    const { contentHash } = hashesOf(message);
    const { whole, heldId } = wholeOf(authority, message, 'request');
    const command = requestFrom(email, on, clock(), heldId);
    const key = step.key ?? `message/${command.receivedOn}/${sha256(raw)}`;
    return this.steps.open(
      { ...step, key, message: { contentHash, ...(whole ? { whole } : {}) } },
      command,
      'once',
    );
  }
}

const UNREAD = { held: 'It cannot be read.', kind: 'unreadable', mentions: null } as const;
