// The run as a reader sees it: what was killed, what was asked, what was checked, and what was found.
import type { Finding } from './auditor/finding.js';
import type { Snapshot } from './auditor/snapshot.js';
import type { Counts } from './load/notebook.js';
import { VICTIMS, type Death } from './monkey.js';

export interface Told {
  readonly seed: number;
  readonly seconds: number;
  readonly deaths: readonly Death[];
  readonly counts: Readonly<Counts>;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
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

export const auditLines = (snapshot: Snapshot, findings: readonly Finding[]): readonly string[] => {
  const events = (type: string): number => snapshot.events.filter((event) => event.type === type).length;
  return [
    `On the record: ${number(snapshot.streams.length)} cases, ${number(snapshot.events.length)} events, ` +
      `${number(snapshot.commands.length)} commands, ${number(events('EscalationRaised'))} rungs raised, ` +
      `${number(events('LetterSent'))} letters sent; ${number(snapshot.mails.length)} mails arrived.`,
    findings.length === 0
      ? 'The auditor found nothing wrong.'
      : `The auditor has ${findings.length} FINDINGS:`,
    ...[...Map.groupBy(findings, ({ check }) => check)].flatMap(([check, own]) => [
      `  ${check}: ${own.length}`,
      ...own.slice(0, SHOWN).map(({ reference, told }) => `    ${reference}: ${told}`),
      ...(own.length > SHOWN ? [`    … and ${own.length - SHOWN} more`] : []),
    ]),
  ];
};

export const reportLines = ({
  seed,
  seconds: took,
  deaths,
  counts,
  snapshot,
  findings,
}: Told): readonly string[] => [
  `chaos: seed ${seed}, ${Math.round(took)} s`,
  ...deathLines(deaths),
  ...countLines(counts),
  ...auditLines(snapshot, findings),
];
