// The settings that an authority's own people change, in memory.
import type { Authority } from '../record.js';
import type { SettingsTable } from '../settings.js';
import type { Partition, Undo } from './partition.js';

/** @param known every authority's row, of which this one's settings are changed */
export function memorySettings(
  { settingsChanges, summaries }: Partition,
  known: Map<string, Authority>,
  id: string,
  undo: Undo,
  clock: () => string,
): SettingsTable {
  return {
    version: async () => settingsChanges.size,
    change: async (from, what, value, by) => {
      const authority = known.get(id);
      if (authority === undefined || from !== settingsChanges.size) return false;
      const version = from + 1;
      const row = { version, what, value: structuredClone(value), by: structuredClone(by) };
      undo.set(settingsChanges, String(version), { ...row, at: clock(), bookmark: '', carried: false });
      undo.set(known, id, { ...authority, settings: { ...authority.settings, [what]: row.value } });
      return true;
    },
    changes: async (limit) =>
      [...settingsChanges.values()]
        .reverse()
        .slice(0, limit)
        .map(({ bookmark: _b, carried: _c, ...row }) => structuredClone(row)),
    toCarry: async () => {
      const last = [...settingsChanges.values()].findLast(({ carried }) => !carried);
      return last && { version: last.version, bookmark: last.bookmark };
    },
    carried: async (version, { bookmark, finished }) => {
      for (const [key, row] of settingsChanges)
        if (row.version === version || (finished && row.version < version))
          undo.set(settingsChanges, key, { ...row, bookmark, carried: finished || row.carried });
    },
    openCases: async (after, limit) =>
      [...summaries.values()]
        .filter(({ stage, reference }) => stage !== 'closed' && reference > after)
        .map(({ reference }) => reference)
        .sort()
        .slice(0, limit),
  };
}
