import type { BenefitEvidence, BenefitKind, ReadEarlierValue, UnitValueBasis } from '#libs/business-case';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, PoundsScalar, RateScalar } from '../graphql/scalars.js';
import {
  BenefitEvidenceEnum,
  BenefitKindEnum,
  ChangeDirectionEnum,
  UnitValueBasisEnum,
} from './business-case.enums.js';

@ObjectType('EarlierValue', { description: 'What a benefit was valued by before, and why that changed.' })
export class EarlierValueType implements ReadEarlierValue {
  @Field(() => BenefitKindEnum, { description: 'What kind it was.' }) kind: BenefitKind;
  @Field(() => PoundsScalar, { nullable: true, description: 'Its worth a year. Null: not put into pounds.' }) annual:
    string | null;
  @Field(() => String, { description: 'What that rested on; may be empty.' }) basis: string;
  @Field(() => String, { description: 'What was counted; may be empty.' }) unit: string;
  @Field(() => RateScalar, { nullable: true, description: 'The measure before. Null: not worked out.' }) baseline:
    string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The measure then. Null: not worked out.' }) target:
    string | null;
  @Field(() => ChangeDirectionEnum, { nullable: true, description: 'Which way was better. Null: not worked out.' })
  direction: 'decrease' | 'increase' | null;
  @Field(() => RateScalar, { nullable: true, description: 'How many a year. Null: not worked out.' }) annualVolume:
    string | null;
  @Field(() => PoundsScalar, { nullable: true, description: 'What one was worth. Null: not worked out.' }) unitValue:
    string | null;
  @Field(() => UnitValueBasisEnum, { nullable: true, description: 'What kind of worth. Null: not worked out.' })
  unitValueBasis: UnitValueBasis | null;
  @Field(() => RateScalar, { description: 'The share that would have come anyway.' }) deadweight: string;
  @Field(() => RateScalar, { description: 'The share that is this project’s doing.' }) attribution: string;
  @Field(() => BenefitEvidenceEnum, { nullable: true, description: 'What it rested on. Null: not said.' })
  evidence: BenefitEvidence | null;
  @Field(() => RateScalar, { description: 'What was cut for optimism.' }) haircut: string;
  @Field(() => [RateScalar], { description: 'What part of a full year was to come in its first years.' })
  buildUp: string[];
  @Field(() => Boolean, { description: 'Whether it was a health effect.' }) isHealth: boolean;
  @Field(() => Boolean, { description: 'Whether something was to get worse.' }) isDisbenefit: boolean;
  @Field(() => RateScalar, { nullable: true, description: 'The low end of its range as a part. Null: none given.' })
  low: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The high end of its range as a part. Null: none given.' })
  high: string | null;
  @Field(() => String, { description: 'Why it changed; empty only where whoever changed it had entered it.' })
  why: string;
  @Field(() => String, { description: 'Who changed it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When it was changed.' }) at: string;
}
