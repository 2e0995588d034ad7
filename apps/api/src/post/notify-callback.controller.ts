// GOV.UK Notify tells what became of a letter. It bears the token that the authority gave it; whatever is wrong with who
// asks, for which authority or under which token, has one answer.
import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { UnknownAuthorityError } from '@twentieth/event-store';
import { PostSettingError, readCallback, readPostSettings } from '@twentieth/post';
import { submit } from '@twentieth/registry';
import { z } from 'zod';
import { OpenToAll } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { malformed } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';
import { Surroundings } from '../surroundings.js';
import { letterToldOf } from './letter-told-of.js';
import { notYet } from './not-yet.js';

const receipt = z
  .object({
    id: z.string(),
    reference: z.string().nullable(),
    status: z.string(),
    completed_at: z.string().nullable().optional(),
    notification_type: z.string().optional(),
  })
  .meta({
    id: 'NotifyReceipt',
    description: 'As GOV.UK Notify sends it; more fields may stand in it.',
    examples: [
      {
        id: '740e5834-3a29-46b4-9a6f-16142fde533a',
        reference: 'b1175d96-10d4-8acc-90a6-50ab41be7764.acknowledgement.rehearsal-constabulary',
        status: 'delivered',
        completed_at: '2026-11-24T09:58:00.123456Z',
        notification_type: 'email',
      },
    ],
  });
const answered = z
  .object({ recorded: z.boolean(), why: z.string().optional() })
  .meta({ id: 'NotifyReceiptAnswer' });
type Answered = z.output<typeof answered>;

const notBorne = (): Problem =>
  new Problem(401, 'unauthorised', 'The callback does not bear a token that this authority gave.', {
    remedy:
      'Give Notify the token that post.callbackTokenVariables names, and the address of this authority.',
  });

@ApiTags('post')
@Controller('v1/post/notify')
export class NotifyCallbackController {
  constructor(private readonly surroundings: Surroundings) {}

  @Post(':authority/receipts')
  @OpenToAll()
  @HttpCode(200)
  @ApiBearerAuth()
  @ApiOperation({ summary: 'GOV.UK Notify tells what became of a letter (delivery receipts).' })
  @ApiParam({ name: 'authority', schema: { type: 'string' } })
  @ApiBody({ standardSchema: receipt } as never)
  @ApiResponse({ status: 200, standardSchema: answered, description: 'Heard: recorded, or not one of ours.' })
  @problems(400, 401, 413, 415, 429, 503)
  async receive(
    @Param('authority') authority: string,
    @Headers('authorization') bearer: string | undefined,
    @Body() body: unknown,
  ): Promise<Answered> {
    const told = readCallback(body, bearer, await this.tokensOf(authority));
    if ('refused' in told) {
      if (told.refused === 'unauthorised') throw notBorne();
      if (told.refused === 'malformed') throw malformed('body', `is no receipt: ${told.why}`);
      return { recorded: false, why: told.why };
    }
    if (told.delivery.state === 'under-way') return { recorded: false, why: 'It is still under way.' };
    const { door, relay, clock } = this.surroundings;
    const found = await letterToldOf(door, authority, told.reference);
    if (found === null) return { recorded: false, why: 'No letter of this authority has that reference.' };
    const { reference, letter } = found;
    if (letter.state === 'owed' || letter.state === 'prepared') throw notYet();
    if (letter.underWay !== undefined && letter.underWay.handle !== told.handle)
      return { recorded: false, why: 'The letter was sent under another id.' };
    const outcome = await submit(door, {
      ...{ authority, reference, at: clock(), actor: { id: 'gov-uk-notify', role: 'system' } },
      commandId: `letter/${letter.id}/delivery/${told.delivery.state}`,
      command: { type: 'RecordLetterDelivery', letter: letter.id, delivery: told.delivery },
    });
    if (outcome.kind !== 'recorded' || outcome.replayed)
      return { recorded: false, why: 'It was on the record before.' };
    relay.nudge(authority, reference);
    return { recorded: true };
  }

  /** None where the authority is not known, or does not send by Notify. */
  private async tokensOf(id: string): Promise<readonly string[]> {
    const { door, secretOf } = this.surroundings;
    try {
      const { settings, rehearsal } = await door.store.transact(id, (tx) => tx.authority());
      const chosen = readPostSettings(settings, rehearsal, secretOf);
      return chosen.adapter === 'notify' ? chosen.callbackTokens : [];
    } catch (error) {
      if (error instanceof UnknownAuthorityError || error instanceof PostSettingError) return [];
      throw error;
    }
  }
}
