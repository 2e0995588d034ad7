// The run as a reader sees it, and as a program reads it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Machine } from './machine.js';
import type { Finding, Measured } from './measure.js';
import type { Spread } from './statistics.js';

export interface Report {
  readonly seed: number;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly seconds: number;
  readonly measures: readonly (Measured & { readonly name: string; readonly title: string })[];
}

/** Three figures that matter, and no more. */
export function figure(value: number): string {
  if (value >= 1_000) return Math.round(value).toLocaleString('en-GB');
  return value.toPrecision(3);
}

const spread = ({ median, low, high }: Spread, unit: string): string =>
  `${figure(median)}${unit} (${figure(low)} to ${figure(high)})`;

const findingLines = ({ what, ratio, beside }: Finding): string[] => [
  `  ${spread(ratio, ' x').padEnd(30)} ${what}`,
  ...beside.map(({ name, spread: each, unit }) => {
    const gap = unit.startsWith('/') ? '' : ' ';
    return `      ${name.padEnd(22)} ${spread(each, gap + unit)}`;
  }),
];

/** The lines of one measure. */
export const measureLines = (title: string, measured: Measured): string[] => [
  '',
  title,
  ...measured.findings.flatMap(findingLines),
  ...(measured.promised ?? []).map(
    ({ what, reached }) => `  ${reached ? 'reached' : 'NOT REACHED'}: ${what}`,
  ),
  ...(measured.notes ?? []).map((note) => `  ${note}`),
  ...measured.checks.map(({ what, holds }) => `  ${holds ? 'checked' : 'FAILED'}: ${what}`),
];

export function writeReport(file: string, report: Report): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
