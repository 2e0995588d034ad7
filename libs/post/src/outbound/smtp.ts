// Letters by SMTP. Every wait is bounded and the whole attempt too; a failure is sorted into what trying again can
// mend and what it cannot, and says whether the letter may have got through.
import type { Instant } from '@twentieth/calendar';
import { checkEnvelope, withoutAddresses } from './envelope.js';
import { smtpConnections } from './smtp-connections.js';
import { PermanentFailure, TransientFailure, type Mailbox, type Outgoing, type Post } from './post.js';

export interface SmtpOptions {
  /** smtp://host:port or smtps://host:port, with user and password where the server asks for them. */
  readonly url: string;
  readonly now: () => Instant;
  /** Milliseconds for a whole attempt; 18 seconds unless told otherwise. */
  readonly patience?: number;
  /** Where a letter of an uncertain attempt can be looked up (a mail catcher). */
  readonly lookUp?: NonNullable<Post['lookUp']>;
}

const PATIENCE = 18_000;
const NEVER_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EDNS',
]);
const SETTINGS = new Set(['EAUTH', 'ENOAUTH', 'ECONFIG', 'ETLS', 'EREQUIRETLS']);

/** A post that speaks SMTP. Away from this machine it insists on TLS. */
export const smtpPost = ({ url, now, patience = PATIENCE, lookUp }: SmtpOptions): Post => {
  const connections = smtpConnections(settingsOf(url, patience));
  return {
    async send(letter) {
      checkEnvelope(letter);
      try {
        const taken = await connections.send({ ...asMail(letter), signal: AbortSignal.timeout(patience) });
        return { messageId: letter.messageId, acceptedAt: now(), response: withoutAddresses(taken.response) };
      } catch (failure) {
        throw sorted(failure);
      }
    },
    ...(lookUp ? { lookUp } : {}),
  };
};

/** How to reach the server at a URL: bounded at every step, and never in the clear on a network. */
export const settingsOf = (url: string, patience: number) => {
  const server = new URL(url);
  const here = /^(127(\.\d+){3}|localhost|\[::1\])$/.test(server.hostname);
  const secure = server.protocol === 'smtps:';
  return {
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port || (secure ? 465 : 587)),
    secure,
    ...(here ? { ignoreTLS: true } : { requireTLS: true }),
    ...(server.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    dnsTimeout: patience / 4,
    connectionTimeout: patience / 4,
    greetingTimeout: patience / 4,
    socketTimeout: patience / 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

const asMail = (letter: Outgoing) => ({
  messageId: letter.messageId,
  from: asParty(letter.from),
  to: asParty(letter.to),
  ...(letter.replyTo ? { replyTo: asParty(letter.replyTo) } : {}),
  ...(letter.references?.length
    ? { references: [...letter.references], inReplyTo: letter.references.at(-1)! }
    : {}),
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  headers: { ...letter.headers },
});

const asParty = ({ name = '', address }: Mailbox) => ({ name, address });

interface SmtpError {
  readonly code?: string;
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

const sorted = (failure: unknown): PermanentFailure | TransientFailure => {
  const { code = '', originalCode = '', responseCode, response = '' } = failure as SmtpError;
  if (SETTINGS.has(code))
    return new TransientFailure(false, `The mail server turned our settings down (${code}).`);
  if (responseCode !== undefined && responseCode >= 500) {
    return new PermanentFailure(
      'refused',
      `The mail server refused the letter: ${withoutAddresses(response)}`,
    );
  }
  if (responseCode !== undefined) {
    return new TransientFailure(
      false,
      `The mail server asked us to try later: ${withoutAddresses(response)}`,
    );
  }
  if (NEVER_REACHED.has(code) || NEVER_REACHED.has(originalCode)) {
    return new TransientFailure(false, `The mail server cannot be reached (${originalCode || code}).`);
  }
  return new TransientFailure(true, `The mail server gave no answer (${originalCode || code || 'unknown'}).`);
};
