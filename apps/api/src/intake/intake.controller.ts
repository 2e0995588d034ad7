// E-mail as it comes from a gateway: read, and recorded or refused with a reason. The same Message-ID is one case.
import { Body, Controller, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { sha256 } from '@twentieth/platform';
import { readEmail } from '@twentieth/post';
import { z } from 'zod';
import { stepAnswer } from '../answers/step-answer.js';
import { civilDate } from '../fields/fields.js';
import { wrongMediaType } from '../problem/known-problems.js';
import { notAhead, tenantOf } from '../requests/tenant.js';
import { OpensCase } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { MESSAGE_TYPES } from '../set-up/body-limits.js';
import { Surroundings } from '../surroundings.js';
import { MESSAGE_EXAMPLE } from './message-example.js';
import { requestFrom } from './from-message.js';
import { unreadable, writtenByMachine } from './message-refused.js';

const query = z.looseObject({
  on: civilDate.optional().describe('The day of receipt, for a message without evidence of its delivery.'),
});

@ApiTags('requests')
@Controller('v1/intake')
export class IntakeController {
  constructor(
    private readonly steps: CaseSteps,
    private readonly surroundings: Surroundings,
  ) {}

  @OpensCase(
    'email',
    'Records a request that came by e-mail. Without a key, the message itself is the key.',
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
  async receiveEmail(
    @AsStep('key-optional') step: Step,
    @Query({ schema: query }) { on }: z.output<typeof query>,
    @Body() raw: unknown,
  ): Promise<StepAnswer> {
    if (!Buffer.isBuffer(raw)) throw wrongMediaType('message/rfc822');
    const { door, clock } = this.surroundings;
    const tenant = await tenantOf(door, step.caller.authority);
    const email = await readEmail(raw, { gateways: tenant.gateways });
    if ('refused' in email) throw unreadable(email);
    if (email.automatic !== null && email.automatic.kind !== 'bulk') throw writtenByMachine(email.automatic);
    notAhead(tenant, email.receivedAt, clock());
    return this.steps.open(
      { ...step, key: step.key ?? `message/${sha256(raw)}` },
      requestFrom(email, on, clock()),
      'once',
    );
  }
}
