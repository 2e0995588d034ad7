// The client drives the journeys with the document's own types, so the types must be those of today's document.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { apiTypes, TYPES } from './api-types.mjs';

const lines = (text: string): readonly string[] => text.split('\n');

describe('The client of the API', () => {
  it('is written from the document as it stands: run npm run client after a change', async () => {
    const [kept, fresh] = [lines(await readFile(TYPES, 'utf8')), lines(await apiTypes())];
    const first = fresh.findIndex((line, index) => line !== kept[index]);
    expect([first, kept[first], kept.length]).toEqual([-1, undefined, fresh.length]);
  });
});
