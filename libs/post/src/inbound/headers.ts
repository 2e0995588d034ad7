// The header lines as they stood, unfolded, in their order: the topmost were added last, by whoever is nearest to us.
export interface HeaderLine {
  readonly key: string;
  readonly line: string;
}

/** The values of a header, topmost first, each on one line. */
export const valuesOf = (lines: readonly HeaderLine[], key: string): string[] =>
  lines
    .filter((header) => header.key === key)
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim(),
    );
