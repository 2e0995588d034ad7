// What a proceeding holds and owes: the deadlines of its own parts, the rungs still to come, and when to wake for them.
import { describe, expect, it } from '@jest/globals';
import { heldBy, owed, owedBy, pendingRungs } from './owed.js';
import { readLadders } from './read-ladder.js';
import { answered, complained, reviewAsked, three } from './testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from './testing/given.js';
import { feeAsked, feePaid } from './testing/steps-taken.js';

const REQUEST = `request/${REFERENCE}`;
const file = (...past: readonly Put[]) => given(...past).file!;
const extended = put(
  {
    ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
    ...{ reasons: 'Not yet decided.', parts: [4] },
  },
  '2026-11-20',
);
const commissioned = put(
  {
    ...{ type: 'CommissionPart', parts: [1, 4], team: 'finance', returnBy: null },
    instructions: 'Search the ledger.',
  },
  '2026-11-04',
);
const held = (of: ReturnType<typeof file>, proceeding: string) =>
  heldBy(of, proceeding).map(({ kind, due, parts }) => `${kind} ${due} of ${parts.join()}`);

describe('the deadlines that a proceeding holds', () => {
  it('are those of the request, with the returns that teams owe to it', () => {
    const lately = file(received(), commissioned);
    expect(held(lately, REQUEST)).toEqual([
      ...['acknowledgement 2026-11-04 of 1,2,3,4,5,6,7', 'response 2026-12-01 of 1,2,3,4,5,6,7'],
      'return 2026-11-16 of 1,4',
    ]);
  });

  it('are of an extension those of its own parts, and no return', () => {
    const of = file(received(), commissioned, extended);
    expect(held(of, `extension/${REFERENCE}/1`)).toEqual([
      ...['extended-response 2026-12-22 of 4', 'extension-expectation 2026-12-31 of 4'],
    ]);
  });

  it('are of each review, and of each complaint, those of the parts that it is about', () => {
    const reviewed = file(
      ...[three(), answered('2026-11-20')],
      ...[reviewAsked('2026-12-07', { parts: [1] }), reviewAsked('2026-12-08', { parts: [3] })],
    );
    const first = held(reviewed, `review/${REFERENCE}/1`);
    const second = held(reviewed, `review/${REFERENCE}/2`);
    expect([first[0], second[0]]).toEqual(['review 2027-01-08 of 1', 'review 2027-01-11 of 3']);
    expect([...first, ...second].filter((each) => /of (?!1$|3$)/.test(each))).toEqual([]);
    const own = { to: 'authority', theirReference: null } as const;
    const complaints = file(
      ...[three('sar'), answered('2026-11-20')],
      ...[complained('2026-12-01', { ...own, parts: [2] }), complained('2026-12-02', { ...own, parts: [3] })],
    );
    expect(held(complaints, `complaint/${REFERENCE}/1`)).toEqual([
      'complaint-acknowledgement 2026-12-30 of 2',
    ]);
    expect(held(complaints, `complaint/${REFERENCE}/2`)).toEqual([
      'complaint-acknowledgement 2026-12-31 of 3',
    ]);
  });

  it('were set when the last of the parts that share one came to have it, whichever that was', () => {
    const paidAt = (at: string, part: number, notice: number) => [
      feeAsked(at, { parts: [part] }),
      feePaid(at, { notice }),
    ];
    for (const [first, second] of [
      [4, 5],
      [5, 4],
    ] as const) {
      const past = [received(), ...paidAt('2026-11-09', first, 1), ...paidAt('2026-11-10', second, 2)];
      const shared = heldBy(file(...past), REQUEST).find(({ due }) => due === '2026-12-02')!;
      expect([shared.parts, shared.setAt]).toEqual([[4, 5], '2026-11-10T12:00:00.000Z']);
    }
  });

  it('are settled once met or lifted, and not before', () => {
    const partly = file(received(), put({ type: 'AcknowledgeRequest' }, '2026-11-03'));
    expect(heldBy(partly, REQUEST).map(({ kind, settled }) => [kind, settled])).toEqual([
      ['acknowledgement', true],
      ['response', false],
    ]);
    const withdrawn = file(received(), put({ type: 'WithdrawRequest', parts: null, text: '' }, '2026-11-03'));
    expect(heldBy(withdrawn, REQUEST).map(({ settled }) => settled)).toEqual([true, true]);
  });
});

describe('the rungs that a request recorded late still owes', () => {
  const recorded = (at: string, ladders = readLadders(undefined)) => {
    if ('problems' in ladders) throw new Error(JSON.stringify(ladders.problems));
    return pendingRungs(file({ ...received(), at }), REQUEST, ladders).map(({ rung }) => rung.when);
  };

  it('are the last that had passed by then, and those that come', () => {
    expect(recorded('2026-11-27T10:00:00.000Z')).toEqual([1, 0, 'end']);
    expect(recorded('2026-11-23T09:00:00.001Z')).toEqual([5, 2, 1, 0, 'end']);
  });

  it('count one whose moment is the very instant as still to come', () => {
    expect(recorded('2026-11-23T09:00:00.000Z')).toEqual([5, 2, 1, 0, 'end']);
    expect(recorded('2026-11-26T09:00:00.000Z')).toEqual([5, 2, 1, 0, 'end']);
  });

  it('are by their days, however an authority has written its ladder', () => {
    const rung = (when: string, days: number | undefined, letter = 'reminder-officer-5-days') => ({
      ...{ deadline: 'response', when, role: 'officer', letter },
      ...(days === undefined ? {} : { days }),
    });
    const ends = ['extended-response', 'extension-expectation', 'review', 'review-limit'].concat(
      ...['complaint-acknowledgement', 'decision-notice-compliance'],
    );
    const ladder = readLadders([
      {
        from: '2026-01-01',
        rungs: [
          ...[rung('end', undefined), rung('before', 1), rung('before', 9), rung('before', 4)],
          ...ends.map((deadline) => ({ ...rung('end', undefined), deadline })),
        ],
      },
    ]);
    expect(recorded('2026-11-27T10:00:00.000Z', ladder)).toEqual([1, 'end']);
  });
});

describe('when a proceeding wakes', () => {
  it('is at the first of its rungs and of the ends of its days', () => {
    const acknowledged = file(received(), put({ type: 'AcknowledgeRequest' }, '2026-11-03'));
    expect(owedBy(file(received()), REQUEST).wakeAt).toBe('2026-11-05T00:00:00.000Z');
    expect(owedBy(acknowledged, REQUEST).wakeAt).toBe('2026-11-23T09:00:00.000Z');
  });

  it('is never where all is answered, though its letter is still to be sent', () => {
    const [request] = owed(file(three(), answered('2026-11-20')));
    expect(request).toMatchObject({ proceeding: REQUEST, wakeAt: null, finished: false });
    expect(request!.letters).toHaveLength(1);
  });
});
