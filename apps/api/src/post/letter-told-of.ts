// Which letter a far end's word is about: its reference is the local part of the letter's Message-ID, and that begins with
// the id of the event that called for the letter.
import type { LetterFile } from '@twentieth/casework';
import { messageIdOf, notifyReferenceOf } from '@twentieth/post';
import { readCase, type Door } from '@twentieth/registry';

const EVENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\.)/;

export interface LetterToldOf {
  readonly reference: string;
  readonly letter: LetterFile;
}

/** @returns null when no letter of this authority has that name */
export const letterToldOf = async (
  door: Door,
  authority: string,
  name: string,
): Promise<LetterToldOf | null> => {
  const event = EVENT_ID.exec(name)?.[0];
  if (event === undefined) return null;
  const reference = await door.store.transact(authority, (tx) => tx.referenceOfEvent(event));
  const found = reference === undefined ? null : await readCase(door, authority, reference);
  const letter = [...(found?.file.letters.values() ?? [])].find(
    ({ id }) => notifyReferenceOf(messageIdOf(`${id}.${authority}`, 'any')) === name,
  );
  return reference === undefined || letter === undefined ? null : { reference, letter };
};
