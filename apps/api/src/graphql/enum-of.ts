import { registerEnumType } from '@nestjs/graphql';

/**
 * Registers a closed set as a GraphQL enum: the house's `improved-and-held` is the API's `IMPROVED_AND_HELD`.
 * @param values each value of the set with what it means
 * @returns the enum, for `@Field(() => …)`
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Record<string, Value> {
  const entries = Object.entries(values) as [Value, string][];
  const apiName = (value: Value) => value.replaceAll('-', '_').toUpperCase();
  const type = Object.fromEntries(entries.map(([value]) => [apiName(value), value]));
  registerEnumType(type, {
    name,
    description,
    valuesMap: Object.fromEntries(entries.map(([value, meaning]) => [apiName(value), { description: meaning }])),
  });
  return type;
}
