// A request may ask several things, and each is answered for itself (s1(1)): a list of questions becomes parts.
// Conservative on purpose: where the list is not plainly the whole of what is asked, the text stays one part.

/** A line that opens an item: its style ("1.", "(a)", "-"), its place in an ordered list, its indent, its text. */
interface Marker {
  readonly style: string;
  readonly place: number | null;
  readonly indent: number;
  readonly text: string;
}

interface Item {
  readonly first: string;
  readonly rest: string[];
}

const ORDERED =
  /^(?<before>\(?|Q(?:uestion)?\s?)(?<place>\d{1,3}|[a-z])(?<after>[.):]|\.\))(?:\s+(?<text>\S.*)|$)/is;
const BULLET = /^(?<bullet>[-–*•·‣▪●◦])\s+(?<text>\S.*)/su;
const COURTESY =
  /\b(following|below|above|these|questions|acknowledge|receipt|contact|let me know|help|clarif\w*)\b/i;
const SHORTEST_BULLET = 3;
const MOST_PARTS = 200;

/**
 * Splits the text of a request into its parts: the items of a numbered, lettered or bulleted list, each with its
 * nested items and without its marker. A text that is no such list, or that also asks something outside its list,
 * is one part. A blank text has none.
 */
export const partsOfText = (text: string): string[] => {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n');
  const whole = text.trim();
  if (whole === '') return [];
  const start = lines.findIndex((line) => opensList(markerOf(line)));
  const top = start < 0 ? null : markerOf(lines[start]!);
  if (top === null) return [whole];
  const { items, tail } = itemsFrom(lines, top);
  const outside = [lines.slice(0, start).join('\n'), tail.join('\n')];
  if (
    items.length < 2 ||
    items.length > MOST_PARTS ||
    outside.some(asks) ||
    tail.some((line) => opensList(markerOf(line)))
  )
    return [whole];
  const parts = items.map(textOf);
  const plain = parts.every((part) => part !== '' && (top.place !== null || words(part) >= SHORTEST_BULLET));
  return plain ? parts : [whole];
};

const opensList = (marker: Marker | null): marker is Marker =>
  marker !== null && (marker.place === null || marker.place === 1);

const markerOf = (line: string): Marker | null => {
  const indent = line.search(/\S/);
  const rest = line.trim();
  const bullet = BULLET.exec(rest)?.groups;
  if (bullet) return { style: bullet.bullet!, place: null, indent, text: bullet.text! };
  const ordered = ORDERED.exec(rest)?.groups;
  if (!ordered) return null;
  const {
    before,
    place,
    after,
    text = '',
  } = ordered as Record<'before' | 'place' | 'after', string> & {
    text?: string;
  };
  const number = /\d/.test(place);
  // "a." and "I." open sentences and initials more often than lists.
  if (!number && after !== ')') return null;
  if (after === ':' && !/q/i.test(before)) return null;
  const style = `${before.trim().toLowerCase()}${number}${after}`;
  return { style, place: number ? Number(place) : place.toLowerCase().charCodeAt(0) - 96, indent, text };
};

/** Reads items until the list plainly ends: a blank line after its last item, then a line that is not indented. */
const itemsFrom = (lines: readonly string[], top: Marker): { items: Item[]; tail: readonly string[] } => {
  const opens = lines.map((line, at) => ({ at, marker: markerOf(line) }));
  const places: { at: number; marker: Marker }[] = [];
  for (const { at, marker } of opens) {
    if (marker === null || marker.style !== top.style || marker.indent > top.indent + 1) continue;
    if (marker.place === null || marker.place === places.length + 1) places.push({ at, marker });
  }
  const lastAt = places.at(-1)!.at;
  const end = endOfLast(lines, lastAt, top);
  const items = places.map(({ at, marker }, n) => ({
    first: marker.text,
    rest: lines.slice(at + 1, places[n + 1]?.at ?? end),
  }));
  return { items, tail: lines.slice(end) };
};

const endOfLast = (lines: readonly string[], lastAt: number, top: Marker): number => {
  for (let at = lastAt + 1; at < lines.length; at += 1) {
    const indent = lines[at]!.search(/\S/);
    if (indent >= 0 && indent <= top.indent && lines[at - 1]!.trim() === '') return at;
  }
  return lines.length;
};

/** Wrapped lines are joined; nested items and paragraphs keep a line of their own. */
const textOf = (item: Item): string => {
  const pieces = [item.first];
  let afterBlank = false;
  for (const line of item.rest) {
    const plain = line.trim();
    if (plain !== '') pieces.push(afterBlank ? '\n\n' : markerOf(line) !== null ? '\n' : ' ', plain);
    afterBlank = plain === '';
  }
  return pieces.join('').trim();
};

/** Whether words outside the list put a question of their own, other than an opening or closing courtesy. */
const asks = (text: string): boolean =>
  text.split(/(?<=[.?!])\s|\n\n/).some((sentence) => sentence.endsWith('?') && !COURTESY.test(sentence));

const words = (text: string): number => text.split(/\s+/).length;
