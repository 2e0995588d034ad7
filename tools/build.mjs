// @ts-check
// `npm run build`: compiles the packages and bundles the workflows, as `npm start` does before it starts them.
import { buildIfChanged } from './lib/build.mjs';
import { sayer } from './lib/say.mjs';

await buildIfChanged({ say: sayer() });
