export { isAddress } from './outbound/envelope.js';
export { lookUpInMailCatcher } from './outbound/mail-catcher.js';
export { memoryPost, type MemoryPost, type MemoryPostOptions, type PostFault } from './outbound/memory.js';
export { messageIdOf } from './outbound/message-id.js';
export {
  PermanentFailure,
  TransientFailure,
  type Mailbox,
  type Outgoing,
  type Post,
  type Receipt,
} from './outbound/post.js';
export { sendOnce } from './outbound/send-once.js';
export { smtpPost, type SmtpOptions } from './outbound/smtp.js';
export { LARGEST_EMAIL, readEmail, type ReadOptions } from './inbound/read-email.js';
export type { Automatic, ReceivedAttachment, ReceivedEmail, Unreadable } from './inbound/received-email.js';
export { conversationOf, readConversation, referencesOf } from './thread/conversation.js';
export { looksLikeReplyAddress, readReplyAddress, replyAddressOf } from './thread/reply-address.js';
