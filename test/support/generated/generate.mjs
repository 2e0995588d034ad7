// @ts-check
// `npm run client`: writes the client's types anew after a change of docs/openapi.json.
import { writeFile } from 'node:fs/promises';
import { apiTypes, TYPES } from './api-types.mjs';

await writeFile(TYPES, await apiTypes());
