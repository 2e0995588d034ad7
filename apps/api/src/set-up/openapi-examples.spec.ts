// A reader copies the example first: every body of the document has one, and each keeps to its own schema.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Schema {
  readonly $ref?: string;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
}
interface Document {
  readonly paths: Readonly<
    Record<
      string,
      { readonly post?: { readonly requestBody?: { readonly content: Record<string, { schema: Schema }> } } }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const document = JSON.parse(
  await readFile(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8'),
) as Document;
const AT = 'https://twentieth.example/openapi.json';
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, AT);

const named = ({ $ref }: Schema): Schema | undefined =>
  $ref === undefined ? undefined : document.components.schemas[$ref.replace('#/components/schemas/', '')];
const examplesOf = (schema: Schema): readonly unknown[] => {
  const { example, examples = [] } = named(schema) ?? schema;
  return example === undefined ? examples : [example, ...examples];
};
/** A path of the document as JSON Pointer spells it within an address. */
const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const bodies = Object.entries(document.paths).flatMap(([path, { post }]) =>
  Object.entries(post?.requestBody?.content ?? {}).map(([type, { schema }]) => ({
    ...{ name: `POST ${path} (${type})`, schema },
    keeps: ajv.compile({
      $ref: `${AT}#${pointer('paths', path, 'post', 'requestBody', 'content', type)}/schema`,
    }),
  })),
);

describe('The examples of the document', () => {
  it('are of every body that can be posted', () => {
    expect(bodies.length).toBeGreaterThan(60);
    expect(bodies.filter(({ schema }) => examplesOf(schema).length === 0).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it.each(bodies)('keep to the schema: $name', ({ schema, keeps }) => {
    for (const example of examplesOf(schema))
      expect([example, keeps(example), keeps.errors ?? []]).toEqual([example, true, []]);
  });

  it('would be caught if they did not', () => {
    const response = bodies.find(({ name }) => name.includes('/response '))!;
    expect(response.keeps({ outcomes: [], colour: 'red' })).toBe(false);
  });
});
