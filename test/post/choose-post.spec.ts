// An authority's letters go the way that its settings say, or an error names the setting.
import { describe, expect, it } from '@jest/globals';
import { startNotifyFake } from '../notify-fake/notify-fake.js';
import { NOW, aLetter } from '../../libs/post/src/testing/post-contract.js';
import { choosePost, postOffice, type PostSurroundings } from '../../libs/post/src/outbound/choose-post.js';
import { memoryPost } from '../../libs/post/src/outbound/memory.js';
import { PostSettingError, readPostSettings } from '../../libs/post/src/outbound/post-settings.js';

const KEY = 'westmarch-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const SECRETS: Readonly<Record<string, string>> = {
  TWENTIETH_NOTIFY_KEY: KEY,
  TWENTIETH_NOTIFY_SHORT: 'short',
  TWENTIETH_NOTIFY_CALLBACK: 'a token for callbacks',
  TWENTIETH_SMTP_AWAY: 'smtps://user:word@mail.authority.example',
  TWENTIETH_SMTP_HERE: 'smtp://127.0.0.1:1025',
  TWENTIETH_MASTER_KEY: KEY,
};
const secretOf = (variable: string): string | undefined => SECRETS[variable];
const usual = memoryPost({ now: () => NOW });
const surroundings: PostSurroundings = { now: () => NOW, usual, secretOf };
const notify = { adapter: 'notify', keyVariable: 'TWENTIETH_NOTIFY_KEY', templateId: TEMPLATE };
const live = (post: unknown) => ({ id: 'westmarch', rehearsal: false, settings: { post } });

const problemWith = (post: unknown, rehearsal = false): PostSettingError => {
  try {
    readPostSettings({ post }, rehearsal, secretOf);
  } catch (error) {
    if (error instanceof PostSettingError) return error;
    throw error;
  }
  throw new Error('the settings were followed');
};

describe('an authority', () => {
  it('that chose nothing, or SMTP and no server of its own, uses the server of the process', () => {
    expect(choosePost({ rehearsal: false, settings: {} }, surroundings)).toBe(usual);
    expect(choosePost(live({ adapter: 'smtp' }), surroundings)).toBe(usual);
  });

  it('may have a server of its own', () => {
    const post = choosePost(live({ adapter: 'smtp', urlVariable: 'TWENTIETH_SMTP_AWAY' }), surroundings);
    expect(post).not.toBe(usual);
    expect(post.lookUp).toBeUndefined();
  });

  it('that chose Notify sends by Notify', async () => {
    const fake = await startNotifyFake();
    try {
      const post = choosePost(live({ ...notify, apiUrl: fake.url, templateId: fake.templateId }), {
        ...surroundings,
        secretOf: () => fake.apiKey,
      });
      await post.send(aLetter());
      expect(fake.held).toHaveLength(1);
    } finally {
      await fake.close();
    }
  });

  it('sends by the real Notify unless it says where else', () => {
    expect(
      readPostSettings(
        { post: { ...notify, callbackTokenVariables: ['TWENTIETH_NOTIFY_CALLBACK'] } },
        false,
        secretOf,
      ),
    ).toEqual({
      adapter: 'notify',
      apiUrl: 'https://api.notifications.service.gov.uk',
      apiKey: KEY,
      templateId: TEMPLATE,
      replyToId: undefined,
      callbackTokens: ['a token for callbacks'],
    });
  });

  it('keeps its post until it chooses another', () => {
    const post = postOffice(surroundings);
    const first = post(live(notify));
    expect(post(live({ ...notify }))).toBe(first);
    expect(post({ ...live(notify), id: 'eastmarch' })).not.toBe(first);
    expect(post(live({ ...notify, replyToId: TEMPLATE }))).not.toBe(first);
    expect(post(live({ adapter: 'smtp' }))).toBe(usual);
  });
});

describe('a setting that cannot be followed', () => {
  it.each<[string, unknown, string]>([
    ['no table', 'smtp', 'post'],
    ['a list', [], 'post'],
    ['another adapter', { adapter: 'pigeon' }, 'post.adapter'],
    ['no adapter', {}, 'post.adapter'],
    ['a setting misspelt', { ...notify, templateID: TEMPLATE }, 'post.templateID'],
    ['no key', { ...notify, keyVariable: undefined }, 'post.keyVariable'],
    ['the key itself', { ...notify, keyVariable: KEY }, 'post.keyVariable'],
    [
      'a variable that is not for this',
      { ...notify, keyVariable: 'TWENTIETH_MASTER_KEY' },
      'post.keyVariable',
    ],
    ['a variable that is not set', { ...notify, keyVariable: 'TWENTIETH_NOTIFY_OTHER' }, 'post.keyVariable'],
    ['half a key', { ...notify, keyVariable: 'TWENTIETH_NOTIFY_SHORT' }, 'post.keyVariable'],
    ['no template', { ...notify, templateId: undefined }, 'post.templateId'],
    ['a template’s name', { ...notify, templateId: 'Letter' }, 'post.templateId'],
    ['a reply-to address', { ...notify, replyToId: 'foi@westmarch.example' }, 'post.replyToId'],
    ['an address in the clear', { ...notify, apiUrl: 'http://notify.example' }, 'post.apiUrl'],
    ['no address', { ...notify, apiUrl: 'notify' }, 'post.apiUrl'],
    [
      'one token',
      { ...notify, callbackTokenVariables: 'TWENTIETH_NOTIFY_CALLBACK' },
      'post.callbackTokenVariables',
    ],
    [
      'a short token',
      { ...notify, callbackTokenVariables: ['TWENTIETH_NOTIFY_SHORT'] },
      'post.callbackTokenVariables',
    ],
    ['a server that is none', { adapter: 'smtp', urlVariable: 'TWENTIETH_NOTIFY_KEY' }, 'post.urlVariable'],
  ])('%s is named, and no secret with it', (_what, post, setting) => {
    const problem = problemWith(post);
    expect(problem.setting).toBe(setting);
    expect(problem.message).toMatch(
      new RegExp(`^The authority's setting ${setting.replace('.', '\\.')} .*\\.$`),
    );
    expect(problem.message).not.toContain(KEY);
  });

  it('in a rehearsal is any that would send mail away from this machine', () => {
    expect(problemWith(notify, true).setting).toBe('post.adapter');
    expect(problemWith({ adapter: 'smtp', urlVariable: 'TWENTIETH_SMTP_AWAY' }, true).setting).toBe(
      'post.urlVariable',
    );
    const here = { ...notify, apiUrl: 'http://127.0.0.1:9' };
    expect(readPostSettings({ post: here }, true, secretOf)).toMatchObject({ adapter: 'notify' });
    const server = { adapter: 'smtp', urlVariable: 'TWENTIETH_SMTP_HERE' };
    expect(readPostSettings({ post: server }, true, secretOf)).toEqual({
      adapter: 'smtp',
      url: SECRETS['TWENTIETH_SMTP_HERE'],
    });
  });
});
