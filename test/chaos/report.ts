// The run as a reader sees it: what was killed, what was asked, what was checked, and what was found.
import type { Finding } from './auditor/finding.js';
import type { Snapshot } from './auditor/snapshot.js';
import type { Counts } from './load/notebook.js';
import { VICTIMS, type Death } from './monkey.js';
import { verdict } from './verdict.js';

/** What one authority has left, and what is wrong with it. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}

export interface Told {
  readonly seed: number;
  readonly seconds: number;
  readonly deaths: readonly Death[];
  readonly counts: readonly Readonly<Counts>[];
  readonly judged: readonly Judged[];
}

const SHOWN = 20;
const number = (n: number): string => n.toLocaleString('en-GB');

export const deathLines = (deaths: readonly Death[]): readonly string[] => [
  `${deaths.length} processes ended by SIGKILL, with commands under way at ${deaths.filter(({ underWay }) => underWay > 0).length} of them:`,
  ...VICTIMS.map((victim) => {
    const own = deaths.filter((death) => death.victim === victim);
    const healed = own.flatMap((death) => death.healed ?? []).sort((a, b) => a - b);
    const middle =
      healed.length === 0 ? '' : `, all well again after ${seconds(healed[healed.length >> 1]!)} (median)`;
    return `  ${victim.padEnd(10)} ${String(own.length).padStart(4)}${middle}`;
  }),
];
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

export const countLines = (counts: Readonly<Counts>): readonly string[] => [
  `${number(counts.asked)} commands: ${number(counts.acknowledged)} acknowledged, ${number(counts.refused)} refused; ` +
    `${number(counts.unanswered)} attempts unanswered, ${number(counts.answeredAgain)} answered a second time.`,
];

const recordLines = ({ authority, post, ...snapshot }: Snapshot): readonly string[] => {
  const events = (type: string): string =>
    number(snapshot.events.filter((event) => event.type === type).length);
  const { taken, tried, mails } = snapshot;
  const failed = (fault: string): number => tried.filter((each) => each.fault === fault).length;
  return [
    `${authority}, by ${post === 'notify' ? 'GOV.UK Notify' : 'SMTP'}: ` +
      `${number(snapshot.streams.length)} cases, ${number(snapshot.events.length)} events, ` +
      `${number(snapshot.commands.length)} commands, ${events('EscalationRaised')} rungs raised, ` +
      `${events('LetterSent')} letters sent, ${events('LetterFailed')} failed, ${events('LetterDelivered')} delivered, ` +
      `${events('LetterReturned')} returned, ${events('LetterSuperseded')} superseded, ${events('LetterWaived')} waived; ` +
      `${number(post === 'notify' ? taken.length : mails.length)} mails arrived.`,
    ...(post === 'notify'
      ? [
          `  Notify was asked to send ${number(tried.length)} times: ` +
            `${[...new Set(tried.flatMap(({ fault }) => fault ?? []))]
              .sort()
              .map((fault) => `${failed(fault)} ${fault}`)
              .join(', ')}.`,
        ]
      : []),
  ];
};

const findingLines = (findings: readonly Finding[]): readonly string[] => [
  findings.length === 0
    ? '  The auditor found nothing wrong.'
    : `  The auditor has ${findings.length} FINDINGS:`,
  ...[...Map.groupBy(findings, ({ check }) => check)].flatMap(([check, own]) => [
    `    ${check}: ${own.length}`,
    ...own.slice(0, SHOWN).map(({ reference, told }) => `      ${reference}: ${told}`),
    ...(own.length > SHOWN ? [`      … and ${own.length - SHOWN} more`] : []),
  ]),
];

export const auditLines = (judged: readonly Judged[]): readonly string[] => [
  ...judged.flatMap(({ snapshot, findings }) => [...recordLines(snapshot), ...findingLines(findings)]),
  verdict(judged.flatMap(({ findings }) => findings)),
];

export const reportLines = ({ seed, seconds: took, deaths, counts, judged }: Told): readonly string[] => [
  `chaos: seed ${seed}, ${Math.round(took)} s`,
  ...deathLines(deaths),
  ...countLines(together(counts)),
  ...auditLines(judged),
];

const together = (counts: readonly Readonly<Counts>[]): Counts => {
  const sum = (field: keyof Counts): number => counts.reduce((all, each) => all + each[field], 0);
  return {
    ...{ asked: sum('asked'), acknowledged: sum('acknowledged'), refused: sum('refused') },
    ...{ unanswered: sum('unanswered'), answeredAgain: sum('answeredAgain') },
  };
};
