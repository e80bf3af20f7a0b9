import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { shapeOfTheApi } from '../support/root-fields.js';

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    ({ schema } = await shapeOfTheApi());
  });

  const own = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const withFields = () =>
    own().flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ type, field, place: `${type.name}.${field.name}` }))
        : [],
    );

  it('describes every type, every field and every value', () => {
    const undescribed = own()
      .filter(
        (type) =>
          !type.description && !['Query', 'Mutation', 'Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name),
      )
      .map(({ name }) => name);
    const fields = withFields()
      .filter(({ field }) => !field.description)
      .map(({ place }) => place);
    const values = own()
      .filter(isEnumType)
      .flatMap((type) =>
        type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect([...undescribed, ...fields, ...values]).toEqual([]);
  });

  it('says of every nullable field what null means', () => {
    const silent = withFields()
      .filter(({ field }) => !isNonNullType(field.type) && !/\bnull\b/i.test(field.description ?? ''))
      .map(({ place }) => place);
    expect(silent).toEqual([]);
  });

  it('gives every mutation one input with a request key, and a payload with errors', () => {
    const odd = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name, args, type }) => {
      const input = args.length === 1 && args[0]?.name === 'input' ? args[0].type : undefined;
      const inputType = isNonNullType(input) ? input.ofType : undefined;
      const payload = isNonNullType(type) ? type.ofType : type;
      const union = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Error`);
      return !(
        isInputObjectType(inputType) &&
        'idempotencyKey' in inputType.getFields() &&
        isObjectType(payload) &&
        'errors' in payload.getFields() &&
        isUnionType(union) &&
        union.getTypes().every((member) => member.getInterfaces().some((face) => face.name === 'UserError'))
      );
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('names the values of closed sets in capitals', () => {
    const odd = own()
      .filter(isEnumType)
      .flatMap((type) =>
        type
          .getValues()
          .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(odd).toEqual([]);
  });
});
