import { BusinessCaseModule } from '#libs/business-case';
import { Module } from '@nestjs/common';
import { BusinessCaseFields, CaseTotalFields } from './business-case.fields.js';
import { BusinessCaseMutations } from './business-case.mutations.js';

@Module({ imports: [BusinessCaseModule], providers: [BusinessCaseMutations, BusinessCaseFields, CaseTotalFields] })
export class BusinessCaseApiModule {}
