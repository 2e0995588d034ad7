// What runs here: its version, the law and the calendar that it computes with.
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { calendarAsKnown } from '@twentieth/calendar';
import { regimes } from '@twentieth/statute';
import { z } from 'zod';
import { OpenToAll } from '../identity/requires.js';
import { CASE_REGIMES } from '../requests/regimes.js';
import { VERSION } from './version.js';

const info = z
  .object({
    name: z.string(),
    version: z.string(),
    calendar: z.object({
      version: z.string().describe('The day since which this list of bank holidays was known.'),
      hash: z.string(),
      horizon: z
        .string()
        .meta({ format: 'date' })
        .describe('The last published day: what lies beyond is provisional.'),
    }),
    regimes: z.array(z.string()).describe('The regimes that POST /v1/timetable answers for.'),
    caseRegimes: z.array(z.string()).describe('The regimes whose requests a case can hold.'),
  })
  .meta({ id: 'Info' });

@ApiTags('health')
@Controller('info')
export class InfoController {
  @Get()
  @OpenToAll()
  @ApiOperation({ summary: 'The version, the calendar and its horizon.' })
  @ApiResponse({ status: 200, standardSchema: info, description: 'What runs here.' })
  info(): z.output<typeof info> {
    const { version, hash, horizon } = calendarAsKnown();
    return {
      name: 'Twentieth',
      version: VERSION,
      calendar: { version, hash, horizon },
      regimes: [...regimes()],
      caseRegimes: [...CASE_REGIMES],
    };
  }
}
