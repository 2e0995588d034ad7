// @ts-check
// The mail catcher's process: MailDev with explicit settings, ending with the stack that started it.
import { MailDev } from 'maildev';

const [smtp, web, folder] = process.argv.slice(2);
const catcher = new MailDev({
  smtp: Number(smtp),
  web: Number(web),
  ip: '127.0.0.1',
  webIp: '127.0.0.1',
  mailDirectory: String(folder),
  silent: true,
});

const end = async () => {
  await catcher.stop();
  process.exit(0);
};
process.on('SIGINT', () => {}); // a Ctrl-C is the stack's to hear: it stops us in our turn
process.once('SIGTERM', () => void end());
process.once('disconnect', () => void end());

await catcher.start();
