import type { NotificationKind } from '#libs/notifications';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateTimeScalar } from '../graphql/scalars.js';

export const NotificationKindEnum = enumOf<NotificationKind>('NotificationKind', 'What somebody is told of.', {
  'joined-team': 'They were asked on to a team.',
  'gate-requested': 'A gate waits for their signature.',
  'gate-returned': 'A gate came back.',
  'gate-passed': 'A gate was passed.',
  'gate-went-stale': 'A passed gate rests on something that has changed since.',
  'signers-reminded': 'A gate still waits for their signature.',
  'mentor-nudged': 'The programme asks its mentors after the project.',
  'submission-deferred': 'The programme deferred the project to a later round.',
  'handover-proposed': 'They are asked to take over as lead.',
  'handover-accepted': 'A successor is ready; it waits to be confirmed.',
  'handover-declined': 'A successor said no.',
  'lead-handed-over': 'The lead has changed.',
  'publication-reviewed': 'The curator has decided on a publication.',
  'adoption-heard': 'Another team took it up, or says how it goes there.',
  'result-released': 'The result of the assessment is out.',
  'appeal-told': 'The programme did something on their appeal.',
  'appeal-case-moved': 'An appeal to their programme has moved on.',
  'marker-invited': 'They are asked into a programme’s pool of markers.',
  'plans-to-mark': 'They were given plans to mark.',
  'marks-to-discuss': 'Their mark does not agree with the other.',
});

@ObjectType('Notification', { description: 'Something a person should know of.' })
export class NotificationType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => NotificationKindEnum, { description: 'What it is about.' }) kind: NotificationKind;
  @Field(() => ID, { nullable: true, description: 'The project it is about. Null when it is about none.' })
  projectId: string | null;
  @Field(() => String, { description: 'What to know, in a sentence or two.' }) text: string;
  @Field(() => String, { nullable: true, description: 'The key of the gate it is about. Null when it is about none.' })
  gate: string | null;
  @Field(() => DateTimeScalar, { description: 'When it happened; of blind marking, when that day began.' }) at: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read. Null until then.' })
  readAt: string | null;
}

export const NotificationConnection = connectionOf(() => NotificationType, 'Notification');
