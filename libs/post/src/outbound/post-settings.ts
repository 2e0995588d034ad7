// How an authority sends its letters, as its settings say under "post". Keys and passwords are never settings: a setting
// names the environment variable that holds one.
import { isThisMachine } from './notify/client.js';

export type PostSettings =
  | { readonly adapter: 'smtp'; readonly url?: string }
  | {
      readonly adapter: 'notify';
      readonly apiUrl: string;
      readonly apiKey: string;
      readonly templateId: string;
      readonly replyToId?: string;
      readonly callbackTokens: readonly string[];
    };

/** A setting of the authority that cannot be followed. The message names it and says what to do. */
export class PostSettingError extends Error {
  override readonly name = 'PostSettingError';
  constructor(
    readonly setting: string,
    problem: string,
  ) {
    super(`The authority's setting ${setting} ${problem}.`);
  }
}

const GOV_UK_NOTIFY = 'https://api.notifications.service.gov.uk';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const API_KEY =
  /^[\w-]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VARIABLE = /^TWENTIETH_(NOTIFY|SMTP)_[A-Z0-9_]+$/;
const KNOWN: Readonly<Record<PostSettings['adapter'], readonly string[]>> = {
  smtp: ['adapter', 'urlVariable'],
  notify: ['adapter', 'apiUrl', 'keyVariable', 'templateId', 'replyToId', 'callbackTokenVariables'],
};

export type SecretOf = (variable: string) => string | undefined;

/**
 * Reads `settings.post`; without it, letters go by SMTP to the server that the process is configured with.
 * @param rehearsal a rehearsal's letters never leave this machine.
 * @throws {PostSettingError}
 */
export const readPostSettings = (
  settings: Readonly<Record<string, unknown>>,
  rehearsal: boolean,
  secretOf: SecretOf,
): PostSettings => {
  const { post = { adapter: 'smtp' } } = settings;
  if (typeof post !== 'object' || post === null || Array.isArray(post))
    throw new PostSettingError(
      'post',
      'is not a table: give {"adapter": "smtp"} or {"adapter": "notify", …}',
    );
  const given = post as Readonly<Record<string, unknown>>;
  const { adapter } = given;
  if (adapter !== 'smtp' && adapter !== 'notify')
    throw new PostSettingError('post.adapter', 'is not a way to send letters: give "smtp" or "notify"');
  const unknown = Object.keys(given).find((name) => !KNOWN[adapter].includes(name));
  if (unknown !== undefined)
    throw new PostSettingError(
      `post.${unknown}`,
      `is not known for ${adapter}: give ${KNOWN[adapter].join(', ')}`,
    );
  return adapter === 'smtp' ? smtp(given, rehearsal, secretOf) : notify(given, rehearsal, secretOf);
};

type Given = Readonly<Record<string, unknown>>;

const smtp = ({ urlVariable }: Given, rehearsal: boolean, secretOf: SecretOf): PostSettings => {
  if (urlVariable === undefined) return { adapter: 'smtp' };
  const url = secret('post.urlVariable', urlVariable, secretOf);
  if (!/^smtps?:\/\/[^\s/]+/.test(url) || !URL.canParse(url))
    throw new PostSettingError(
      'post.urlVariable',
      'names a variable that holds no smtp:// or smtps:// address',
    );
  if (rehearsal && !isThisMachine(url))
    throw new PostSettingError(
      'post.urlVariable',
      'leads away from this machine: a rehearsal sends nothing out',
    );
  return { adapter: 'smtp', url };
};

const notify = (given: Given, rehearsal: boolean, secretOf: SecretOf): PostSettings => {
  const { apiUrl = GOV_UK_NOTIFY, keyVariable, templateId, replyToId, callbackTokenVariables = [] } = given;
  if (typeof apiUrl !== 'string' || !URL.canParse(apiUrl) || !/^https?:/.test(apiUrl))
    throw new PostSettingError('post.apiUrl', `is not a web address: leave it out for ${GOV_UK_NOTIFY}`);
  if (!isThisMachine(apiUrl) && !apiUrl.startsWith('https:'))
    throw new PostSettingError('post.apiUrl', 'is not https: letters and keys would go in the clear');
  if (rehearsal && !isThisMachine(apiUrl))
    throw new PostSettingError('post.adapter', 'is notify, which sends real mail: a rehearsal uses "smtp"');
  const apiKey = secret('post.keyVariable', keyVariable, secretOf);
  if (!API_KEY.test(apiKey))
    throw new PostSettingError(
      'post.keyVariable',
      'names a variable that holds no Notify API key: give the whole of it, name and two ids',
    );
  if (!isUuid(templateId))
    throw new PostSettingError(
      'post.templateId',
      'is not the id of a Notify template: copy it from the template',
    );
  if (replyToId !== undefined && !isUuid(replyToId))
    throw new PostSettingError('post.replyToId', 'is not the id of a reply-to address of the Notify service');
  if (!Array.isArray(callbackTokenVariables))
    throw new PostSettingError(
      'post.callbackTokenVariables',
      'is not a list of names of environment variables',
    );
  const callbackTokens = callbackTokenVariables.map((name: unknown) =>
    secret('post.callbackTokenVariables', name, secretOf),
  );
  if (callbackTokens.some((token) => token.length < 10))
    throw new PostSettingError('post.callbackTokenVariables', 'names a token shorter than 10 characters');
  return { adapter: 'notify', apiUrl, apiKey, templateId, replyToId, callbackTokens };
};

const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

const secret = (setting: string, variable: unknown, secretOf: SecretOf): string => {
  if (typeof variable !== 'string' || !VARIABLE.test(variable))
    throw new PostSettingError(
      setting,
      'does not name an environment variable that begins with TWENTIETH_NOTIFY_ or TWENTIETH_SMTP_',
    );
  const value = secretOf(variable)?.trim();
  if (value === undefined || value === '')
    throw new PostSettingError(setting, `names ${variable}, which is not set: set it for the process`);
  return value;
};
