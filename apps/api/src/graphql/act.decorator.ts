import type { Permission } from '#libs/identity';
import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { Mutation } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { ActInterceptor, PAYLOAD } from './act.interceptor.js';
import type { PayloadClass } from './payload.js';

/** A mutation: who may, what it gives, and what it does in one sentence. */
export const Act = ({ permission, gives, does }: { permission: Permission; gives: PayloadClass; does: string }) =>
  applyDecorators(
    Mutation(() => gives, { description: does }),
    Access(permission),
    SetMetadata(PAYLOAD, gives),
    UseInterceptors(ActInterceptor),
  );
