import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What an input is made from. */
export interface Making {
  /** What stands in a field of text. */
  readonly text: (field: string) => string;
  /** The id that belongs in a field of this name. */
  readonly id: (field: string) => string | null;
  /** Values by name that come before what would be made. Undefined leaves the field out. */
  readonly given?: Readonly<Record<string, unknown>>;
}

const madeScalar = (type: string, field: string, { text, id }: Making): unknown => {
  switch (type) {
    case 'ID':
      return id(field);
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Date':
      return '2026-09-01';
    case 'DateTime':
      return '2026-09-01T09:00:00Z';
    case 'Rate':
      return '0.5';
    case 'Pounds':
      return '100.00';
    case 'FinancialYear':
      return '2026-27';
    case 'Link':
      return `https://example.org/${text(field)}`;
    case 'EmailAddress':
      return `${text(field)}@example.org`.toLowerCase();
    default:
      return text(field);
  }
};

const madeValue = (type: GraphQLInputType, field: string, making: Making): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [madeValue(inner.ofType as GraphQLInputType, field, making)];
  if (isInputObjectType(inner)) return madeInput(inner, making);
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  return madeScalar(getNamedType(type).name, field, making);
};

/** A value of this input type: what must be there, and every text that may be; never the key for sending twice. */
export function madeInput(type: GraphQLInputObjectType, making: Making): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(type.getFields())) {
    const given = making.given;
    if (given && name in given) {
      if (given[name] !== undefined) made[name] = given[name];
    } else if (name !== 'idempotencyKey' && (isNonNullType(field.type) || getNamedType(field.type).name === 'String'))
      made[name] = madeValue(field.type, name, making);
  }
  return made;
}

export interface Operation {
  readonly text: string;
  readonly variables: { readonly input?: Record<string, unknown> };
}

const ANSWERED_WITH = ['id', 'stakeholderId', 'ledgerEntryId', 'publicationId', 'secret', 'marked', 'versionNo'];

/** A mutation with a made input, asking for the ids it answers with and for every refusal. */
export function madeMutation(schema: GraphQLSchema, name: string, making: Making): Operation {
  const field = schema.getMutationType()?.getFields()[name];
  const [argument] = field?.args ?? [];
  const payload = field && getNamedType(field.type);
  if (!field || !isObjectType(payload)) throw new Error(`There is no mutation ${name}.`);
  const ids = Object.keys(payload.getFields()).filter((key) => ANSWERED_WITH.includes(key));
  const things = ['project', 'caseFile'].filter((key) => key in payload.getFields()).map((key) => `${key} { id }`);
  const asked = `{ ${[...ids, ...things].join(' ')} errors { __typename ... on UserError { message path } } }`;
  if (!argument) return { text: `mutation { ${name} ${asked} }`, variables: {} };
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new Error(`${name} takes no input object.`);
  return {
    text: `mutation ($input: ${String(argument.type)}) { ${name}(input: $input) ${asked} }`,
    variables: { input: madeInput(type, making) },
  };
}
