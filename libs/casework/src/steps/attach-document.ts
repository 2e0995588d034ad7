// A document of the case, by its hash: the record shows which version was there on which day, whoever keeps the bytes.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { RECORDS } from '../keeping-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface AttachDocument {
  readonly type: 'AttachDocument';
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** The document of which this is a new version; null for a new one. */
  readonly document: number | null;
}

export type DocumentAttached = Happening<
  'DocumentAttached',
  {
    document: number;
    version: number;
    sha256: string;
    bytes: number;
    mediaType: string;
    /** The hash of the version before. */
    replaces: string | null;
  },
  { name: string }
>;

export const attachDocument = (file: CaseFile, command: AttachDocument): readonly NewFact[] | Refusal => {
  const { sha256, bytes, mediaType, name } = command;
  if (!/^[0-9a-f]{64}$/.test(sha256))
    return malformed(
      'sha256',
      'no-hash',
      RECORDS,
      'A document is known by the SHA-256 of its bytes.',
      'Give it as 64 lower-case hexadecimal digits.',
    );
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    return malformed('bytes', 'no-size', RECORDS, 'A document has a size in bytes.', 'Give a whole number.');
  if (name.trim() === '')
    return malformed('name', 'no-name', RECORDS, 'A document has a name.', 'Give the name of the file.');
  const { documents } = file.kept;
  const known = command.document === null ? null : documents[command.document - 1];
  if (known === undefined)
    return refuse(
      'no-such-document',
      RECORDS,
      `The case has no document ${command.document}.`,
      `It has ${documents.length}; leave the number out for a new one.`,
    );
  const last = known?.versions.at(-1) ?? null;
  const same = documents.find(({ versions }) => versions.at(-1)?.sha256 === sha256);
  if (same)
    return refuse(
      'same-document',
      RECORDS,
      `These bytes are document ${same.number} as it stands.`,
      'Nothing to attach.',
    );
  return [
    {
      type: 'DocumentAttached',
      data: {
        document: known?.number ?? documents.length + 1,
        version: (known?.versions.length ?? 0) + 1,
        sha256,
        bytes,
        mediaType,
        replaces: last?.sha256 ?? null,
      },
      sealed: { name },
    },
  ];
};

export const onDocumentAttached = (file: CaseFile, { on, data }: DocumentAttached & Recorded): CaseFile => {
  const { document, sha256, bytes, mediaType } = data;
  const version = { sha256, bytes, mediaType, on };
  const { documents } = file.kept;
  return {
    ...file,
    kept: {
      ...file.kept,
      documents:
        data.version === 1
          ? [...documents, { number: document, versions: [version] }]
          : documents.map((each) =>
              each.number === document ? { ...each, versions: [...each.versions, version] } : each,
            ),
    },
  };
};
