// What the fake of GOV.UK Notify holds: every e-mail that it took in, in order, one taken in twice twice.
import { randomUUID } from 'node:crypto';

export interface Held {
  readonly id: string;
  readonly reference: string | null;
  readonly to: string;
  readonly templateId: string;
  readonly personalisation: Readonly<Record<string, string>>;
  readonly replyToId: string | null;
  readonly createdAt: string;
  status: string;
  completedAt: string | null;
}

export type Taken = Pick<Held, 'reference' | 'to' | 'templateId' | 'personalisation' | 'replyToId'>;

export const holding = (taken: Taken): Held => ({
  ...taken,
  id: randomUUID(),
  createdAt: new Date().toISOString().replace('Z', '123Z'),
  status: 'created',
  completedAt: null,
});

/** As Notify's API shows it. */
export const shown = (each: Held, origin: string) => ({
  id: each.id,
  reference: each.reference,
  email_address: each.to,
  phone_number: null,
  type: 'email',
  status: each.status,
  template: { id: each.templateId, version: 1, uri: `${origin}/v2/template/${each.templateId}/version/1` },
  subject: each.personalisation['subject'] ?? '',
  body: each.personalisation['body'] ?? '',
  created_at: each.createdAt,
  sent_at: each.status === 'created' ? null : each.createdAt,
  completed_at: each.completedAt,
});

/** As Notify's callback tells it. */
export const told = (each: Held) => ({
  id: each.id,
  reference: each.reference,
  to: each.to,
  status: each.status,
  created_at: each.createdAt,
  completed_at: each.completedAt,
  sent_at: each.createdAt,
  notification_type: 'email',
  template_id: each.templateId,
  template_version: 1,
});

/** The body as the addressee reads it: escapes gone, and each thing that Notify would make of a mark named. */
export const rendered = (body: string): string => {
  const kept: string[] = [];
  return body
    .replace(/\\([\\`*{}[\]()#+\-.!_>~|])/g, (_escape, mark: string) => `\u0000${kept.push(mark) - 1}\u0000`)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '{LINK $1 TO $2}')
    .replace(/^#+ (.*)$/gm, '{HEADING $1}')
    .replace(/^[*+-] (.*)$/gm, '{BULLET $1}')
    .replace(/\u0000(\d+)\u0000/g, (_kept, at: string) => kept[Number(at)]!);
};
