import type { OfferedValue, QalysForgone, ReadUnitCost, ReadWorth, UnitValue, WorthKey } from '#libs/business-case';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { FinancialYearScalar, PoundsScalar, RateScalar } from '../graphql/scalars.js';
import { UnitValueBasisEnum } from './business-case.enums.js';
import { IsNumberFrom } from './is-number-from.js';

export const WorthKeyEnum = enumOf<WorthKey>('WorthKey', 'What kind of figure something is valued by.', {
  'unit-costs': 'What one of something costs.',
  qaly: 'A year of life in full health.',
  carbon: 'A tonne of carbon dioxide equivalent not emitted.',
});

@ObjectType('UnitValue', { description: 'What one of something is worth or costs, as a reference set prints it.' })
export class UnitValueType implements OfferedValue {
  @Field(() => ID, { description: 'The set it stands in.' }) setId: string;
  @Field(() => String, { description: 'What that set is called.' }) setTitle: string;
  @Field(() => WorthKeyEnum, { description: 'What kind of figure it is.' }) key: WorthKey;
  @Field(() => String, { description: 'Its place in the set, to send when choosing it.' }) path: string;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => PoundsScalar, { description: 'As printed.' }) printed: string;
  @Field(() => Int, { description: 'The year of its prices, by the year in which it begins.' }) pricesOf: number;
  @Field(() => UnitValueBasisEnum, { description: 'What kind of worth.' }) basis: UnitValue['basis'];
  @Field(() => String, { description: 'Who printed it; may be empty.' }) source: string;
  @Field(() => PoundsScalar, { description: 'In the prices of the case; of carbon, in its year 0.' }) value: string;
  @Field(() => FinancialYearScalar, { description: 'The prices of the case.' }) prices: OfferedValue['prices'];
}

@ObjectType('BenefitWorth', { description: 'Where what one of a benefit is worth was taken from.' })
export class BenefitWorthType implements Omit<ReadWorth, 'benefitId' | 'hash' | 'path' | 'byYear'> {
  @Field(() => ID, { description: 'The set.' }) setId: string;
  @Field(() => WorthKeyEnum, { description: 'What kind of figure it is.' }) key: WorthKey;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => PoundsScalar, { description: 'As printed.' }) printed: string;
  @Field(() => Int, { description: 'The year of those prices.' }) pricesOf: number;
  @Field(() => FinancialYearScalar, { description: 'The prices it was brought to.' }) prices: string;
  @Field(() => RateScalar, { description: 'By what factor.' }) priceIndex: string;
  @Field(() => RateScalar, { description: 'How many of it one of the benefit is.' }) each: string;
  @Field(() => FinancialYearScalar, { description: 'The first year its worth is told for.' }) fromYear: string;
  @Field(() => [PoundsScalar], { description: 'Its worth in each year from then on; the last holds after that.' })
  byYear: readonly string[];
}

@ObjectType('UnitCost', { description: 'The unit cost a line was worked out from.' })
export class UnitCostType implements Omit<ReadUnitCost, 'lineId' | 'hash' | 'path'> {
  @Field(() => ID, { description: 'The set.' }) setId: string;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => UnitValueBasisEnum, { description: 'What kind of cost.' }) basis: ReadUnitCost['basis'];
  @Field(() => PoundsScalar, { description: 'As printed.' }) printed: string;
  @Field(() => Int, { description: 'The year of those prices.' }) pricesOf: number;
  @Field(() => FinancialYearScalar, { description: 'The prices it was brought to.' }) prices: string;
  @Field(() => RateScalar, { description: 'By what factor.' }) priceIndex: string;
  @Field(() => PoundsScalar, { description: 'One, in those prices.' }) value: string;
  @Field(() => RateScalar, { description: 'How many a year.' }) howMany: string;
}

@ObjectType('QalysForgone', {
  description: 'Health an option brings, beside what its public cost would buy elsewhere.',
})
export class QalysForgoneType implements QalysForgone {
  @Field(() => RateScalar, { description: 'Years of life in full health it brings, discounted as health.' })
  gained: string;
  @Field(() => RateScalar, { description: 'Those that its public cost would have bought elsewhere.' }) forgone: string;
  @Field(() => PoundsScalar, { description: 'Pounds for which one is given up elsewhere, as printed.' })
  at: QalysForgone['at'];
  @Field(() => PoundsScalar, { description: 'Its public cost, discounted.' }) publicCost: QalysForgone['publicCost'];
}

@InputType({ description: 'Takes what one of a benefit is worth from a reference set.' })
export class TakeBenefitWorthInput extends ActInput {
  @Field(() => ID, { description: 'The benefit.' }) @IsUUID() benefitId: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'The set.' }) @Length(1, 80) setId: string;
  @Field(() => String, { description: 'The place of the figure in it.' }) @Length(1, 200) path: string;
  @Field(() => RateScalar, { description: 'How many of it one of the benefit is.' })
  @IsNumberFrom(0.000001, 1_000_000)
  each: string;
}

@InputType({ description: 'Works a line out as so many a year of a unit cost.' })
export class CostLineByUnitInput extends ActInput {
  @Field(() => ID, { description: 'The line.' }) @IsUUID() lineId: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'The set.' }) @Length(1, 80) setId: string;
  @Field(() => String, { description: 'The place of the figure in it.' }) @Length(1, 200) path: string;
  @Field(() => RateScalar, { description: 'How many a year.' }) @IsNumberFrom(0.0001, 10_000_000) howMany: string;
  @Field(() => String, { description: 'Why the figure changes; may be empty.' }) @Length(0, 500) why: string;
}
