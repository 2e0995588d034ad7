// The document as text, made by an application that stands among nothing: its routes alone are asked.
import type { Logger } from '@twentieth/platform';
import type { Surroundings } from '../surroundings.js';
import { application } from './application.js';
import { documentOf } from './openapi.js';

const away = (): never => {
  throw new Error('The document is made without a record.');
};

const nowhere: Surroundings = {
  door: {
    store: { transact: away, authorityIds: away, close: away },
    vault: { seal: away, unseal: away, destroy: away },
  },
  relay: { nudge: away, recalculate: away, travel: away },
  clock: away,
  identify: away,
  checks: {},
  mail: { domain: 'twentieth.example', secrets: [] },
  secretOf: () => undefined,
  requestsPerMinute: 0,
};

export const documentText = async (log: Logger): Promise<string> => {
  const app = await application(nowhere, log);
  const text = `${JSON.stringify(documentOf(app), null, 2)}\n`;
  await app.close();
  return text;
};
