// A restricted case is not there for whoever may not come to it: neither by its reference nor in a list.
import type { Caller } from '@twentieth/access';
import { isAdmitted, type CaseFile } from '@twentieth/casework';
import type { CaseSummary } from '@twentieth/event-store';

/** May somebody come to this case, in any of their roles? */
export const comesTo = ({ id, roles }: Caller, { kept, officer }: CaseFile): boolean =>
  kept.restriction === null ||
  roles.some((role) => isAdmitted(kept.restriction, officer, { id, role })) ||
  isAdmitted(kept.restriction, officer, { id, role: 'nobody' });

const readersOf = ({ summary }: CaseSummary): readonly unknown[] | null => {
  const readers: unknown = summary['readers'];
  return Array.isArray(readers) ? readers : null;
};

export const seesRow = ({ id, roles }: Caller, row: CaseSummary): boolean => {
  const readers = readersOf(row);
  return readers === null || roles.includes('admin') || readers.includes(id);
};

/** A row as it is answered: who else may read it is not told. */
export const shown = ({ summary, ...row }: CaseSummary): CaseSummary => {
  const { readers: _readers, ...told } = summary;
  return { ...row, summary: told };
};
