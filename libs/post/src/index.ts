export {
  choosePost,
  postOffice,
  type PostedAuthority,
  type PostSurroundings,
} from './outbound/choose-post.js';
export type { Delivery } from './outbound/delivery.js';
export { isAddress } from './outbound/envelope.js';
export { lookUpInMailCatcher } from './outbound/mail-catcher.js';
export { memoryPost, type MemoryPost, type MemoryPostOptions, type PostFault } from './outbound/memory.js';
export { messageIdOf } from './outbound/message-id.js';
export { readCallback, type CallbackRefused, type NotifyCallback } from './outbound/notify/callback.js';
export {
  notifyPost,
  notifyReferenceOf,
  type NotifyOptions,
  type NotifyPost,
} from './outbound/notify/notify.js';
export {
  PostSettingError,
  readPostSettings,
  type PostSettings,
  type SecretOf,
} from './outbound/post-settings.js';
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
export type {
  Automatic,
  DeliveryReport,
  ReceivedAttachment,
  ReceivedEmail,
  Unreadable,
} from './inbound/received-email.js';
export { sortInbound, type Sorted, type SortOptions } from './inbound/sort.js';
export { conversationOf, readConversation, referencesOf } from './thread/conversation.js';
export { replySecretOf } from './thread/reply-secret.js';
export { looksLikeReplyAddress, readReplyAddress, replyAddressOf } from './thread/reply-address.js';
