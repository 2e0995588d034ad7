// Alive (the process answers) and ready (the record can be reached). Without Temporal commands still succeed, so its
// absence is told and changes nothing.
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { checkHealth } from '@twentieth/platform';
import { z } from 'zod';
import { OpenToAll } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { recordAway } from '../problem/known-problems.js';
import { Surroundings } from '../surroundings.js';

const live = z.object({ status: z.literal('ok') }).meta({ id: 'Live' });
const ready = z
  .object({ status: z.literal('ready') })
  .catchall(z.enum(['up', 'down']))
  .meta({ id: 'Ready' });

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly surroundings: Surroundings) {}

  @Get('live')
  @OpenToAll()
  @ApiOperation({ summary: 'Is the process alive?' })
  @ApiResponse({ status: 200, standardSchema: live, description: 'It is.' })
  live(): z.output<typeof live> {
    return { status: 'ok' };
  }

  @Get('ready')
  @OpenToAll()
  @ApiOperation({ summary: 'Can it serve? The database must answer; Temporal is reported.' })
  @ApiResponse({ status: 200, standardSchema: ready, description: 'It can.' })
  @problems(503)
  async ready(): Promise<object> {
    const { parts } = await checkHealth(this.surroundings.checks);
    if (parts['database'] !== 'up') throw recordAway();
    return { status: 'ready', ...parts };
  }
}
