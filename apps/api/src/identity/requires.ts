// What a route requires of its caller. A route that says neither is refused to everybody.
import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@twentieth/access';

export const REQUIRES = 'twentieth:requires';

/** The caller needs this permission. */
export const Requires = (permission: Permission): CustomDecorator => SetMetadata(REQUIRES, permission);

/** Anybody may ask: no token is read. */
export const OpenToAll = (): CustomDecorator => SetMetadata(REQUIRES, 'nothing');
