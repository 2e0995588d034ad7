// The parts that a decision notice on a complaint binds: those whose law has such notices (subject access has none), of a
// complaint that is before the Commissioner (one to the authority stays one, whatever its parts are found to be).
import type { CaseFile } from '../case-file.js';
import type { Complaint } from '../complaint-file.js';

export const noticeParts = (file: CaseFile, { to, parts }: Complaint): readonly number[] =>
  to === 'authority'
    ? []
    : parts.filter((number) => file.parts.find((part) => part.number === number)?.regime !== 'sar');
