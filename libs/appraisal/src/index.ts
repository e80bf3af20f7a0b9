export type {
  BenefitFigures,
  CaseFigures,
  LineFigures,
  OptionFigures,
  Payback,
  StatementYear,
} from './case-figures.js';
export type { BenefitClass, CaseModel, DiscountBand, ModelBenefit, ModelLine, ModelOption } from './case-model.js';
export type { Amount } from './read-amount.js';
export { RefusedInput, type RefusalCode } from './refused-input.js';
export type { HistogramBin } from './histogram.js';
export { monteCarlo, type MonteCarlo, type MonteCarloInput, type MonteCarloVariable } from './monte-carlo.js';
export { monteCarloRisk, type MonteCarloRisk, type MonteCarloRiskInput } from './monte-carlo-risk.js';
export type { DistributionInput } from './read-distribution.js';
export { type RegisteredRisk, riskRegister, type RiskRegister } from './risk-register.js';
export { type Scenario, scenarioExpectedValue, type ScenarioExpectedValue } from './scenario-expected-value.js';
export { simulateCase, type CaseSimulation, type VarianceShare } from './simulate-case.js';
export type { CaseSimulationInput, SimulatedLine, SimulatedRisk } from './simulate-case-input.js';
export type { TotalOfRisks } from './sum-of-risks.js';
export { tornado, type Tornado, type TornadoBar, type TornadoDriver } from './tornado.js';
