// E-mails as they come, built line by line, CRLF and all.
export interface Built {
  /** Headers beyond the usual; null takes a usual one away. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: string | Uint8Array;
}

const USUAL = {
  Received:
    'from out.example.org by gateway.rehearsal-constabulary.example with ESMTPS id 1; Mon, 2 Nov 2026 09:14:07 +0000 (GMT)',
  'Message-ID': '<one@example.org>',
  Date: 'Sun, 1 Nov 2026 08:00:00 +0000',
  From: 'Morgan Ashdown <morgan@example.org>',
  To: 'foi@rehearsal-constabulary.example',
  Subject: 'A request',
};

/** The bytes of a message. Headers keep their order, new ones come first. */
export const email = ({ headers = {}, body = 'How many dogs are kept?\r\n' }: Built = {}): Uint8Array => {
  const all: Record<string, string | readonly string[] | null> = { ...USUAL, ...headers };
  const added = Object.keys(headers).filter((name) => !Object.hasOwn(USUAL, name));
  const head = [...added, ...Object.keys(USUAL)].flatMap((name) =>
    [all[name] ?? []].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return Buffer.concat([Buffer.from(`${head.join('')}\r\n`, 'latin1'), Buffer.from(body as string)]);
};

export const html = (body: string): Built => ({
  headers: { 'MIME-Version': '1.0', 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

/** A message in parts; each part is its own headers and body, as text. */
export const inParts = (type: string, ...parts: readonly string[]): Built => ({
  headers: { 'MIME-Version': '1.0', 'Content-Type': `multipart/${type}; boundary="edge"` },
  body: `${parts.map((part) => `--edge\r\n${part}\r\n`).join('')}--edge--\r\n`,
});
