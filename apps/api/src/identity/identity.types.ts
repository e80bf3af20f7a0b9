import type { MembershipRole, OrganisationKind } from '#libs/identity';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const OrganisationKindEnum = enumOf<OrganisationKind>('OrganisationKind', 'What an organisation is.', {
  trust: 'It cares for patients; projects belong to it.',
  programme: 'It trains doctors and grades their business plans.',
  college: 'It sets standards.',
});

export const MembershipRoleEnum = enumOf<MembershipRole>('MembershipRole', 'What somebody is in an organisation.', {
  clinician: 'Cares for patients and may lead projects: trainees and everybody else who treats.',
  mentor: 'Guides projects and signs their gates.',
  sponsor: 'An executive who stands behind projects.',
  'finance-partner': 'Checks the figures of business cases.',
  'service-owner': 'Owns a service, and what a project changed in it.',
  manager: 'A general manager who pairs with leads.',
  'trust-reader': 'Reads the network’s library and the trust’s portfolio, and may adopt.',
  curator: 'Reviews what the trust publishes.',
  administrator: 'Looks after people and roles.',
  assessor: 'Marks business plans, blind.',
  moderator: 'Watches over marking.',
  'programme-director': 'Runs a programme’s schemes and rounds.',
  'external-examiner': 'Looks at samples of marking from outside.',
});

@ObjectType('Organisation', { description: 'A trust, a programme or a college: whoever owns data in Springboard.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => OrganisationKindEnum, { description: 'What it is.' }) kind: OrganisationKind;
  @Field(() => Boolean, { description: 'Whether it was made up for demonstration.' }) fictional: boolean;
}

@ObjectType('Person', { description: 'A person, as far as this organisation knows them.' })
export class PersonType {
  @Field(() => ID, { description: 'Their id, the same in every organisation.' }) id: string;
  @Field(() => String, { description: 'Their name.' }) name: string;
  @Field(() => [String], { description: 'The roles they hold here today.' }) roles: string[];
}

@ObjectType('Place', { description: 'An organisation where the viewer has a role or a grant today.' })
export class PlaceType {
  @Field(() => OrganisationType, { description: 'The organisation.' }) organisation: OrganisationType;
  @Field(() => [String], { description: 'The roles held there; empty when it is only a grant to projects.' })
  roles: string[];
}

@ObjectType('SessionEnds', { description: 'When the session or token in use ends.' })
export class SessionEndsType {
  @Field(() => DateTimeScalar, { description: 'When it ends if it is not used again.' }) idleEndsAt: string;
  @Field(() => DateTimeScalar, { description: 'When it ends, used or not.' }) endsAt: string;
  @Field(() => DateTimeScalar, { description: 'The time here: what is left is told from it, by whatever clock.' })
  now: string;
}

@ObjectType('Viewer', { description: 'Who is asking, and in which organisation they act.' })
export class ViewerType {
  @Field(() => ID, { description: 'The person’s id.' }) id: string;
  @Field(() => String, { description: 'The person’s name.' }) name: string;
  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Where they act. Null when they have no place there today.',
  })
  organisation: OrganisationType | null;
  @Field(() => [String], { description: 'The roles they hold there today.' }) roles: string[];
  @Field(() => [PlaceType], { description: 'Where they could act.' }) places: PlaceType[];
  @Field(() => SessionEndsType, {
    nullable: true,
    description: 'When what they are signed in with ends. Null when nothing is known of it.',
  })
  session: SessionEndsType | null;
  @Field(() => DateScalar, { description: 'The day it is here: no day after it has come yet.' }) today: string;
}

@ObjectType('Credential', { description: 'A session or an API token that can still be used.' })
export class CredentialType {
  @Field(() => ID, { description: 'Its id; the secret is never shown again.' }) id: string;
  @Field(() => String, { description: '`session` or `token`.' }) kind: string;
  @Field(() => String, { description: 'What it was called when it was made.' }) label: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) createdAt: string;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' }) lastUsedAt: string;
  @Field(() => DateTimeScalar, { description: 'When it ends, used or not.' }) expiresAt: string;
}

@ObjectType('DemoPerson', { description: 'A fictional person one can sign in as in a demonstration.' })
export class DemoPersonType {
  @Field(() => ID, { description: 'Their id.' }) id: string;
  @Field(() => String, { description: 'Their name.' }) name: string;
  @Field(() => OrganisationType, { description: 'Where they would act.' }) organisation: OrganisationType;
  @Field(() => [String], { description: 'The roles they hold there today.' }) roles: string[];
  @Field(() => String, {
    nullable: true,
    description: 'What whoever signs in as them finds to do. Null where nothing is said of it.',
  })
  finds: string | null;
}

@ObjectType('Membership', { description: 'A role somebody holds, held or will hold here.' })
export class MembershipType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => ID, { description: 'The person’s id.' }) personId: string;
  @Field(() => String, { description: 'The person’s name.' }) name: string;
  @Field(() => MembershipRoleEnum, { description: 'The role.' }) role: MembershipRole;
  @Field(() => DateScalar, { description: 'The first day.' }) startsOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day. Null while it lasts.' }) endsOn: string | null;
}
export const MembershipConnection = connectionOf(() => MembershipType, 'Membership');

@ObjectType('AuditRecord', { description: 'One thing that happened, as it stands in the organisation’s chain.' })
export class AuditRecordType {
  @Field(() => Int, { description: 'Its place in the chain, from 1.' }) seq: number;
  @Field(() => String, { description: 'The canonical JSON that was hashed.' }) body: string;
  @Field(() => String, { description: 'The hash of the chain up to here, in hexadecimal.' }) hash: string;
}
export const AuditConnection = connectionOf(() => AuditRecordType, 'AuditRecord');
