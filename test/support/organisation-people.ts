import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, isLeafType, isObjectType } from 'graphql';
import type { MembershipRole, OrganisationKind } from '#libs/identity';
import { type Caller, ERRORS, TestApi } from './test-api.js';

const SIGN_IN = `mutation ($input: SignInToDemoInput!) { signInToDemo(input: $input) { secret ${ERRORS} } }`;
/** What else of a payload is worth knowing, where it has it. */
const PARTS: Readonly<Record<string, string>> = {
  project: 'project { id version }',
  receipt: 'receipt { id version sha256 state }',
};

export type Answered = Readonly<Record<string, unknown>> & {
  readonly project?: { readonly id: string; readonly version: number } | null;
};

/**
 * The people of one organisation, each known by the part they play. The administrator appoints them through the API, and
 * everybody signs in afresh on every day they act: a session lasts a working day, a story lasts a year.
 */
export class OrganisationPeople {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly signedIn = new Map<string, Caller>();

  private constructor(
    readonly api: TestApi,
    readonly organisationId: string,
    readonly organisationName: string,
  ) {}

  /** Registers the organisation with its first administrator, for which there is no API. */
  static async register(api: TestApi, name: string, kind: OrganisationKind = 'trust'): Promise<OrganisationPeople> {
    const people = new OrganisationPeople(api, await api.organisation(name, kind), name);
    people.keep(
      'administrator',
      'Amos Keyholder',
      await api.person(people.organisationId, 'Amos Keyholder', 'administrator'),
    );
    return people;
  }

  /** Makes a fictional person known, and has the administrator appoint them. */
  async appoint(part: string, name: string, role: MembershipRole): Promise<this> {
    const personId = await this.api.person(this.organisationId, name);
    this.keep(part, name, personId);
    await this.act('administrator', 'appoint', { personId, role: enumName(role), startsOn: '2020-01-01' });
    return this;
  }

  id(part: string): string {
    const id = this.ids.get(part);
    if (!id) throw new Error(`${this.organisationName} has no ${part}.`);
    return id;
  }

  name(part: string): string {
    return this.names.get(part) ?? '';
  }

  get everybodysNames(): string[] {
    return [...this.names.values()];
  }

  /** Whoever plays the part, signed in today to act here. */
  async as(part: string): Promise<Caller> {
    const { api, organisationId } = this;
    const key = `${part} on ${api.clock.today()}`;
    const known = this.signedIn.get(key);
    if (known) return known;
    const personId = this.id(part);
    const { signInToDemo } = await api.thePublic.do<{ signInToDemo: { secret: string } }>(SIGN_IN, {
      input: { personId, organisationId },
    });
    const caller = api.caller(personId, signInToDemo.secret);
    this.signedIn.set(key, caller);
    return caller;
  }

  /** Does one act over HTTP that must succeed, and gives what it answered with. */
  async act(part: string, mutation: string, input: Readonly<Record<string, unknown>>): Promise<Answered> {
    const data = await (await this.as(part)).do<Record<string, Answered>>(this.textOf(mutation), { input });
    return data[mutation] ?? {};
  }

  /** Which refusal an act gave, or the code of the top-level error, or undefined when it was done. */
  async refusal(part: string, mutation: string, input: Readonly<Record<string, unknown>>): Promise<string | undefined> {
    const { data, errors } = await (
      await this.as(part)
    ).ask<Record<string, { errors: { __typename: string }[] }>>(this.textOf(mutation), { input });
    return data?.[mutation]?.errors[0]?.__typename ?? errors?.[0]?.extensions.code;
  }

  /** Whether the act's input says which project it is about. */
  isAboutProject(mutation: string): boolean {
    const type = this.inputOf(mutation);
    return isInputObjectType(type) && 'projectId' in type.getFields();
  }

  private textOf(mutation: string): string {
    const payload = getNamedType(this.fieldOf(mutation).type);
    if (!isObjectType(payload)) throw new Error(`${mutation} answers with no payload.`);
    const asked = Object.values(payload.getFields()).flatMap(({ name, type }) =>
      isLeafType(getNamedType(type)) ? [name] : [PARTS[name] ?? []].flat(),
    );
    return `mutation ($input: ${this.inputOf(mutation).name}!) { ${mutation}(input: $input) { ${asked.join(' ')} ${ERRORS} } }`;
  }

  private inputOf(mutation: string) {
    const [input] = this.fieldOf(mutation).args;
    if (!input) throw new Error(`${mutation} takes no input.`);
    return getNamedType(input.type);
  }

  private fieldOf(mutation: string) {
    const field = this.api.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields()[mutation];
    if (!field) throw new Error(`There is no mutation ${mutation}.`);
    return field;
  }

  private keep(part: string, name: string, id: string): void {
    this.ids.set(part, id);
    this.names.set(part, name);
  }
}

export const enumName = (word: string): string => word.toUpperCase().replaceAll('-', '_');
