// Each authority sends its letters by the post that it chose.
import type { Instant } from '@twentieth/calendar';
import { notifyPost } from './notify/notify.js';
import type { Post } from './post.js';
import { readPostSettings, type SecretOf } from './post-settings.js';
import { smtpPost } from './smtp.js';

export interface PostedAuthority {
  readonly id: string;
  readonly rehearsal: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface PostSurroundings {
  readonly now: () => Instant;
  /** The post of an authority that chose none: the server that the process is configured with. */
  readonly usual: Post;
  /** The value of an environment variable that a setting names. */
  readonly secretOf: SecretOf;
}

/**
 * The post of one authority.
 * @throws {PostSettingError} that names the setting which cannot be followed.
 */
export const choosePost = (
  { rehearsal, settings }: Omit<PostedAuthority, 'id'>,
  { now, usual, secretOf }: PostSurroundings,
): Post => {
  const chosen = readPostSettings(settings, rehearsal, secretOf);
  if (chosen.adapter === 'notify') return notifyPost({ ...chosen, now });
  return chosen.url === undefined ? usual : smtpPost({ url: chosen.url, now });
};

/**
 * Chooses for any authority, and keeps what it chose until the authority's choice changes: a post remembers how long it
 * was asked to wait.
 */
export const postOffice = (surroundings: PostSurroundings): ((authority: PostedAuthority) => Post) => {
  const open = new Map<string, { readonly choice: string; readonly post: Post }>();
  return (authority) => {
    const choice = JSON.stringify([authority.rehearsal, authority.settings['post'] ?? null]);
    const known = open.get(authority.id);
    if (known?.choice === choice) return known.post;
    const post = choosePost(authority, surroundings);
    open.set(authority.id, { choice, post });
    return post;
  };
};
