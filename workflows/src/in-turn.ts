// One authority after another: what goes wrong with one is told at the end, and keeps no other waiting.
export const inTurn = async (
  authorities: readonly string[],
  work: (authority: string) => Promise<void>,
): Promise<void> => {
  const failed: unknown[] = [];
  for (const authority of authorities)
    await work(authority).catch((error: unknown) => void failed.push(error));
  if (failed.length > 0) throw failed[0];
};
