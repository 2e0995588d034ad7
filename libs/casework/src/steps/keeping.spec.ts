// A case kept in order: linked, noted, corrected, restricted.
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../commands.js';
import { RECORDS } from '../keeping-file.js';
import { given, put, received, REFERENCE, type Put } from '../testing/given.js';

const OTHER = 'FOI-2026-000002';
const HASH = 'a'.repeat(64);
const step = (command: Command, at = '2026-12-10', more: Omit<Put, 'command' | 'at'> = {}): Put =>
  put(command, at, more);
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;

describe('a link', () => {
  const linked = step({ type: 'LinkCases', to: OTHER, kind: 'related' }, '2026-11-05');

  it('stands at this end alone, one of each kind', () => {
    const then = given(received(), linked).when(step({ type: 'LinkCases', to: OTHER, kind: 'refined-from' }));
    expect(then.file.kept.links.map(({ to, kind }) => [to, kind])).toEqual([
      [OTHER, 'related'],
      [OTHER, 'refined-from'],
    ]);
  });

  it('is refused twice, and to the case itself', () => {
    expect(refusalOf([linked], linked)).toMatchObject({ refused: 'already-linked', section: RECORDS });
    expect(refusalOf([], step({ type: 'LinkCases', to: REFERENCE, kind: 'related' }))).toMatchObject({
      refused: 'same-case',
      field: 'to',
    });
  });
});

describe('a note', () => {
  it('is numbered, and its words are sealed', () => {
    const then = given(received()).when(step({ type: 'AddNote', text: 'Telephoned Ms Morgan.', parts: [2] }));
    expect(then.event('NoteAdded').data).toEqual({ number: 1, parts: [2] });
    expect(then.file.kept.notes).toBe(1);
  });

  it('says something, about parts that are there', () => {
    expect(refusalOf([], step({ type: 'AddNote', text: ' ', parts: [] }))).toMatchObject({
      refused: 'no-words',
    });
    expect(refusalOf([], step({ type: 'AddNote', text: 'x', parts: [12] }))).toMatchObject({
      refused: 'unknown-part',
    });
  });
});

describe('a correction', () => {
  it('stands beside the event it corrects, which does not change', () => {
    const before = given(received());
    const then = before.when(step({ type: 'CorrectRecord', event: 1, what: 'It came by post.' }));
    expect(then.event('RecordCorrected').data).toEqual({ number: 1, event: 1 });
    expect(then.file.channel).toBe(before.file?.channel);
  });

  it.each([0, 1.5, 1_000])('names an event of the case: %d', (event) => {
    expect(refusalOf([], step({ type: 'CorrectRecord', event, what: 'x' }))).toMatchObject({
      refused: 'no-such-event',
      field: 'event',
    });
  });

  it('says what is right', () => {
    expect(refusalOf([], step({ type: 'CorrectRecord', event: 1, what: '' }))).toMatchObject({
      refused: 'no-words',
      section: RECORDS,
    });
  });
});

describe('a document', () => {
  const attach = (over: Partial<Extract<Command, { type: 'AttachDocument' }>> = {}) =>
    step({
      type: 'AttachDocument',
      name: 'register of Ms Morgan.pdf',
      sha256: HASH,
      bytes: 1_024,
      mediaType: 'application/pdf',
      document: null,
      ...over,
    });

  it('is a chain of versions, each by its hash; its name is sealed', () => {
    const then = given(received(), attach()).when(attach({ document: 1, sha256: 'b'.repeat(64) }));
    expect(then.event('DocumentAttached').data).toMatchObject({ document: 1, version: 2, replaces: HASH });
    expect(then.file.kept.documents).toHaveLength(1);
    expect(then.file.kept.documents[0]?.versions).toHaveLength(2);
    expect(JSON.stringify(then.event('DocumentAttached').data)).not.toContain('Morgan');
  });

  it.each([
    [attach({ sha256: 'ABC' }), 'no-hash'],
    [attach({ bytes: -1 }), 'no-size'],
    [attach({ name: ' ' }), 'no-name'],
    [attach({ document: 4 }), 'no-such-document'],
  ])('is refused: %#', (next, refused) => {
    expect(refusalOf([], next)).toMatchObject({ refused, section: RECORDS });
  });

  it('is not attached twice', () => {
    expect(refusalOf([attach()], attach())).toMatchObject({ refused: 'same-document' });
  });
});

describe('a restricted case', () => {
  const restricted = step(
    { type: 'RestrictCase', readers: ['officer-2'], because: 'It is about a colleague.' },
    '2026-11-05',
    { by: 'approver-1' },
  );
  const acknowledged = (by: string, role = 'officer') =>
    step({ type: 'AcknowledgeRequest' }, '2026-11-06', { by, role });

  it('is there for those named, for who restricted it, and for administrators', () => {
    for (const [by, role] of [
      ['officer-2', 'officer'],
      ['approver-1', 'approver'],
      ['anybody', 'admin'],
    ] as const)
      expect(refusalOf([restricted], acknowledged(by, role))).toBeNull();
  });

  it('is not there for anybody else, not even to say so', () => {
    expect(refusalOf([restricted], acknowledged('officer-3'))).toMatchObject({ refused: 'no-such-case' });
    expect(
      refusalOf([restricted], step({ type: 'AcknowledgeRequest' }, '2026-11-01', { by: 'officer-3' })),
    ).toMatchObject({ refused: 'no-such-case' });
  });

  it('is there for the officer to whom it is assigned', () => {
    const assigned = step({ type: 'AssignCase', officer: 'officer-9', team: null }, '2026-11-05', {
      by: 'officer-2',
    });
    expect(refusalOf([restricted, assigned], acknowledged('officer-9'))).toBeNull();
  });

  it('keeps its clocks', () => {
    expect(
      refusalOf(
        [restricted],
        step({ type: 'PassTime', proceeding: `request/${REFERENCE}` }, '2026-11-23T09:00:00.000Z', {
          by: 'twentieth',
          role: 'system',
        }),
      ),
    ).toBeNull();
  });

  it('is lifted with a reason, once', () => {
    const lift = (because = 'The colleague has left.') =>
      step({ type: 'LiftRestriction', because }, '2026-11-09', { by: 'approver-1' });
    expect(given(received(), restricted).when(lift()).file.kept.restriction).toBeNull();
    expect(refusalOf([restricted], lift(' '))).toMatchObject({ refused: 'no-reason', section: RECORDS });
    expect(refusalOf([], lift())).toMatchObject({ refused: 'not-restricted', section: RECORDS });
    expect(refusalOf([restricted], restricted)).toMatchObject({ refused: 'already-restricted' });
  });
});
