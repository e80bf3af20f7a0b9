import { BaselineTooShort, ReadingExists, ReadingsNotAsTheyShould } from '#libs/measures';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { DateScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from '../projects/projects.types.js';

@ObjectType('BadReading', { description: 'A row that cannot be taken.' })
export class BadReadingType {
  @Field(() => Int, { description: 'Which row, counted from 0.' }) index: number;
  @Field(() => String, { description: 'Why.' }) why: string;
}

face(BaselineTooShort, 'The period has too few points.', {
  points: { type: () => Int, description: 'How many it has.' },
});
face(ReadingExists, 'There is a reading for that day.', {
  days: { type: () => [DateScalar], description: 'The days that have one already, the earliest first.' },
});
face(ReadingsNotAsTheyShould, 'Rows cannot be taken, and nothing was saved.', {
  each: { type: () => [BadReadingType], description: 'Each bad row with its reason.' },
});

const thing = { id: () => ID, project: () => ProjectType };
interface Gives {
  id: string;
  project: ProjectType;
}

export const PlanMeasurePayload = payload<Gives>('PlanMeasure', thing);
export const ChangeMeasurePayload = payload<Gives>('ChangeMeasure', thing);
export const RetireMeasurePayload = payload<Gives>('RetireMeasure', thing);
export const EnterReadingsPayload = payload<Gives>('EnterReadings', thing, [ReadingExists, ReadingsNotAsTheyShould]);
export const CorrectReadingPayload = payload<Gives>('CorrectReading', thing, [ReadingsNotAsTheyShould]);
export const AnnotateMeasurePayload = payload<Gives>('AnnotateMeasure', thing);
export const SetTargetPayload = payload<Gives>('SetTarget', thing);
export const FreezeBaselinePayload = payload<Gives>('FreezeBaseline', thing, [BaselineTooShort]);
export const ChartMeasurePayload = payload<Gives>('ChartMeasure', thing);
export const RecalculateLimitsPayload = payload<Gives>('RecalculateLimits', thing);
export const TakeBackRecalculationPayload = payload<Gives>('TakeBackRecalculation', thing);
