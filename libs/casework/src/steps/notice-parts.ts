// The parts that a decision notice on a complaint binds: those whose law has such notices (subject access has none).
import type { CaseFile } from '../case-file.js';
import type { Complaint } from '../complaint-file.js';

export const noticeParts = (file: CaseFile, { parts }: Complaint): readonly number[] =>
  parts.filter((number) => file.parts.find((part) => part.number === number)?.regime !== 'sar');
