// `twentieth check-notice`: what a refusal notice lacks, from a structured notice (JSON) or a plain letter.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import {
  checkNotice,
  type Finding,
  type LetterReading,
  readLetter,
  type RefusalRegime,
} from '@twentieth/statute';
import { structuredNoticeSchema } from '@twentieth/statute/notice-schema';
import { type Command, type Terminal, UsageError } from '../command.js';
import { readOptions } from '../options.js';

const REGIMES: readonly RefusalRegime[] = ['foia', 'eir', 'foisa', 'eisr'];

const regimeFrom = (value: string | boolean | undefined): RefusalRegime | undefined => {
  const regime = REGIMES.find((one) => one === value);
  if (value === undefined || regime !== undefined) return regime;
  throw new UsageError(`--regime: use one of ${REGIMES.join(', ')}`);
};

async function supplied(file: string, { input }: Terminal): Promise<string> {
  if (file === '-') return text(input);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `FILE: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** The findings in words, the gravest first. */
export function findingLines(findings: readonly Finding[]): string {
  const grades = ['breach', 'warning', 'advice'] as const;
  const ordered = grades.flatMap((grade) => findings.filter(({ severity }) => severity === grade));
  const lines = ordered.map(({ severity, section, message, remedy, code, part }) => {
    const where = part === undefined ? '' : `, part ${part}`;
    return `${severity.padEnd(8)} ${section}${where} (${code})\n         ${message}\n         ${remedy}\n`;
  });
  return findings.length === 0 ? 'nothing found\n' : lines.join('\n');
}

/** The reading of a plain letter in words: each requirement, then the findings. */
export function readingLines(reading: LetterReading): string {
  const under = `read under ${reading.regime.toUpperCase()}${reading.regimeAssumed ? ', as the letter names no law or several' : ''}`;
  const requirements = reading.requirements.map(
    ({ reading: how, section, name, because }) => `${how.padEnd(14)} ${section}: ${name} (${because})\n`,
  );
  return `${under}; a plain letter shows only what is in the text supplied\n\n${requirements.join('')}\n${findingLines(reading.findings)}`;
}

type Checked = { readonly json: unknown; readonly words: string; readonly findings: readonly Finding[] };

function checkStructured(content: string): Checked | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = structuredNoticeSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'notice'}: ${message}`,
    );
    return { error: issues.join('\n') };
  }
  const findings = checkNotice(parsed.data);
  return { json: { findings }, words: findingLines(findings), findings };
}

function checkLetter(content: string, regime: RefusalRegime | undefined): Checked {
  const reading = readLetter(content, regime);
  return { json: reading, words: readingLines(reading), findings: reading.findings };
}

export const command: Command = {
  summary: 'finds what a refusal notice lacks, with the section that asks for it',
  usage:
    'twentieth check-notice FILE [--regime foia] [--json]\n\n' +
    '  FILE      a structured notice (JSON, beginning with a brace) or a plain letter; - reads standard input\n' +
    '  --regime  the law a plain letter answers under, when it names none\n' +
    '  --json    findings, and for a letter the whole reading, as JSON\n\n' +
    'Exit code 1 when a breach is found or the notice cannot be read.',
  async run(args, terminal) {
    const { values, rest } = readOptions(args, { regime: 'string', json: 'boolean' });
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) throw new UsageError('FILE: give one file');
    const regime = regimeFrom(values.regime);
    const content = (await supplied(file, terminal)).replace(/^\uFEFF/, '');
    if (content.trim() === '') {
      terminal.errors.write(`${file} is empty: give a notice as JSON or a letter as text\n`);
      return 1;
    }
    const checked = content.trimStart().startsWith('{')
      ? checkStructured(content)
      : checkLetter(content, regime);
    if ('error' in checked) {
      terminal.errors.write(`${checked.error}\n`);
      return 1;
    }
    terminal.output.write(values.json ? `${JSON.stringify(checked.json)}\n` : checked.words);
    return checked.findings.some(({ severity }) => severity === 'breach') ? 1 : 0;
  },
};
