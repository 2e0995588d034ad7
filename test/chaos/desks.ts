// The two authorities of a run: one sends by SMTP and climbs the default ladder, one sends by GOV.UK Notify and climbs its
// own. Both are rehearsals, whose cases are moved through time, on one stack.
import { addAuthority, rehearsalAuthority, type Role, type Stack } from '@twentieth/tools';
import { takeSnapshot } from './auditor/take-snapshot.js';
import type { Snapshot } from './auditor/snapshot.js';
import { startLoad, type Load } from './load/generator.js';
import type { NotifyOffice } from './notify/office.js';
import type { Options } from './options.js';
import { OWN_LADDERS, setPractice } from './practice.js';

export interface Desk {
  readonly authority: string;
  readonly load: Load;
  snapshot(): Promise<Snapshot>;
}

export const BY_NOTIFY = {
  id: 'rehearsal-by-notify',
  name: 'Rehearsal Constabulary by Notify',
  rehearsal: true,
};
export const AUTHORITIES = [rehearsalAuthority.id, BY_NOTIFY.id] as const;

interface Opening {
  readonly stack: Stack;
  readonly notify: NotifyOffice;
  readonly options: Options;
  /** The path of a file beside the reports. */
  readonly kept: (name: string) => string;
  readonly stop: AbortSignal;
}

/** Opens both, and puts each under its half of the load. */
export const openDesks = async (opening: Opening): Promise<readonly Desk[]> => {
  const { stack, notify, stop } = opening;
  const { api, tokens } = stack.facts;
  const byNotify = await addAuthority(stack, { ...BY_NOTIFY, settings: notify.settings });
  await setPractice(api, byNotify.admin, OWN_LADDERS);
  notify.tell(`${api}/v1/post/notify/${BY_NOTIFY.id}/receipts`, stop);
  return [
    deskOf(opening, rehearsalAuthority.id, tokens, opening.options.seed),
    deskOf(opening, BY_NOTIFY.id, byNotify, opening.options.seed + 1),
  ];
};

const deskOf = (
  { stack, notify, options, kept, stop }: Opening,
  authority: string,
  tokens: Readonly<Record<Role, string>>,
  seed: number,
): Desk => {
  const { api, database, mail } = stack.facts;
  const notes = kept(`chaos-notes-${authority}.jsonl`);
  const livesAtOnce = Math.floor(options.livesAtOnce / 2);
  return {
    authority,
    load: startLoad({ api, tokens, notes, seed, rate: options.rate / 2, livesAtOnce, stop }),
    snapshot: () =>
      takeSnapshot({
        ...{ database, authority, mail, notes },
        others: AUTHORITIES.filter((other) => other !== authority),
        ...(authority === BY_NOTIFY.id ? { notify: { taken: notify.taken(), tried: notify.tried } } : {}),
      }),
  };
};
