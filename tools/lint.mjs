// @ts-check
// `npm run lint`: the layer law, the rules and the format, as the first stage of `npm test` runs them.
import { lint } from './lib/lint.mjs';

await lint().then(
  () => console.log('Nothing to mend.'),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
