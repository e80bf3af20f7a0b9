import { createHash } from 'node:crypto';
import { canonicalJson, newId, Refusal, runAct } from '#libs/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type PayloadClass, refusalsIn } from './payload.js';
import { guardTexts } from './text-guard.js';
import { showRefusal } from './user-error.js';
import { InvalidInputs } from './validation.js';

export const PAYLOAD = 'springboard:payload';

interface RequestContext {
  readonly correlationId?: string;
}

/**
 * Stands around every mutation: looks for identifiers in its text, gives the unit of work the request's key, and turns
 * refusals into the payload's errors. What is not a refusal of this payload is our fault and stays an error.
 */
@Injectable()
export class ActInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.act(context, next));
  }

  private async act(context: ExecutionContext, next: CallHandler): Promise<object> {
    const gql = GqlExecutionContext.create(context);
    const info = gql.getInfo<GraphQLResolveInfo>();
    const args = gql.getArgs<Record<string, unknown>>();
    const payload = this.reflector.get<PayloadClass>(PAYLOAD, context.getHandler());
    const key = (args['input'] as { idempotencyKey?: string | null } | undefined)?.idempotencyKey;
    try {
      const warnings = guardTexts(info, args);
      const result = await runAct(
        {
          correlationId: gql.getContext<RequestContext>().correlationId ?? newId(),
          idempotency: key ? { key, requestHash: hashOf(info.fieldName, args) } : undefined,
        },
        () => lastValueFrom(next.handle()) as Promise<object>,
      );
      return { errors: [], warnings, ...result };
    } catch (error) {
      return { errors: shown(error, payload), warnings: [] };
    }
  }
}

const hashOf = (act: string, args: object): string =>
  createHash('sha256')
    .update(act)
    .update(canonicalJson(JSON.parse(JSON.stringify(args))))
    .digest('hex');

function shown(error: unknown, payload: PayloadClass): object[] {
  const refusals = error instanceof InvalidInputs ? error.each : error instanceof Refusal ? [error] : [];
  const known = refusalsIn(payload);
  const errors = refusals.flatMap((refusal) =>
    known.some((type) => refusal.constructor === type) ? (showRefusal(refusal) ?? []) : [],
  );
  if (errors.length === 0) throw error;
  return errors;
}
