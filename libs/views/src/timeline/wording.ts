// How the timeline puts a thing: what happened, and under which rule.
export interface Told {
  readonly what: string;
  readonly law: string | null;
}

/** "part 3", "parts 1, 4" */
export const list = (parts: readonly number[]): string =>
  parts.length === 1 ? `part ${parts[0]}` : `parts ${parts.join(', ')}`;

export const words = (kind: string): string => kind.replaceAll('-', ' ');
