// @ts-check
// The running stack as the demonstration talks to it: only what stack.json says, only HTTP.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';

/** @returns the client; ends the process with one line when no stack is ready */
export async function client() {
  const facts = await stackFacts();
  /** @param {string} who @param {string} path @param {RequestInit} [init] @returns {Promise<any>} */
  const ask = async (who, path, init = {}) => {
    const response = await fetch(`${facts.api}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${facts.tokens[who]}`, ...init.headers },
    });
    const body = await response.json();
    if (!response.ok)
      throw new Error(`${init.method ?? 'GET'} ${path} answered ${response.status}: ${JSON.stringify(body)}`);
    return body;
  };
  return {
    facts,
    /** @param {string} who @param {string} path */
    get: (who, path) => ask(who, path),
    /** @param {string} who @param {string} path @param {object | string} body */
    post: (who, path, body, type = 'application/json') =>
      ask(who, path, {
        method: 'POST',
        headers: { 'content-type': type, 'idempotency-key': randomUUID() },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** The mails of one case, oldest first. @param {string} reference @returns {Promise<any[]>} */
    mails: async (reference) => {
      const caught = /** @type {any[]} */ (await (await fetch(`${facts.mail}/api/email`)).json());
      return caught.filter((mail) => String(mail.subject).startsWith(`${reference}:`));
    },
  };
}

async function stackFacts() {
  try {
    const facts = JSON.parse(await readFile(join(checkout, '.twentieth/stack.json'), 'utf8'));
    if (facts.state === 'ready') return facts;
    throw new Error(`it is ${facts.state}`);
  } catch (error) {
    console.error(
      `No stack is ready (${error instanceof Error ? error.message : error}). Run npm start in another terminal first.`,
    );
    process.exit(1);
  }
}
