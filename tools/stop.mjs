// @ts-check
// `npm run stop`: stops the stack of this checkout, or what a crash has left of it. Nothing running is no failure.
import { sayer } from './lib/say.mjs';
import { stopStack } from './lib/stop-stack.mjs';

const ran = await stopStack(sayer());
console.log(ran ? 'Stopped. Nothing of it is left running.' : 'Nothing was running.');
