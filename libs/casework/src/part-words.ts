// The words of every part, from the opened events that gave them: as received, or as split and merged since.
import type { CaseEvent } from './events.js';

/** @returns the words by part number; a part whose words were destroyed, or may not be read, is not among them */
export const wordsOfParts = (events: readonly CaseEvent[]): ReadonlyMap<number, string> => {
  const words = new Map<number, string>();
  for (const event of events)
    if (event.type === 'RequestReceived' || event.type === 'PartSplit' || event.type === 'PartsMerged') {
      const opened:
        { readonly parts: readonly { readonly number: number; readonly text: string }[] } | undefined =
        event.sealed;
      for (const { number, text } of opened?.parts ?? []) words.set(number, text);
    }
  return words;
};
