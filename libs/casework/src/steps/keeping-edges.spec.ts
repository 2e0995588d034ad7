// The keeping of a case at its edges: notes, corrections, documents, links and offices, each to the letter.
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../commands.js';
import { RECORDS } from '../keeping-file.js';
import { given, put, received, type Put } from '../testing/given.js';

const HASH = 'a'.repeat(64);
const step = (command: Command, at = '2026-11-05'): Put => put(command, at);
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;
const attached = (over: object = {}) =>
  step({
    ...{ type: 'AttachDocument', name: 'contract.pdf', sha256: HASH, bytes: 10 },
    ...{ mediaType: 'application/pdf', document: null, ...over },
  } as Command);
const corrected = (event: number, what = 'It came by post.') => step({ type: 'CorrectRecord', event, what });

describe('a note', () => {
  it('is about any parts, answered or not, in the words of who writes it', () => {
    const note = (parts: readonly number[]) => step({ type: 'AddNote', text: 'Telephoned.', parts });
    expect(
      given(received())
        .when(note([7, 2]))
        .event('NoteAdded'),
    ).toMatchObject({
      data: { number: 1, parts: [7, 2] },
      sealed: { text: 'Telephoned.' },
    });
    expect(refusalOf([], note([12]))?.refused).toBe('unknown-part');
  });
});

describe('a correction of the record', () => {
  it('is of any event there is, the last as well as the first', () => {
    const { version } = given(received()).file!;
    for (const event of [1, version]) expect(refusalOf([], corrected(event))).toBeNull();
    for (const event of [0, version + 1])
      expect(refusalOf([], corrected(event))).toMatchObject({
        ...{ refused: 'no-such-event', remedy: `Name an event by its version, from 1 to ${version}.` },
      });
  });

  it('says what is right', () => {
    expect(refusalOf([], corrected(1, ' '))).toEqual(
      expect.objectContaining({
        ...{ refused: 'no-words', field: 'what', section: RECORDS },
        ...{ rule: 'A correction says what is right.', remedy: 'Write it.' },
      }),
    );
  });
});

describe('a document', () => {
  it('is known by all of its hash, and may be empty', () => {
    expect(refusalOf([], attached({ bytes: 0 }))).toBeNull();
    expect(refusalOf([], attached({ bytes: -1 }))?.refused).toBe('no-size');
    for (const sha256 of [`x${HASH}`, `${HASH}x`, HASH.slice(1), HASH.toUpperCase()])
      expect(refusalOf([], attached({ sha256 }))?.refused).toBe('no-hash');
  });

  it('has versions of its own beside those of another', () => {
    const other = 'b'.repeat(64);
    const third = 'c'.repeat(64);
    const { file } = given(received(), attached(), attached({ sha256: other })).when(
      attached({ sha256: third, document: 1 }),
    );
    expect(file.kept.documents.map(({ versions }) => versions.map(({ sha256 }) => sha256[0]))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
    expect(refusalOf([attached(), attached({ sha256: other, document: 1 })], attached())).toBeNull();
  });
});

describe('a link', () => {
  it('is one of its kind to each case', () => {
    const linked = (to: string) => step({ type: 'LinkCases', to, kind: 'related' });
    expect(refusalOf([linked('FOI-2026-000002')], linked('FOI-2026-000003'))).toBeNull();
    expect(refusalOf([linked('FOI-2026-000002')], linked('FOI-2026-000002'))?.refused).toBe('already-linked');
  });
});

describe('a case', () => {
  it('is assigned anew to the same officer only in another team', () => {
    const assigned = (team: string | null) => step({ type: 'AssignCase', officer: 'officer-1', team });
    expect(refusalOf([assigned(null)], assigned('disclosure'))).toBeNull();
    expect(refusalOf([assigned('disclosure')], assigned('disclosure'))?.refused).toBe('already-assigned');
  });

  it('may be split up to the five hundred parts that a request may have, and no farther', () => {
    const parts = Array.from({ length: 499 }, (_, i) => ({ text: `Question ${i + 1}?` }));
    const split = (count: number) =>
      step({ type: 'SplitPart', part: 1, texts: Array.from({ length: count }, (_, i) => `Question ${i}?`) });
    expect(given(received({ parts })).when(split(2)).file.parts).toHaveLength(500);
    expect(given(received({ parts })).when(split(3)).refusal).not.toBeNull();
  });
});

describe('a doubt about a name', () => {
  const questioned = (why: string, at = '2026-11-05') => step({ type: 'QuestionName', why }, at);
  const judged = (judgement: 'accepted' | 'pseudonym', at: string) =>
    step({ type: 'JudgeName', judgement, because: 'A letter shows it.' }, at);

  it('has its reason', () => {
    expect(refusalOf([], questioned(' '))).toMatchObject({
      ...{ refused: 'no-reason', field: 'why', section: 'FOIA 2000 s8(1)' },
      ...{ rule: 'A name is doubted for a reason.', remedy: 'Write what raises the doubt.' },
    });
  });

  it('may come again once the first was judged, and each keeps its own judgement', () => {
    const past = [
      questioned('A cartoon.'),
      judged('accepted', '2026-11-06'),
      questioned('Again.', '2026-11-09'),
    ];
    const { file } = given(received(), ...past).when(judged('pseudonym', '2026-11-10'));
    expect(file.receipt.names.map(({ judgement }) => judgement)).toEqual(['accepted', 'pseudonym']);
  });
});

describe('somebody consulted', () => {
  const consulted = (over: object = {}) =>
    step({
      ...{ type: 'ConsultThirdParty', parts: [4], name: 'Acme Cameras Ltd', question: 'Would it harm you?' },
      ...{ replyBy: '2026-11-27', ...over },
    } as Command);
  const replied = step(
    { type: 'RecordConsultationReply', number: 1, view: 'objects', text: 'It would.' } as Command,
    '2026-11-20',
  );

  it('may be asked to reply the same day, about parts that are there', () => {
    expect(refusalOf([], consulted({ replyBy: '2026-11-05' }))).toBeNull();
    expect(refusalOf([], consulted({ replyBy: '2026-11-04' }))?.refused).toBe('reply-before-consultation');
    expect(refusalOf([], consulted({ parts: [9] }))?.refused).toBe('unknown-part');
  });

  it('replies for themselves alone', () => {
    const { file } = given(received(), consulted(), consulted({ name: 'Bolt Doors plc' })).when(replied);
    expect(file.dealings.consultations.map(({ repliedOn }) => repliedOn)).toEqual(['2026-11-20', null]);
  });
});
