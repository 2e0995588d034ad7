// A letter's body is a few plain blocks. The plain text and the HTML are both made from them, so they cannot differ,
// and everything that enters the HTML passes through one escape.
export type Block =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly items: readonly string[] }
  | { readonly quote: string };

/** A letter ready to send: the same words twice, and a subject that is always one line. */
export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const heading = (words: string): Block => ({ heading: words });
export const paragraph = (...sentences: (string | false | null | undefined)[]): Block => ({
  paragraph: sentences.filter(Boolean).join(' '),
});
export const items = (words: readonly string[]): Block => ({ items: words });
export const quote = (words: string): Block => ({ quote: words });

const LONGEST_SUBJECT = 200;

/** Lays out a letter. The subject is cut to one line of at most 200 characters: nothing in it can open a header. */
export const layOut = (subject: string, blocks: readonly Block[]): Rendered => {
  const oneLine = subject.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  const short = [...oneLine].slice(0, LONGEST_SUBJECT).join('');
  return {
    subject: short,
    text: `${blocks.map(asText).join('\n\n')}\n`,
    html: page(short, blocks.map(asHtml)),
  };
};

const asText = (block: Block): string => {
  if ('heading' in block) return `${block.heading}\n${'-'.repeat(Math.min(block.heading.length, 72))}`;
  if ('items' in block) return block.items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
  if ('quote' in block) return block.quote.replace(/^/gm, '> ');
  return block.paragraph;
};

const asHtml = (block: Block): string => {
  if ('heading' in block) return `<h2>${escape(block.heading)}</h2>`;
  if ('items' in block)
    return `<ul>\n${block.items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`;
  if ('quote' in block) return `<blockquote><p>${escape(block.quote)}</p></blockquote>`;
  return `<p>${escape(block.paragraph)}</p>`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (words: string): string =>
  words.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!).replaceAll('\n', '<br>\n');

const page = (title: string, body: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><title>${escape(title)}</title></head>`,
    '<body style="font-family: Arial, sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
