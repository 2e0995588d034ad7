// The document of the API, made from the same schemas that check its requests: /openapi.json, and a page at /docs.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { structuredNoticeSchema } from '@twentieth/statute/notice-schema';
import { z } from 'zod';
import { VERSION } from '../info/version.js';
import { problemSchema } from '../problem/documented.js';
import { shareProblems } from './shared-problems.js';

type JsonSchema = Record<string, unknown>;
type Components = Record<string, JsonSchema>;

/** What zod refers to beside the schema stands among the document's components. */
const amongComponents = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;

/** OpenAPI 3.1 speaks JSON Schema 2020-12: a schema with an id becomes a component, any other stands where it is used. */
export const asJsonSchema = (
  schema: z.ZodType,
  io: 'input' | 'output',
): { schema: JsonSchema; components: Components } => {
  const {
    $schema: _,
    $defs,
    id,
    ...rest
  } = amongComponents(z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema);
  const components = Object.fromEntries(
    Object.entries(($defs as Components | undefined) ?? {}).map(([name, { id: _id, ...definition }]) => [
      name,
      definition,
    ]),
  );
  if (typeof id !== 'string') return { schema: rest, components };
  return { schema: { $ref: `#/components/schemas/${id}` }, components: { ...components, [id]: rest } };
};

export const documentOf = (app: NestFastifyApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Twentieth')
    .setVersion(VERSION)
    .setDescription(
      'The statutory clock of every information request: when an answer is due, why on that day, and what was done.',
    )
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (_controller, method) => method,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? asJsonSchema(schema, schemaType) : undefined,
  });
  // Named by reference alone, so that nothing else brings them in.
  const named = {
    ...asJsonSchema(problemSchema, 'output').components,
    ...asJsonSchema(structuredNoticeSchema, 'input').components,
  };
  document.components = {
    ...document.components,
    schemas: sorted({ ...document.components?.schemas, ...named }),
  };
  shareProblems(document);
  return document;
};

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export const serveDocument = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('docs', app, () => documentOf(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Twentieth: the API',
  });
};
