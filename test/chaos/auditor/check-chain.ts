// Is each case's record whole: versions dense, every hash the hash of its text, every link in place, the columns what
// the text says, the head what the stream says?
import { canonical, sha256 } from './canonical.js';
import { finding, type Finding } from './finding.js';
import type { EventRow, Snapshot, StreamRow } from './snapshot.js';

const GENESIS = '0'.repeat(64);

export const checkChain = (snapshot: Snapshot): readonly Finding[] => {
  const events = Map.groupBy(snapshot.events, ({ reference }) => reference);
  const streams = new Map(snapshot.streams.map((stream) => [stream.reference, stream]));
  const references = new Set([...events.keys(), ...streams.keys()]);
  return [
    ...[...references].flatMap((reference) =>
      ofCase(snapshot.authority, reference, streams.get(reference), events.get(reference) ?? []),
    ),
    ...twice(snapshot.events),
  ];
};

const ofCase = (
  authority: string,
  reference: string,
  stream: StreamRow | undefined,
  rows: readonly EventRow[],
): readonly Finding[] => {
  const ordered = [...rows].sort((a, b) => a.version - b.version);
  const found: Finding[] = [];
  const wrong = (check: string, told: string): void => void found.push(finding(check, reference, told));
  ordered.forEach((row, i) => {
    const before = ordered[i - 1];
    if (row.version !== (before?.version ?? 0) + 1)
      wrong('versions dense', `version ${before?.version ?? 0} is followed by ${row.version}`);
    if (row.prevHash !== (before?.hash ?? GENESIS))
      wrong('chain unbroken', `version ${row.version} does not name the hash of the one before`);
    if (sha256(row.body) !== row.hash)
      wrong('hash of the text', `version ${row.version} is not the text that was hashed`);
    if (before && row.recordedAt < before.recordedAt)
      wrong('recorded in order', `version ${row.version} was recorded before the one before it`);
    if (before && row.at < before.at)
      wrong('time runs forward', `version ${row.version} is at ${row.at}, the one before at ${before.at}`);
    for (const told of differences(authority, row)) wrong('columns as the text says', told);
  });
  const last = ordered.at(-1);
  if (stream === undefined) wrong('stream of events', 'there are events, and no stream');
  else if (stream.version !== (last?.version ?? 0) || stream.headHash !== (last?.hash ?? GENESIS))
    wrong(
      'head of the stream',
      `the stream ends at version ${stream.version}, its events at ${last?.version ?? 0}`,
    );
  return found;
};

/** What of a row is not what its text says, and whether the text is canonical. */
const differences = (authority: string, row: EventRow): readonly string[] => {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(row.body) as Record<string, unknown>;
  } catch {
    return [`the text of version ${row.version} is no JSON`];
  }
  const { body: _text, hash: _hash, sealedSha256, ...columns } = row;
  const expected = { ...columns, authority, sealedHash: sealedSha256, data: body['data'] };
  const told = canonical(body) === row.body ? [] : [`the text of version ${row.version} is not canonical`];
  for (const name of new Set([...Object.keys(expected), ...Object.keys(body)]))
    if (canonical((expected as Record<string, unknown>)[name] ?? null) !== canonical(body[name] ?? null))
      told.push(`${name} of version ${row.version} is one thing in its column and another in its text`);
  return told;
};

const twice = (rows: readonly EventRow[]): readonly Finding[] =>
  [...Map.groupBy(rows, ({ id }) => id).values()]
    .filter((same) => same.length > 1)
    .map(([row, ...more]) =>
      finding(
        'one id an event',
        row!.reference,
        `${row!.id} (${row!.type}) is there ${more.length + 1} times`,
      ),
    );
