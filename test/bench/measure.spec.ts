import { expect, it } from '@jest/globals';
import { equal } from './measure.js';

it('A count that is not what was submitted does not hold, and tells both', () => {
  expect(equal('events on the record', 7, 7)).toEqual({ what: 'events on the record: 7', holds: true });
  expect(equal('events on the record', 6, 7)).toEqual({
    what: 'events on the record: 6, not 7',
    holds: false,
  });
});
