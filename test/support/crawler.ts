import {
  astFromValue,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
} from 'graphql';
import { ONE_PERSON } from './planted-trust.js';
import type { Answer, Caller } from './test-api.js';
import type { RootField } from './root-fields.js';

const DEEPEST = 7;

/** The values a crawl gives to arguments, by `field.argument` or by the argument's name: several where it should look at several. */
export type Known = Readonly<Record<string, readonly (string | number | readonly object[])[]>>;

/** What the figures of a case are asked with: nothing changed, and half a post at band 6. */
export const AN_APPRAISAL: Known = {
  changes: [[]],
  point: ['6/2 years'],
  wte: ['0.5'],
  heads: [1],
  extraPensionable: ['0.00'],
  // What no file can be, so that its faults are told, and the least a file can hold.
  csv: ['area', ONE_PERSON],
  'checkProof.proof': ['no proof'],
};

export interface Crawled {
  readonly root: string;
  /** The whole answer, as it came. */
  readonly bytes: string;
}

/** Asks every query for everything the schema lets it reach, and remembers which fields were answered. */
export class Crawler {
  readonly reached = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly roots: readonly RootField[],
    private readonly known: Known,
  ) {}

  /** Every field of every object type that a query can reach, as Type.field. */
  get reachable(): string[] {
    const seen = new Set<string>();
    const fields: string[] = [];
    const walk = (name: string): void => {
      const type = this.schema.getType(name);
      if (!isObjectType(type) || seen.has(name)) return;
      seen.add(name);
      for (const field of Object.values(type.getFields())) {
        fields.push(`${name}.${field.name}`);
        walk(getNamedType(field.type).name);
      }
    };
    walk('Query');
    return fields;
  }

  /** Everything this person is answered, one answer for each query and each set of arguments. */
  async crawl(caller: Caller): Promise<Crawled[]> {
    const answers: Crawled[] = [];
    const fields = this.schema.getQueryType()?.getFields() ?? {};
    for (const { name, kind } of this.roots) {
      const field = fields[name];
      if (kind !== 'query' || !field) continue;
      for (const call of this.callsOf(field)) {
        const answer = await caller.ask(`{ ${call} ${this.selection(field, 1)} }`);
        this.remember(answer);
        const bytes = JSON.stringify(answer);
        const fault = /INTERNAL_SERVER_ERROR|TOO_COMPLEX|GRAPHQL_[A-Z_]+|BAD_REQUEST/.exec(bytes);
        if (fault) throw new Error(`${call} was answered with ${fault[0]}: ${JSON.stringify(answer.errors)}`);
        answers.push({ root: name, bytes });
      }
    }
    return answers;
  }

  /** One query for everything under a root field, with the first of what is known for its arguments. */
  queryFor(name: string): string {
    const field = this.schema.getQueryType()?.getFields()[name];
    const [call] = field ? this.callsOf(field) : [];
    if (!field || !call) throw new Error(`There is no query ${name}.`);
    return `{ ${call} ${this.selection(field, 1)} }`;
  }

  private callsOf(field: GraphQLField<unknown, unknown>): string[] {
    let calls: string[][] = [[]];
    for (const { name, type, defaultValue } of field.args) {
      const values = this.known[`${field.name}.${name}`] ?? this.known[name];
      const named = getNamedType(type);
      if (!values && isNonNullType(type) && isEnumType(named)) {
        calls = calls.map((call) => [...call, `${name}: ${named.getValues()[0]?.name ?? ''}`]);
        continue;
      }
      if (!values) {
        if (isNonNullType(type) && defaultValue === undefined)
          throw new Error(`Nothing is known for ${field.name}(${name}:).`);
        continue;
      }
      const written = values.map((value) => `${name}: ${print(astFromValue(value, type) ?? { kind: Kind.NULL })}`);
      calls = calls.flatMap((call) => written.map((argument) => [...call, argument]));
    }
    return calls.map((given) => (given.length ? `${field.name}(${given.join(', ')})` : field.name));
  }

  private selection(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return '';
    const inner = Object.values(type.getFields()).flatMap((next) => {
      if (isLeafType(getNamedType(next.type))) return [next.name];
      if (depth >= DEEPEST) return [];
      const [call] = this.callsOf(next);
      return call ? [`${call} ${this.selection(next, depth + 1)}`] : [];
    });
    return `{ __typename ${inner.join(' ')} }`;
  }

  private remember({ data }: Answer<Record<string, unknown>>): void {
    const walk = (value: unknown, type: string): void => {
      if (Array.isArray(value)) for (const each of value) walk(each, type);
      else if (value && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) {
          if (key !== '__typename') this.reached.add(`${type}.${key}`);
          walk(inner, (firstOf(inner) as { __typename?: string } | null)?.__typename ?? '');
        }
    };
    for (const [name, value] of Object.entries(data ?? {})) {
      this.reached.add(`Query.${name}`);
      walk(value, (firstOf(value) as { __typename?: string } | null)?.__typename ?? '');
    }
  }
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
