import { mayEver, type Permission, standingInWords, standingsFor, type Viewer } from '#libs/identity';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { PERMISSION } from './access.decorator.js';

/** Stands before every root field: may this kind of person ever? Denies when nothing is declared. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    const viewer = GqlExecutionContext.create(context).getContext<{ viewer: Viewer }>().viewer;
    if (permission && mayEver(viewer, permission)) return true;
    if (!viewer.personId && permission)
      throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    const who = permission ? standingsFor(permission).map(standingInWords).join(', ') : 'nobody';
    throw new GraphQLError(`This can be done by: ${who}.`, { extensions: { code: 'FORBIDDEN' } });
  }
}
