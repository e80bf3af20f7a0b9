import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getNamedType, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { shapeOfTheApi } from '../../../support/root-fields.js';

/**
 * Leaks whose carrier does not exist here, numbered as in the paper on anonymity (security, 3.2). Each of these fails on the
 * day the carrier comes, and says what has to be done before it may.
 */
describe('what could carry a name to an assessor, and is not there', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../../package.json'), 'utf8'),
  ) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  let schema: GraphQLSchema;
  beforeAll(async () => {
    ({ schema } = await shapeOfTheApi());
  });

  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  };

  // 3
  it('is a file attached to a submission: before there is one, its metadata, its name and its pictures are made anew', () => {
    const places = ['SubmitProjectInput', 'SubmissionInFull', 'SubmissionReceipt', 'Packet', 'SaveAnswerInput'];
    const attached = places.flatMap((place) =>
      fieldsOf(place)
        .filter((field) => /attach|file|upload|image|picture/i.test(field))
        .map((field) => `${place}.${field}`),
    );
    expect(attached).toEqual([]);
    expect(packages.filter((name) => /multer|busboy|graphql-upload|formidable|sharp/.test(name))).toEqual([]);
  });

  // 11
  it('is a letter by e-mail: before one is sent, its subject and words are held against the packet’s masks', () => {
    expect(packages.filter((name) => /mail|smtp|sendgrid|postmark|twilio|notifications-node/.test(name))).toEqual([]);
  });

  // 16
  it('is a cache in the browser that knows things by their ids: a marker who is an author too needs two of them', () => {
    expect(packages.filter((name) => /^@apollo\/client|urql|relay|react-query|swr$/.test(name))).toEqual([]);
  });

  // 17
  it('is a subscription or a webhook, which would send rows as they are', () => {
    expect(schema.getSubscriptionType()).toBeUndefined();
    expect(packages.filter((name) => /^ws$|graphql-ws|subscriptions-transport|svix|webhook/.test(name))).toEqual([]);
    const hooks = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name, args }) =>
      [name, ...args.map(({ type }) => getNamedType(type).name)].some((each) => /webhook|callback/i.test(each)),
    );
    expect(hooks).toEqual([]);
  });
});
