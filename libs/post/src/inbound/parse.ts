// The parser that we did not write, kept at arm's length: bounded in size and time, and its failures become values.
import { simpleParser, type ParsedMail } from 'mailparser';

const PATIENCE = 15_000;
const LONGEST_HTML = 5 * 1024 * 1024;

const OPTIONS = {
  checksumAlgo: 'sha256',
  skipTextToHtml: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  maxHtmlLengthToParse: LONGEST_HTML,
};

/** The message taken apart, or null when it cannot be. */
export const parse = async (raw: Buffer): Promise<ParsedMail | null> => {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), PATIENCE);
  try {
    return await Promise.race([simpleParser(raw, OPTIONS), late.promise]);
  } catch {
    return null; // told to the caller, who refuses the message with a reason
  } finally {
    clearTimeout(timer);
  }
};

/** Plain text made from HTML, with its lists; null when it cannot be made (too long, nested too deeply). */
export const textOfHtml = async (html: string): Promise<string | null> => {
  const head = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const body = Buffer.from(html, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  const mail = await parse(Buffer.from(head + body));
  return mail === null || conversionFailed(mail) ? null : (mail.text ?? '');
};

const conversionFailed = (mail: ParsedMail & { readonly textConversionError?: unknown }): boolean =>
  mail.textConversionError !== undefined;
