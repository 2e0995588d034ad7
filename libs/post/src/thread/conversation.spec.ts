// All letters of a case stand in one conversation, and that conversation leads back to the case.
import { describe, expect, it } from '@jest/globals';
import { conversationOf, readConversation, referencesOf } from './conversation.js';
import { replyAddressOf } from './reply-address.js';

const SECRET = 'a secret of the reply addresses';
const address = replyAddressOf('twentieth.example', 'westmarch', 'WM-2026-000001', SECRET);

describe('a conversation', () => {
  it('has one root for every letter of a case, and another for every other case', () => {
    expect(conversationOf(address)).toBe(`<${address}>`);
    expect(conversationOf(address)).not.toBe(
      conversationOf(replyAddressOf('twentieth.example', 'westmarch', 'WM-2026-000002', SECRET)),
    );
  });

  it('answers the message that opened the case', () => {
    expect(referencesOf(address, '<one@example.org>')).toEqual([`<${address}>`, '<one@example.org>']);
  });

  it.each([null, '<0af3@no-message-id.invalid>', 'no Message-ID', '<a@b>\r\nBcc: c@d', '<a b@c>', ''])(
    'refers to the root alone where the request came as %j',
    (received) => expect(referencesOf(address, received)).toEqual([`<${address}>`]),
  );

  it('leads back to its case, and a forged one does not', () => {
    expect(readConversation(conversationOf(address), 'westmarch', SECRET)).toBe('WM-2026-000001');
    expect(
      readConversation('<case+WM-2026-000001.aaaaaaaaaaaaaaaa@twentieth.example>', 'westmarch', SECRET),
    ).toBeNull();
    expect(readConversation('<one@example.org>', 'westmarch', SECRET)).toBeNull();
  });
});
