// Writes the API's document to a file: `npm run document -w apps/api` keeps docs/openapi.json current.
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { openLogger } from '@twentieth/platform';
import { documentText } from './set-up/document-text.js';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Name the file to write: node dist/write-document.js ../../docs/openapi.json\n');
  process.exit(1);
}
await writeFile(path, await documentText(openLogger('document', 'warn')));
process.exit(0);
