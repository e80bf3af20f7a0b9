import type { Running, SustainabilityLevel } from '#libs/projects';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const SharingReachEnum = enumOf<'local' | 'regional' | 'national'>(
  'SharingReach',
  'How far a sharing reached.',
  {
    local: 'Within the trust.',
    regional: 'Within the region.',
    national: 'Beyond it.',
  },
);
export const SustainabilityLevelEnum = enumOf<SustainabilityLevel>(
  'SustainabilityLevel',
  'How well a factor of sustainability is met.',
  {
    A: 'Fully.',
    B: 'Mostly.',
    C: 'Partly.',
    D: 'Not.',
  },
);
export const RunningEnum = enumOf<Running>('Running', 'Whether a change is still in use.', {
  'as-designed': 'Yes, as it was designed.',
  adapted: 'Yes, in another form.',
  stopped: 'No.',
});

@ObjectType('SharingEvent', { description: 'One time the project was told to others.' })
export class SharingEventType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateScalar, { description: 'When.' }) heldOn: string;
  @Field(() => String, { description: 'To whom.' }) audience: string;
  @Field(() => String, { description: 'How: a talk, a poster, a page.' }) format: string;
  @Field(() => SharingReachEnum, { description: 'How far it reached.' }) reach: 'local' | 'regional' | 'national';
  @Field(() => String, { nullable: true, description: 'Where to find it. Null when there is nothing to link.' }) link:
    string | null;
}

@ObjectType('SustainabilityAction', { description: 'What will be done about a weak factor.' })
export class SustainabilityActionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What will be done.' }) action: string;
  @Field(() => ID, { nullable: true, description: 'Who does it. Null while nobody does.' }) ownerId: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when. Null when no day was set.' }) dueOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done. Null until then.' }) doneOn: string | null;
}

@ObjectType('SustainabilityFactor', {
  description: 'One factor of sustainability: how people rated it, and what will be done.',
})
export class SustainabilityFactorType {
  @Field(() => String, { description: 'The factor’s key in the guidance.' }) factor: string;
  @Field(() => Int, { description: 'How many rated it A.' }) ratedA: number;
  @Field(() => Int, { description: 'How many rated it B.' }) ratedB: number;
  @Field(() => Int, { description: 'How many rated it C.' }) ratedC: number;
  @Field(() => Int, { description: 'How many rated it D.' }) ratedD: number;
  @Field(() => Boolean, { description: 'Whether it is one of the two that were rated lowest.' }) isWeakest: boolean;
  @Field(() => [SustainabilityActionType], { description: 'What will be done about it.' })
  actions: SustainabilityActionType[];
}

@ObjectType('Ownership', { description: 'The change in the service’s keeping.' })
export class OwnershipType {
  @Field(() => String, { description: 'Who took it over.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('AfterCareAnswer', { description: 'What the service owner said.' })
export class AfterCareAnswerType {
  @Field(() => Float, { nullable: true, description: 'The one number asked for. Null when it was not measured.' })
  value: number | null;
  @Field(() => RunningEnum, { description: 'Whether the change is still in use.' }) running: Running;
  @Field(() => String, { description: 'Why.' }) why: string;
  @Field(() => DateTimeScalar, { description: 'When it was answered.' }) at: string;
}

@ObjectType('AfterCare', { description: 'The question whether it held, at 3, 6 and 12 months after the result.' })
export class AfterCareType {
  @Field(() => Int, { description: 'How many months after.' }) month: number;
  @Field(() => DateScalar, { nullable: true, description: 'When it is asked. Null until a result is chosen.' }) dueOn:
    string | null;
  @Field(() => Boolean, { description: 'Whether an answer is awaited now.' }) isDue: boolean;
  @Field(() => AfterCareAnswerType, { nullable: true, description: 'The answer. Null until it is given.' })
  answer: AfterCareAnswerType | null;
}
