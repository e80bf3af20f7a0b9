import type { Edition, Rubric } from '#libs/guidance';
import type { GuidanceType } from './guidance.types.js';
import type { RubricType } from './rubric.types.js';

/** An edition as the API tells it. */
export const guidanceOf = ({ key, models, rubrics, stages, tools }: Edition): GuidanceType => ({
  edition: key,
  models,
  routeQuestions: tools.routeSorter,
  informationGovernance: tools.informationGovernance,
  rubrics: rubrics.map(rubricOf),
  stages,
});

const rubricOf = ({ form, outcome, ...rubric }: Rubric): RubricType => ({
  ...rubric,
  cut: outcome?.cut ?? null,
  commentAtLevels: form.commentAtLevels,
  commentMinCharacters: form.commentMinCharacters,
  globalRatings: form.globalRatings,
});
