// Word of a letter that comes before its sending is on the record: it is asked for again.
import { Problem } from '../problem/problem.js';

export const notYet = (): Problem =>
  new Problem(
    503,
    'receipt-early',
    'The letter is not yet on the record as sent.',
    { remedy: 'Send the same again.' },
    { 'retry-after': '60' },
  );
