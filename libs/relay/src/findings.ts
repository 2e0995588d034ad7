// Ailments in plain words: what is the matter, of how many, since when, and what a person does about it.

const WORDS = {
  'temporal-away': {
    says: 'Temporal does not answer. Steps are recorded all the same; reminders and letters wait.',
    todo: 'Start Temporal, or mend TEMPORAL_ADDRESS. The relay then tells it everything by itself.',
  },
  untold: {
    says: 'changed on the record, and Temporal was not told.',
    todo: 'See that a worker runs (its relay tells Temporal every two seconds) and read its log for "could not be told".',
  },
  forgotten: {
    says: 'open on the record, and known only to a Temporal database that is no more.',
    todo: 'See that a worker runs: its relay tells all of them anew at the rate of TWENTIETH_RELAY_RATE. Run this again in some minutes.',
  },
  'not-woken': {
    says: 'past the moment at which a reminder or a breach was due to be recorded.',
    todo: "See that a worker runs and is ready; read its log, and the execution of that id in Temporal's page.",
  },
  unsent: {
    says: 'with letters owed for more than ten minutes.',
    todo: "See that the mail server answers; the execution of that id in Temporal's page names the last failure. The letters are tried until they are sent.",
  },
  undelivered: {
    says: 'that the post refused or sent back, and for which nobody has answered.',
    todo: 'Send each another way, and say so on the case: POST …/waivers, by an approver, with the reason.',
  },
  'no-workflow': {
    says: 'open on the record, told to Temporal, and kept by no running execution.',
    todo: 'Someone ended it by hand, or its history was removed. Record any step on the case (assigning it anew will do): it is started anew.',
  },
  'mail-held': {
    says: 'with mail that waits in the holding pen for more than a day. A request in it is running.',
    todo: 'Have an officer look at GET /v1/held-mail: each message is assigned to its case, opened as a request, or set aside with a reason.',
  },
  'holiday-unfinished': {
    says: 'confirmed more than ten minutes ago, and not yet carried to every open case.',
    todo: "See that a worker runs; GET /v1/calendar-changes says how far it is, and the execution of that id in Temporal's page names the last failure.",
  },
  unreadable: {
    says: 'a wake row that names no proceeding.',
    todo: 'Restore the row from a backup, or have a developer read it: the relay passes it over and nothing else waits for it.',
  },
} as const;

export type Ailment = keyof typeof WORDS;

/** One thing that is sick, and since when. */
export interface Sick {
  readonly kind: Ailment;
  readonly what: string;
  readonly since?: string;
}

/** All that suffers from one ailment. */
export interface Finding {
  readonly kind: Ailment;
  readonly count: number;
  /** The earliest instant, or null when none is known. */
  readonly since: string | null;
  /** The first few, by age. */
  readonly examples: readonly string[];
  readonly says: string;
  readonly todo: string;
}

const EXAMPLES = 5;

export const findingsOf = (sick: readonly Sick[]): readonly Finding[] =>
  (Object.keys(WORDS) as Ailment[]).flatMap((kind) => {
    const those = sick
      .filter((one) => one.kind === kind)
      .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
    if (those.length === 0) return [];
    const examples = those.slice(0, EXAMPLES).map((one) => one.what);
    return [{ kind, count: those.length, since: those[0]!.since ?? null, examples, ...WORDS[kind] }];
  });
