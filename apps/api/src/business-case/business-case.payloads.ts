import { AboveApprovalLimit, CashWithoutBudget, ForecastIsFrozen, OptionExists } from '#libs/business-case';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from '../projects/projects.types.js';

face(OptionExists, 'There is an option of this kind already.', {
  kind: { type: () => String, description: 'The kind.' },
});
face(AboveApprovalLimit, 'The case is above the limit of whoever approves it, and the trust’s limits bind.');
face(CashWithoutBudget, 'Cash is claimed that no holder of a budget agrees to.', {
  benefits: { type: () => [String], description: 'What claims it.' },
});
face(ForecastIsFrozen, 'The forecast is frozen.', {
  frozenAt: { type: () => DateTimeScalar, description: 'Since when.' },
});

const thing = { id: () => ID, project: () => ProjectType };
interface Gives {
  id: string;
  project: ProjectType;
}

export const DescribeCasePayload = payload<Gives>('DescribeCase', thing);
export const AddOptionPayload = payload<Gives>('AddOption', thing, [OptionExists]);
export const RateOptionPayload = payload<Gives>('RateOption', thing);
export const AddResourceLinePayload = payload<Gives>('AddResourceLine', thing);
export const PriceLinePayload = payload<Gives>('PriceLine', thing);
export const RetireLinePayload = payload<Gives>('RetireLine', thing);
export const LinkLinePayload = payload<Gives>('LinkLine', thing);
export const LinkBenefitPayload = payload<Gives>('LinkBenefit', thing);
export const AddBenefitPayload = payload<Gives>('AddBenefit', thing);
export const ValueBenefitPayload = payload<Gives>('ValueBenefit', thing, [ForecastIsFrozen]);
export const RecordBenefitPayload = payload<Gives>('RecordBenefit', thing);
export const ScreenEqualityPayload = payload<Gives>('ScreenEquality', thing);
export const CheckCasePayload = payload<Gives>('CheckCase', thing, [CashWithoutBudget]);
export const DecideCasePayload = payload<Gives>('DecideCase', thing, [AboveApprovalLimit]);
