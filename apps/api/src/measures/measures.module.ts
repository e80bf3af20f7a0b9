import { MeasuresModule } from '#libs/measures';
import { Module } from '@nestjs/common';
import { MeasureFields, PortfolioMeasuresFields, ProjectMeasuresFields } from './measures.fields.js';
import { MeasuresMutations } from './measures.mutations.js';

@Module({
  imports: [MeasuresModule],
  providers: [MeasuresMutations, ProjectMeasuresFields, MeasureFields, PortfolioMeasuresFields],
})
export class MeasuresApiModule {}
