import { type CheckedArea, type CheckedPopulation, checkPopulation } from '#libs/business-case';
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('PopulationFault', { description: 'What keeps a population file from being read.' })
export class PopulationFaultType {
  @Field(() => Int, { description: 'The line, counted from 1.' }) line: number;
  @Field(() => String, { nullable: true, description: 'The column. Null: the line falls into none.' }) column:
    string | null;
  @Field(() => String, { description: 'What to do about it.' }) message: string;
}

@ObjectType('CheckedArea', { description: 'An area as a population file counts it.' })
export class CheckedAreaType implements CheckedArea {
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => Int, { nullable: true, description: 'People in the base year. Null: the file does not have that year.' })
  people: number | null;
  @Field(() => Int, { description: 'The first year.' }) firstYear: number;
  @Field(() => Int, { description: 'The last year.' }) lastYear: number;
  @Field(() => Int, { description: 'How many groups of age and sex each year has.' }) groups: number;
  @Field(() => Boolean, { description: 'Whether it has a low or a high projection.' }) hasRange: boolean;
}

@ObjectType('ReadPopulation', { description: 'A population file as it was read.' })
export class ReadPopulationType {
  @Field(() => String, { description: 'Where it comes from.' }) source: string;
  @Field(() => Int, { description: 'The year its projection starts from.' }) baseYear: number;
  @Field(() => DateScalar, { description: 'When it was retrieved.' }) retrievedOn: string;
  @Field(() => String, { description: 'Its licence.' }) licence: string;
  @Field(() => Boolean, { description: 'Whether it is made up: no plan may rest on it.' }) isFictional: boolean;
  @Field(() => [CheckedAreaType], { description: 'Its areas.' }) areas: readonly CheckedAreaType[];
}

@ObjectType('CheckedPopulation', { description: 'How a population file was read.' })
export class CheckedPopulationType implements CheckedPopulation {
  @Field(() => [PopulationFaultType], { description: 'Every reason why it cannot be loaded, the first line first.' })
  faults: readonly PopulationFaultType[];
  @Field(() => ReadPopulationType, { nullable: true, description: 'What it holds. Null while there is a fault.' })
  file: ReadPopulationType | null;
}

@Resolver()
export class CheckPopulationQuery {
  @Query(() => CheckedPopulationType, { description: 'How a population file would be read. Stores nothing.' })
  @Access('reference:revise')
  checkPopulation(
    @Args('csv', { description: 'The file, as the documentation of the library describes it.' }) csv: string,
  ): CheckedPopulationType {
    return checkPopulation(csv);
  }
}
