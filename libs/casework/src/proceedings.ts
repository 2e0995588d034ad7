// A proceeding is one run of the clock with a workflow execution of its own; its id names it everywhere.
export const requestProceeding = (reference: string): string => `request/${reference}`;
export const extensionProceeding = (reference: string, number: number): string =>
  `extension/${reference}/${number}`;
export const reviewProceeding = (reference: string, number: number): string =>
  `review/${reference}/${number}`;

export const complaintProceeding = (reference: string, number: number): string =>
  `complaint/${reference}/${number}`;

export const PROCEEDING_KINDS = ['request', 'extension', 'review', 'complaint'] as const;
export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];

/** Reads an id back: its kind, the case's reference, and its number within the case (null for the request itself). */
export const readProceeding = (
  id: string,
): { kind: ProceedingKind; reference: string; number: number | null } => {
  const [kind, reference, number] = id.split('/');
  const known = PROCEEDING_KINDS.find((each) => each === kind);
  if (known === undefined || !reference) throw new Error(`"${id}" names no proceeding.`);
  return { kind: known, reference, number: number === undefined ? null : Number(number) };
};
