// Reads the table: Markdown files with four columns (given, when, then, section), steps apart by semicolons. A step is
// its words, then "but field is value, …" where it differs, then "by", "acting as", "dated" and "on" where those matter.
import { readFileSync, readdirSync } from 'node:fs';
import { londonDate } from '@twentieth/calendar';
import { commandFor } from './phrases.js';
import type { Play } from './play.js';

export interface Row {
  readonly where: string;
  /** What is given and done, as the row says it. */
  readonly words: string;
  readonly given: readonly Play[];
  readonly when: Play;
  /** Events in their order, each with values that stand in its data; none where it is refused. */
  readonly events: readonly { readonly type: string; readonly saying: readonly string[] }[];
  readonly refused: string | null;
  readonly section: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'].concat(
  ['October', 'November', 'December'],
);

/** "16 November", of 2026 unless a year is said. */
const dayOf = (words: string): string => {
  const [, day, month, year = '2026'] = /^(\d+) (\w+)(?: (\d{4}))?$/.exec(words) ?? [];
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (number === 0) throw new Error(`"${words}" is no day.`);
  return `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
};

const valueOf = (said: string, before: unknown): unknown => {
  if (said === 'blank') return ' ';
  if (said === 'all' || said === 'none') return null;
  if (typeof before === 'boolean') return said === 'true';
  const questions = /^(\d+) questions$/.exec(said);
  if (questions) return Array.from({ length: Number(questions[1]) }, () => ({ text: 'What?' }));
  const characters = /^(\d+) characters$/.exec(said);
  if (characters) return 'x'.repeat(Number(characters[1]));
  const written = typeof before !== 'string' && /^[[{"\d-]/.test(said) && !/^\d{4}-/.test(said);
  return written ? (JSON.parse(said) as unknown) : said;
};

/** The command with one of its fields, perhaps a field within a field, given otherwise. */
const withField = (of: object, [name, ...rest]: readonly string[], said: string): object => {
  const now = (of as Readonly<Record<string, unknown>>)[name!];
  const value = rest.length === 0 ? valueOf(said, now) : withField((now ?? {}) as object, rest, said);
  return { ...of, [name!]: value };
};

/** Takes " word what" off the end, if it is there. */
const taken = (text: string, word: string): readonly [string, string | undefined] => {
  const [, before, what] = new RegExp(`^(.*) ${word} (?!is )([^ ]+(?: \\w+(?: \\d{4})?)?)$`).exec(text) ?? [];
  return before === undefined ? [text, undefined] : [before, what];
};

const stepOf = (text: string, before: string, flags: Partial<Play>): Play => {
  const [a, on] = taken(text, 'on');
  const [b, dated] = taken(a, 'dated');
  const [c, role] = taken(b, 'acting as');
  const [d, by] = taken(c, 'by');
  const [words, ...differing] = d.split(/ but |, (?=[a-zA-Z.]+ is )/);
  const command = differing.reduce<object>((of, each) => {
    const [field, ...value] = each.split(' is ');
    return withField(of, field!.split('.'), value.join(' is '));
  }, commandFor(words!)) as Play['command'];
  const receipt = command.type === 'ReceiveRequest' ? command.receivedOn : undefined;
  const day = on === undefined ? (receipt ?? before) : dayOf(on);
  const at = command.type === 'PassTime' ? `${day}T09:00:00.000Z` : `${day}T12:00:00.000Z`;
  return {
    ...{ ...flags, command, at },
    ...(dated === undefined ? {} : { on: dayOf(dated) }),
    ...(by === undefined ? {} : { by }),
    ...(role === undefined ? {} : { role }),
  };
};

const FLAGS: Readonly<Record<string, Partial<Play>>> = {
  'the authority clears its responses': { clears: true },
  'the authority is a rehearsal': { rehearsal: true },
  nothing: {},
};
const FIRST_DAY = '2026-11-16';

/** The plays of steps in the words of the table; what has no day of its own is done on the day of the one before. */
export const playsOf = (said: readonly string[]): readonly Play[] => {
  const flags = Object.assign({}, ...said.map((each) => FLAGS[each] ?? {})) as Partial<Play>;
  let day = FIRST_DAY;
  return said
    .filter((each) => FLAGS[each] === undefined)
    .map((text) => {
      const step = stepOf(text, day, flags);
      if (step.command.type !== 'ReceiveRequest') day = londonDate(step.at);
      return step;
    });
};

const rowOf = (where: string, cells: readonly string[]): Row => {
  const [given = '', when = '', then = '', section = ''] = cells;
  const steps = playsOf([...given.split(/; ?/), when]);
  const [, refused] = /^refused: (.*)$/.exec(then) ?? [];
  return {
    ...{
      where,
      words: `${given} → ${when}`,
      given: steps.slice(0, -1),
      when: steps.at(-1)!,
      section,
      refused: refused ?? null,
    },
    events: refused
      ? []
      : then.split(/; ?/).map((each) => {
          const [type, saying] = each.replace(/\)$/, '').split(' (');
          return { type: type!, saying: saying === undefined ? [] : saying.split(', ') };
        }),
  };
};

const folder = new URL('./table/', import.meta.url);

export const readTable = (): readonly Row[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          if (!line.startsWith('|') || /^\| (Given|-)/.test(line)) return [];
          const cells = line.split('|').slice(1, -1);
          return [
            rowOf(
              `${name}:${i + 1}`,
              cells.map((cell) => cell.trim().replaceAll('\\_', '_')),
            ),
          ];
        }),
    );
