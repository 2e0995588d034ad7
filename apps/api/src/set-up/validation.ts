// Every body and query is checked against the schema that also documents it; unknown fields are refused by name.
import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { wrongMediaType } from '../problem/known-problems.js';
import { malformedBody } from '../problem/malformed-body.js';
import { unstorable } from '../problem/unstorable-text.js';

export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: malformedBody });
  }

  override transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type !== 'body' || metadata.schema === undefined) return super.transform(value, metadata);
    if (Buffer.isBuffer(value)) throw wrongMediaType('application/json');
    const wrong = unstorable(value);
    if (wrong !== null) throw wrong;
    return super.transform(value ?? ({} as T), metadata); // a step that says nothing more may send no body at all
  }
}
