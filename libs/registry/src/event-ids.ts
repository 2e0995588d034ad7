// The ids of a command's events derive from the command: tried again after a lost race, or played again in a
// simulation, the same command gives the same events to the byte.
import { sha256 } from '@twentieth/platform';

/** UUIDs of version 8 (RFC 9562: custom), the n-th from authority, command and n. */
export const eventIdsOf = (authority: string, commandId: string): (() => string) => {
  let n = 0;
  return () => {
    const hex = sha256(JSON.stringify([authority, commandId, ++n]));
    const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
};
