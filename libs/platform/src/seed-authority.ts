// The authority that a new installation begins with, as JSON in TWENTIETH_SEED_AUTHORITY.
import { z } from 'zod';

const EXAMPLE = '{"id":"westmarch","name":"Westmarch Constabulary","rehearsal":true}';
const wanted = { error: `must be JSON such as ${EXAMPLE}` };

const shape = z.object(
  {
    id: z.string(wanted).regex(/^[a-z0-9][a-z0-9-]{0,62}$/, {
      error: 'has an id that is not lower-case letters, digits and hyphens',
    }),
    name: z.string(wanted).min(1, wanted),
    rehearsal: z.boolean(wanted),
    settings: z.record(z.string(), z.unknown(), wanted).optional(),
  },
  wanted,
);

/** The variable's text, parsed. `settings` left out means the defaults. */
export const seedAuthority = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: wanted.error });
      return z.NEVER;
    }
  })
  .pipe(shape);

export type SeedAuthority = z.output<typeof seedAuthority>;
