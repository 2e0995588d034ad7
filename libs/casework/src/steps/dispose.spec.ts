// A file that is gone owes nothing: no letter can be written without the key that went with it.
import { describe, expect, it } from '@jest/globals';
import { owed } from '../owed.js';
import { answered, three } from '../testing/after-the-answer.js';
import { given, put } from '../testing/given.js';

const closed = put({ type: 'CloseCase', because: 'answered', text: 'All is answered.' }, '2026-12-01');
const gone = put({ type: 'DisposeCase' }, '2030-12-02');
const [past, end] = [
  given(three(), answered('2026-11-20'), closed),
  given(three(), answered('2026-11-20'), closed, gone),
];
const [letter] = [...past.file!.letters.keys()];

describe('a letter that was never sent', () => {
  it('is owed until the file is disposed of, and not after', () => {
    expect(owed(past.file!).flatMap(({ letters }) => letters)).toEqual([letter]);
    expect(owed(end.file!)).toEqual([
      { proceeding: expect.stringContaining('request/'), wakeAt: null, letters: [], finished: true },
    ]);
  });

  it('is superseded by the disposal, on the record', () => {
    expect(past.when(put({ type: 'DisposeCase' }, '2030-12-02')).types).toEqual([
      'CaseDisposed',
      'LetterSuperseded',
      'DeadlineLifted',
    ]);
    expect(end.file!.letters.get(letter!)).toMatchObject({ state: 'superseded' });
  });

  it('is prepared no more, since nothing can be sealed for its requester', () => {
    const prepared = { medium: 'email', messageId: '<m@twentieth.example>', sha256: 'b'.repeat(64) } as const;
    const content = { address: 'a@example.org', subject: 'Yours', text: 'Dear A.', html: '' };
    const command = {
      type: 'RecordLetterPrepared',
      letter: letter!,
      to: 'requester',
      prepared,
      content,
    } as const;
    expect(past.when(put(command, '2026-12-02')).types).toEqual(['LetterPrepared']);
    expect(end.when(put(command, '2030-12-03')).refusal).toMatchObject({ refused: 'case-disposed' });
  });

  it('may still be told to have failed, and word of that goes to nobody', () => {
    const failed = put({ type: 'RecordLetterFailed', letter: letter!, reason: 'Gone.' }, '2030-12-03');
    expect(end.when(failed).types).toEqual(['LetterFailed']);
    expect([...end.when(failed).file.letters.keys()]).toEqual([letter]);
  });
});
