// Was everything done that the holiday asks for, once, and nothing else? Judged from the tables, by the plain count of days.
import type { Desk } from './desk.js';
import { HOLIDAY, type Life } from './lives.js';

export interface Preview {
  readonly openCases: number;
  readonly moving: number;
  readonly stopBeingLate: number;
  readonly lettersQuotingOldDate: number;
  readonly cases: readonly {
    readonly reference: string;
    readonly moved: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
    readonly quoted: readonly { readonly template: string; readonly date: string }[];
  }[];
}

export type Lives = ReadonlyMap<string, Life>;

/** How each case stands on the record: the head of its stream, and what its workflows were told. */
export type Standing = ReadonlyMap<string, string>;

export const standingOf = async ({ query }: Desk): Promise<Standing> => {
  const rows = await query<{ reference: string; stands: string }>(
    `SELECT s.reference, concat_ws(' ', s.version, s.head_hash, string_agg(w::text, ' ' ORDER BY w.proceeding)) AS stands
     FROM stream s LEFT JOIN wake w ON w.authority = s.authority AND w.reference = s.reference
     GROUP BY s.reference, s.version, s.head_hash`,
  );
  return new Map(rows.map(({ reference, stands }) => [reference, stands]));
};

/** What the preview got wrong, in words. */
export const previewFaults = (preview: Preview, lives: Lives): readonly string[] => {
  const faults: string[] = [];
  const moving = [...lives].filter(([, life]) => life.moves);
  const of = (kind: Life['kind']): number => moving.filter(([, life]) => life.kind === kind).length;
  const told = {
    openCases: [...lives.values()].filter(({ kind }) => kind !== 'closed').length,
    moving: moving.length,
    stopBeingLate: of('late'),
  };
  for (const [name, count] of Object.entries(told))
    if (preview[name as keyof typeof told] !== count)
      faults.push(`preview: ${name} is ${preview[name as keyof typeof told]}, not ${count}`);
  const cases = new Map(preview.cases.map((each) => [each.reference, each]));
  for (const [reference, { kind, due, dueAfter, moves }] of lives) {
    const found = cases.get(reference);
    const response = found?.moved.find((each) => each.kind === 'response');
    if (!moves && found !== undefined) faults.push(`preview: ${reference} does not move`);
    if (moves && (response?.from !== due || response.to !== dueAfter))
      faults.push(`preview: ${reference} moves from ${due} to ${dueAfter}`);
    const letters = found?.quoted.filter(
      ({ template, date }) => template === 'acknowledgement' && date === due,
    );
    if (moves && kind === 'acknowledged' && letters?.length !== 1)
      faults.push(`preview: the acknowledgement of ${reference} told of ${due}`);
  }
  return faults;
};

interface Recorded {
  readonly reference: string;
  readonly type: string;
  readonly command: string;
  readonly data: {
    readonly id?: string;
    readonly kind?: string;
    readonly from?: string;
    readonly to?: string;
    readonly because?: string;
    readonly target?: string;
  };
}

/** What the record got wrong, in words. */
export const recordFaults = async (
  desk: Desk,
  id: string,
  lives: Lives,
  before: Standing,
): Promise<readonly string[]> => {
  const after = await standingOf(desk);
  const rows = await desk.query<Recorded>(
    `SELECT reference, type, command_id AS command, body::jsonb -> 'data' AS data FROM event WHERE command_id LIKE $1`,
    [`calendar/${id}/%`],
  );
  const events = Map.groupBy(rows, ({ reference }) => reference);
  const faults: string[] = [];
  for (const [reference, { moves, due, dueAfter }] of lives) {
    const those = events.get(reference) ?? [];
    if (!moves) {
      if (after.get(reference) !== before.get(reference)) faults.push(`${reference} was touched`);
      continue;
    }
    if (those.filter(({ type }) => type === 'CalendarChanged').length !== 1)
      faults.push(`${reference} has not one word of the holiday`);
    if (those.some(({ command }) => command !== `calendar/${id}/${reference}`))
      faults.push(`${reference} was moved by another command`);
    const moved = those.filter(({ type, data }) => type === 'DeadlineMoved' && data.kind === 'response');
    const { from, to, because, target } = moved[0]?.data ?? {};
    if (moved.length !== 1 || from !== due || to !== dueAfter || because !== id || target !== due)
      faults.push(`${reference}: its response is not moved once from ${due} to ${dueAfter} for ${HOLIDAY}`);
    const grown = Number(after.get(reference)?.split(' ')[0]) - Number(before.get(reference)?.split(' ')[0]);
    if (grown !== those.length)
      faults.push(`${reference} grew by ${grown} events, of which ${those.length} are its`);
  }
  return faults;
};
