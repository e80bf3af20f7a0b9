import { MeasuresModule } from '#libs/measures';
import { Module } from '@nestjs/common';
import { CertaintyFields } from './certainty.fields.js';
import { ChartAdviceFields } from './chart-advice.fields.js';
import { MeasureFields, PortfolioMeasuresFields, ProjectMeasuresFields } from './measures.fields.js';
import { MeasuresMutations } from './measures.mutations.js';
import { MeasuresQueries } from './measures.queries.js';

@Module({
  imports: [MeasuresModule],
  providers: [
    MeasuresMutations,
    MeasuresQueries,
    ProjectMeasuresFields,
    MeasureFields,
    PortfolioMeasuresFields,
    ChartAdviceFields,
    CertaintyFields,
  ],
})
export class MeasuresApiModule {}
