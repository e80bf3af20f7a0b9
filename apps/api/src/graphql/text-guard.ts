import { findIdentifiers } from '#libs/identifier-guard';
import { IdentifierFound } from '#libs/platform';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLInputType,
  GraphQLString,
  type GraphQLResolveInfo,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { TextWarning } from './payload.js';

/** Every free text of an act's arguments with its place: what is a String in the schema, not an id, a date or a link. */
export function* textsIn(
  type: GraphQLInputType,
  value: unknown,
  path: readonly string[],
): Generator<{ path: readonly string[]; text: string }> {
  const plain = getNullableType(type);
  if (value === null || value === undefined) return;
  if (isListType(plain) && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* textsIn(plain.ofType as GraphQLInputType, item, [...path, String(index)]);
  } else if (isInputObjectType(plain)) {
    for (const field of Object.values(plain.getFields()))
      yield* textsIn(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]);
  } else if (getNamedType(plain) === GraphQLString && typeof value === 'string') {
    yield { path, text: value };
  }
}

/**
 * Looks for patient identifiers in everything a person typed. High certainty is refused, so that it is never stored and
 * stays on their screen; medium is saved with a warning.
 * @throws IdentifierFound
 */
export function guardTexts(info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>): TextWarning[] {
  const field = info.parentType.getFields()[info.fieldName];
  const warnings: TextWarning[] = [];
  for (const argument of field?.args ?? [])
    for (const { path, text } of textsIn(argument.type, args[argument.name], [])) {
      if (path.at(-1) === 'idempotencyKey') continue;
      for (const { certainty, kind, advice } of findIdentifiers(text)) {
        if (certainty === 'high') throw new IdentifierFound(kind, advice, path);
        if (certainty === 'medium') warnings.push({ path: [...path], kind, message: advice });
      }
    }
  return warnings;
}

// A lone half of a surrogate pair: PostgreSQL cannot store it, and neither can it a NUL.
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** @throws GraphQLError naming the place of text that no database can hold, anywhere in the request's variables or document */
export function refuseUnstorableText(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value))
      throw new GraphQLError(
        `The text at "${path.join('.')}" has a character that cannot be stored. Remove it and send again.`,
        {
          extensions: { code: 'BAD_USER_INPUT' },
        },
      );
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) refuseUnstorableText(inner, [...path, name]);
  }
}
