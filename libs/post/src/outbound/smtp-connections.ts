// Connections to a mail server, kept from one letter to the next while many are sent, and closed when none has been for a
// moment: to greet, and where it is away to agree on TLS, costs more than a letter. A letter on a connection that breaks
// is not sent again here: whoever sends it knows that it may have arrived.
import { createTransport } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';

const MOST = 20;
const KEPT_MS = 1_000;

export interface SmtpConnections {
  send(mail: SMTPPool.MailOptions): Promise<{ readonly response: string }>;
}

export const smtpConnections = (settings: Omit<SMTPPool.Options, 'pool'>): SmtpConnections => {
  const open = () => createTransport({ ...settings, pool: true, maxConnections: MOST, maxRequeues: 0 });
  let kept: ReturnType<typeof open> | null = null;
  let closing: NodeJS.Timeout | undefined;
  let underWay = 0;
  return {
    send: async (mail) => {
      clearTimeout(closing);
      underWay += 1;
      const connections = (kept ??= open());
      try {
        return await connections.sendMail(mail);
      } finally {
        underWay -= 1;
        if (underWay === 0)
          closing = setTimeout(() => {
            kept = null;
            connections.close();
          }, KEPT_MS);
      }
    },
  };
};
