// A refusal reads the same on every route, so the document says each once and the routes refer to it.
import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = Record<string, { responses?: Record<string, object> }>;

/** Moves the problems of all routes among the components, one for each status: `Problem409`. */
export const shareProblems = (document: OpenAPIObject): void => {
  const shared: Record<string, object> = {};
  for (const path of Object.values(document.paths) as unknown as Operation[])
    for (const { responses = {} } of Object.values(path))
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        const name = `Problem${status}`;
        shared[name] ??= response;
        if (JSON.stringify(shared[name]) === JSON.stringify(response))
          responses[status] = { $ref: `#/components/responses/${name}` };
      }
  document.components = {
    ...document.components,
    responses: Object.fromEntries(Object.entries(shared).sort(([a], [b]) => (a < b ? -1 : 1))),
  } as NonNullable<OpenAPIObject['components']>;
};
