import type {
  Bearer,
  BenefitEvidence,
  BenefitKind,
  CaseShape,
  EqualityEffect,
  FinanceOutcome,
  HcasZone,
  OptionKind,
  PensionView,
  QualityDomain,
  Rating,
  ResourceKind,
  RiskTreatment,
  SignOffArea,
  SignOffOutcome,
  SponsorOutcome,
  UnitValueBasis,
} from '#libs/business-case';
import { enumOf } from '../graphql/enum-of.js';

export const OptionKindEnum = enumOf<OptionKind>('OptionKind', 'What kind of option.', {
  bau: 'Business as usual: a real option with a cost of its own.',
  'do-minimum': 'The least that meets the aim.',
  preferred: 'The one preferred.',
  'more-ambitious': 'One that goes further.',
  'less-ambitious': 'One that does less.',
});
export const RatingEnum = enumOf<Rating>('Rating', 'How an option meets the success factors.', {
  green: 'Best.',
  amber: 'Less well.',
  red: 'Not.',
});
export const ResourceKindEnum = enumOf<ResourceKind>('ResourceKind', 'What is paid for.', {
  pay: 'Staff.',
  'non-pay': 'Goods and services.',
  capital: 'Things that last.',
  digital: 'Software and data.',
  estates: 'Rooms and buildings.',
  training: 'Training.',
  'time-displaced': 'Time that is taken from something else.',
});
export const BenefitKindEnum = enumOf<BenefitKind>('BenefitKind', 'What kind of benefit; kinds are never added up.', {
  cash: 'Money that leaves a budget no more.',
  'non-cash': 'Capacity that is freed.',
  avoidance: 'Cost that does not arise.',
  income: 'Money that comes in.',
  quality: 'Better or safer care.',
  staff: 'Good for staff.',
  societal: 'Good for others.',
  carbon: 'Less carbon.',
});
export const CaseShapeEnum = enumOf<CaseShape>('CaseShape', 'How many passes a case takes.', {
  short: 'One: a business justification case.',
  staged: 'Strategic outline, outline and full case.',
});
export const PensionViewEnum = enumOf<PensionView>('PensionView', 'Which part of the employer’s pension is shown.', {
  full: 'All that is paid for it.',
  'trust-cash': 'What the trust itself pays.',
});
export const BearerEnum = enumOf<Bearer>('Bearer', 'Who bears a cost.', {
  own: 'A budget of this trust.',
  'other-public': 'Another public body.',
  'non-public': 'Patients, charities or firms.',
});
export const HcasZoneEnum = enumOf<HcasZone>('HcasZone', 'The high cost area of a post.', {
  none: 'None.',
  fringe: 'Fringe of London.',
  outer: 'Outer London.',
  inner: 'Inner London.',
});
export const ChangeDirectionEnum = enumOf<'decrease' | 'increase'>('ChangeDirection', 'Which way is better.', {
  decrease: 'Less is better.',
  increase: 'More is better.',
});
export const UnitValueBasisEnum = enumOf<UnitValueBasis>('UnitValueBasis', 'What kind of worth one is given.', {
  average: 'The average cost, with what does not fall.',
  marginal: 'What the next one costs.',
  price: 'A price that is paid.',
  local: 'The trust’s own costing.',
  societal: 'What society gives for it: health and carbon.',
});
export const BenefitEvidenceEnum = enumOf<BenefitEvidence>('BenefitEvidence', 'What a benefit rests on.', {
  trial: 'A trial.',
  'pilot-with-control': 'A local pilot with a control.',
  'before-and-after': 'Before and after, here.',
  'published-elsewhere': 'Published elsewhere.',
  'expert-view': 'The view of experts.',
});
export const RiskTreatmentEnum = enumOf<RiskTreatment>('RiskTreatment', 'Where a risk is counted, once.', {
  register: 'Here, by its probability.',
  optimism: 'In the optimism of a line.',
  range: 'In the range of a line.',
});
export const SignOffAreaEnum = enumOf<SignOffArea>('SignOffArea', 'What somebody signs for.', {
  'service-manager': 'Service management.',
  'clinical-director': 'Clinical direction.',
  workforce: 'Workforce.',
  digital: 'Digital and information governance.',
  estates: 'Estates.',
  procurement: 'Procurement.',
  'pharmacy-and-diagnostics': 'Pharmacy and diagnostics.',
  'quality-nursing': 'Quality, by the chief nurse.',
  'quality-medical': 'Quality, by the medical director.',
  equality: 'Equality.',
  'approving-group': 'The group that approves.',
});
export const SignOffOutcomeEnum = enumOf<SignOffOutcome>('SignOffOutcome', 'What was said.', {
  approved: 'Approved.',
  'approved-with-conditions': 'Approved, with conditions.',
  returned: 'Returned.',
});
export const QualityDomainEnum = enumOf<QualityDomain>('QualityDomain', 'A domain of quality.', {
  safe: 'Safe.',
  effective: 'Effective.',
  personalised: 'Personalised.',
  'well-led': 'Well led.',
  sustainable: 'Sustainable.',
  equitable: 'Equitable.',
});
export const EqualityEffectEnum = enumOf<EqualityEffect>('EqualityEffect', 'What it does to a group.', {
  better: 'Better for them.',
  same: 'The same.',
  worse: 'Worse for them.',
});
export const FinanceOutcomeEnum = enumOf<FinanceOutcome>('FinanceOutcome', 'What the finance partner says.', {
  checked: 'The figures are checked.',
  'not-available': 'No check was to be had.',
});
export const SponsorOutcomeEnum = enumOf<SponsorOutcome>('SponsorOutcome', 'What the sponsor decides.', {
  support: 'Support.',
  'support-with-changes': 'Support, with changes.',
  'not-now': 'Not now.',
  no: 'No.',
});
