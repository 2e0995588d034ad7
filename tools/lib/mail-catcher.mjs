// @ts-check
// How the mail catcher runs: real SMTP in, JSON and a page out, kept on disk so that a restart loses no letter.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @param {{ dataFolder: string, smtpPort: number, webPort: number }} options
 * @returns {import('./component.mjs').Command}
 */
export function mailCatcherCommand({ dataFolder, smtpPort, webPort }) {
  const folder = join(dataFolder, 'mail');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    file: process.execPath,
    args: [
      fileURLToPath(new URL('./mail-catcher-main.mjs', import.meta.url)),
      String(smtpPort),
      String(webPort),
      folder,
    ],
    env: process.env,
    tethered: true,
    stopWithin: 5_000,
  };
}
