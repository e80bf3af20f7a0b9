import type { TeamRole } from '#libs/identity';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const TeamRoleEnum = enumOf<TeamRole>('TeamRole', 'What somebody is on a project’s team.', {
  lead: 'Leads it, today.',
  member: 'Works on it.',
  mentor: 'Guides the lead and signs gates.',
  supervisor: 'The educational supervisor.',
  sponsor: 'The executive who stands behind it.',
  'finance-partner': 'Checks its figures.',
  'service-owner': 'Owns the service it changes, and will own the change.',
  manager: 'A general manager paired with the lead.',
});

@ObjectType('TeamMember', { description: 'A place on the team, now or before: the dated credit of a person.' })
export class TeamMemberType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => ID, { description: 'The person’s id.' }) personId: string;
  @Field(() => String, { description: 'The person’s name.' }) name: string;
  @Field(() => TeamRoleEnum, { description: 'As what.' }) role: TeamRole;
  @Field(() => DateScalar, { description: 'The first day.' }) startsOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day. Null while it lasts.' }) endsOn: string | null;
  @Field(() => Boolean, { description: 'Whether it holds today.' }) isCurrent: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they agree to be named in a publication. Null when they have not said.',
  })
  agreedToBeNamed: boolean | null;
}

@ObjectType('Handover', { description: 'A change of lead: proposed, accepted, confirmed.' })
export class HandoverType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: '`proposed`, `accepted`, `confirmed` or `declined`.' }) state: string;
  @Field(() => String, { description: 'Who hands over.' }) fromName: string;
  @Field(() => String, { description: 'Who takes over.' }) toName: string;
  @Field(() => ID, { description: 'Their id: they alone answer it.' }) toPersonId: string;
  @Field(() => DateScalar, { description: 'The leaver’s last day as lead.' }) lastDay: string;
  @Field(() => String, { description: 'What the leaver wants the successor to know.' }) note: string;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' }) proposedAt: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the successor said yes. Null until then.' })
  acceptedAt: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was confirmed and the lead changed. Null until then.',
  })
  confirmedAt: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The hand-over pack as it was shown to the successor, as JSON. Null unless you are one of the two, the lead, a mentor or a supervisor.',
  })
  pack: string | null;
}
