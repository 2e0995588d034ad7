// The holding pen for one caller: what belongs to a case that the caller may not come to is not there.
import { Injectable } from '@nestjs/common';
import type { Caller } from '@twentieth/access';
import type { HeldMail, HeldMailFilter } from '@twentieth/event-store';
import { listHeld, readHeld, readHeldMessage, type HeldRead } from '@twentieth/registry';
import { seesRow } from '../identity/restricted.js';
import { incoming, type Incoming } from '../mail/message-of.js';
import { noSuchMail } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';
import { tenantOf } from '../requests/tenant.js';
import { Surroundings } from '../surroundings.js';

@Injectable()
export class Pen {
  constructor(private readonly surroundings: Surroundings) {}

  /** @returns the page, and the last row looked at where more may follow */
  async list(
    { authority, ...caller }: Caller,
    filter: HeldMailFilter & { readonly limit: number },
  ): Promise<{ readonly mail: readonly HeldRead[]; readonly last: HeldMail | null }> {
    const found = await listHeld(this.surroundings.door, authority, filter);
    const seen: HeldRead[] = [];
    for (const read of found) if (await this.sees({ authority, ...caller }, read.mail)) seen.push(read);
    return { mail: seen, last: found.length === filter.limit ? (found.at(-1)?.mail ?? null) : null };
  }

  /** @throws {Problem} 404 */
  async read(caller: Caller, id: string): Promise<HeldRead> {
    const read = await readHeld(this.surroundings.door, caller.authority, id);
    if (read === null || !(await this.sees(caller, read.mail))) throw noSuchMail();
    return read;
  }

  /** @throws {Problem} 404; 409 where its key was destroyed */
  async message(caller: Caller, id: string): Promise<Buffer> {
    await this.read(caller, id);
    const raw = await readHeldMessage(this.surroundings.door, caller.authority, id);
    if (raw === null) throw destroyed();
    return raw;
  }

  /** The message read anew, received when it was first handed in. */
  async incoming(caller: Caller, id: string): Promise<Incoming> {
    const { mail } = await this.read(caller, id);
    const { gateways } = await tenantOf(this.surroundings.door, caller.authority);
    const message = await incoming(await this.message(caller, id), gateways, mail.receivedAt);
    return { ...message, receivedAt: mail.receivedAt };
  }

  private async sees(caller: Caller, { reference, mentions }: HeldMail): Promise<boolean> {
    const of = reference ?? mentions;
    if (of === null) return true;
    const row = await this.surroundings.door.store.transact(caller.authority, (tx) => tx.summaries.get(of));
    return row === undefined || seesRow(caller, row);
  }
}

const destroyed = (): Problem =>
  new Problem(409, 'mail-destroyed', 'The message was destroyed with the file of the case that it was on.', {
    remedy: 'Nothing is left to read.',
  });
