import { CashNotClaimed, ForecastIsFrozen, ReferenceNotFound } from '#libs/business-case';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from '../projects/projects.types.js';

face(CashNotClaimed, 'The benefit does not claim cash.', {});
face(ReferenceNotFound, 'There is no such reference set.', {
  setId: { type: () => String, description: 'The set.' },
});

const thing = { id: () => ID, project: () => ProjectType };
interface Gives {
  id: string;
  project: ProjectType;
}

export const FrameCasePayload = payload<Gives>('FrameCase', thing);
export const DetailLinePayload = payload<Gives>('DetailLine', thing);
export const PricePostPayload = payload<Gives>('PricePost', thing);
export const WorkOutBenefitPayload = payload<Gives>('WorkOutBenefit', thing, [ForecastIsFrozen]);
export const ConfirmBenefitPayload = payload<Gives>('ConfirmBenefit', thing);
export const AgreeCashPayload = payload<Gives>('AgreeCash', thing, [CashNotClaimed]);
export const RecordBudgetReductionPayload = payload<Gives>('RecordBudgetReduction', thing, [CashNotClaimed]);
export const PriceRiskPayload = payload<Gives>('PriceRisk', thing);
export const ChangeRiskPayload = payload<Gives>('ChangeRisk', thing);
export const RetireRiskPayload = payload<Gives>('RetireRisk', thing);
export const WeighScenariosPayload = payload<Gives>('WeighScenarios', thing);
export const SignCasePayload = payload<Gives>('SignCase', thing);
export const ScoreQualityPayload = payload<Gives>('ScoreQuality', thing);
export const DescribeServiceLinePayload = payload<Gives>('DescribeServiceLine', thing);
export const MoveReferencesPayload = payload<Gives>('MoveReferences', thing);
export const ReviseReferencePayload = payload<Pick<Gives, 'id'>>('ReviseReference', { id: () => ID }, [
  ReferenceNotFound,
]);
