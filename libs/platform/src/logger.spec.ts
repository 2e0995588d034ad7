import { describe, expect, it } from '@jest/globals';
import { openLogger, PERSONAL_FIELDS } from './logger.js';

const logged = (write: (log: ReturnType<typeof openLogger>) => void): string => {
  const lines: string[] = [];
  write(openLogger('test', 'trace', { write: (line) => lines.push(line) }));
  return lines.join('');
};

describe('The log', () => {
  it.each(PERSONAL_FIELDS)('withholds "%s", wherever it stands', (field) => {
    const personal = { [field]: 'Elinor Vance' };
    const line = logged((log) => {
      log.info(personal, 'said');
      log.info({ request: personal }, 'said');
      log.info({ request: { inner: personal } }, 'said');
      log.info({ request: { inner: [personal] } }, 'said');
      log.child({ request: personal }).info('said');
    });
    expect(line).not.toContain('Elinor');
    expect(line.match(/\[withheld\]/g)).toHaveLength(5);
  });

  it('tells of an error its message and code, not the values that it carries', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (name)=(Elinor Vance)',
    });
    const line = logged((log) => {
      log.error({ err: error }, 'failed');
      log.error(error);
    });
    expect(line).toContain('23505');
    expect(line).not.toContain('Elinor');
  });

  it('tells ids, instants and the process', () => {
    const line = logged((log) => log.info({ reference: 'FOI-2026-000001', version: 3 }, 'recorded'));
    expect(JSON.parse(line)).toMatchObject({ process: 'test', reference: 'FOI-2026-000001', version: 3 });
    expect((JSON.parse(line) as { time: string }).time).toMatch(/Z$/);
  });
});
