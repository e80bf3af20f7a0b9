export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isBare = (value: Json): boolean =>
  value === null || value === '' || (isList(value) && !value.length) || (isObject(value) && !Object.keys(value).length);
export const isScalar = (value: Json): value is string | number | boolean =>
  value !== null && typeof value !== 'object' && value !== '';

/** The fields that name a thing, the first that it has. */
const NAMING = ['title', 'name', 'label', 'text', 'question', 'sentence', 'action', 'description'] as const;

/** What a thing is called, and the field that says so. */
export function nameOf(thing: JsonObject): { readonly field: string; readonly name: string } | undefined {
  const field = NAMING.find((one) => typeof thing[one] === 'string' && thing[one] !== '');
  return field ? { field, name: String(thing[field]) } : undefined;
}

/** The name of everything in a document that has an id, so that a link within it reads as what it leads to. */
export function namesIn(document: Json): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const walk = (value: Json): void => {
    if (isList(value)) value.forEach(walk);
    else if (isObject(value)) {
      const named = nameOf(value);
      if (typeof value['id'] === 'string' && named) names.set(value['id'], named.name);
      Object.values(value).forEach(walk);
    }
  };
  walk(document);
  return names;
}

/** Reads a document of the API. What cannot be read as one is shown whole, as the text it is. */
export function readDocument(text: string): JsonObject {
  try {
    const read = JSON.parse(text) as Json;
    return isObject(read) ? read : { document: read };
  } catch {
    return { document: text };
  }
}
