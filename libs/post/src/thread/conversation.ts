// One conversation a case: every letter refers to the same root, which is the case's reply address written as a
// Message-ID, so that an answer which keeps the thread but loses the address still leads back to the case.
import { readReplyAddress } from './reply-address.js';

const MESSAGE_ID = /^<[^\s<>@]{1,200}@[^\s<>@]{1,200}>$/;

/** The root of a case's conversation, for ever the same. @param replyAddress made by `replyAddressOf`. */
export const conversationOf = (replyAddress: string): string => `<${replyAddress}>`;

/**
 * What a letter refers to, for `Outgoing.references`: the root of the conversation, then the case's first message where
 * the request came by e-mail. A mail reader shows the letter as an answer to the last of them.
 * @param received the Message-ID of the message that opened the case, as it came; null where it had none of its own.
 */
export const referencesOf = (replyAddress: string, received: string | null): readonly string[] => [
  conversationOf(replyAddress),
  ...(received !== null && MESSAGE_ID.test(received) && !received.endsWith('.invalid>') ? [received] : []),
];

/** The case that a Message-ID names as the root of its conversation, or null: any other may be anybody's. */
export const readConversation = (
  messageId: string,
  authority: string,
  secret: string | Uint8Array,
): string | null => readReplyAddress(messageId.replace(/^<|>$/g, ''), authority, secret);
