// @ts-check
// The API's document as TypeScript: what a program that was only given docs/openapi.json knows of the API.
import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../../../docs/openapi.json', import.meta.url);
const HEADER =
  '// Written by `npm run client` from docs/openapi.json: change the document and run it again.\n';

/** Where the types are checked in. */
export const TYPES = new URL('./openapi.d.ts', import.meta.url);

/** @returns {Promise<string>} the text of the types that the document as it stands gives; what has a default may be left out */
export const apiTypes = async () => {
  const document = JSON.parse(await readFile(DOCUMENT, 'utf8'));
  return `${HEADER}${astToString(await openapiTS(document, { defaultNonNullable: false }))}`;
};
