// Who asks (401) and whether they may (403), before anything else of the request is read.
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Caller, Permission } from '@twentieth/access';
import type { Actor } from '@twentieth/casework';
import type { FastifyRequest } from 'fastify';
import { Surroundings } from '../surroundings.js';
import { actorFor } from './actor.js';
import { notBelieved } from './read-token.js';
import { REQUIRES } from './requires.js';

export interface Identified {
  readonly caller: Caller;
  /** The caller in the role that gave the permission: what the record keeps. */
  readonly actor: Actor;
}

declare module 'fastify' {
  interface FastifyRequest {
    identified?: Identified;
  }
}

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly surroundings: Surroundings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const required = this.reflector.getAllAndOverride<Permission | 'nothing' | undefined>(REQUIRES, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (required === 'nothing') return true;
    if (required === undefined)
      throw new Error(
        `The route ${context.getClass().name}.${context.getHandler().name} says nothing of who may call it.`,
      );
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.surroundings.identify(bearer(request.headers.authorization));
    request.identified = { caller, actor: actorFor(caller, required) };
    return true;
  }
}

const bearer = (header: string | undefined): string => {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw notBelieved('This route needs a bearer token.');
  return token;
};
