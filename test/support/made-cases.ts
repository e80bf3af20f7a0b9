import fc from 'fast-check';
import type { CaseModel, ModelBenefit, ModelLine, ModelOption } from '#libs/appraisal';
import { asFinancialYear } from '#libs/calendar';

const HORIZON = 12;

const pounds = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from * 100, max: to * 100 }).map((pence) => (pence / 100).toFixed(2));
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toFixed(2));

const line = (id: string): fc.Arbitrary<ModelLine> =>
  fc
    .record({
      kind: fc.constantFrom<ModelLine['kind']>('pay', 'non-pay', 'capital'),
      oneOff: pounds(0, 90_000),
      yearly: pounds(-20_000, 80_000),
      firstYear: fc.integer({ min: 0, max: HORIZON }),
      firstMonth: fc.integer({ min: 1, max: 12 }),
      lasts: fc.option(fc.integer({ min: 0, max: HORIZON })),
      isPublic: fc.boolean(),
      ownBudget: fc.boolean(),
      optimismBias: fraction,
      irrecoverableVat: fraction,
      transfer: fc.boolean(),
      cash: fc.boolean(),
      recurrentFunding: fc.boolean(),
      life: fc.integer({ min: 5, max: 200 }),
      residualShare: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ lasts, isPublic, life, residualShare, ...made }) => ({
      ...made,
      id,
      label: `Cost ${id}`,
      lastYear: lasts === null ? null : Math.min(HORIZON, made.firstYear + lasts),
      bearer: isPublic ? 'public' : 'nonpublic',
      ownBudget: isPublic && made.ownBudget,
      capital:
        made.kind === 'capital'
          ? { lifeYears: (life / 10).toFixed(1), residual: ((Number(made.oneOff) * residualShare) / 100).toFixed(0) }
          : null,
    }));

const benefit = (id: string): fc.Arbitrary<ModelBenefit> =>
  fc
    .record({
      class: fc.constantFrom<ModelBenefit['class']>('CRB', 'NCRB', 'SB', 'QUANT', 'QUAL'),
      health: fc.boolean(),
      fullYearValue: pounds(-10_000, 120_000),
      firstYear: fc.integer({ min: 0, max: HORIZON }),
      years: fc.option(fc.integer({ min: 1, max: HORIZON })),
      buildUp: fc.array(fraction, { maxLength: 7 }),
      haircut: fraction,
      agreedCash: fc.boolean(),
      transfer: fc.boolean(),
    })
    .map((made) => ({
      ...made,
      id,
      label: `Benefit ${id}`,
      health: made.health && made.class !== 'CRB',
      fullYearValue: made.class === 'QUANT' || made.class === 'QUAL' ? '0.00' : made.fullYearValue,
    }));

const several = <Made>(one: (id: string) => fc.Arbitrary<Made>, most: number): fc.Arbitrary<Made[]> =>
  fc.integer({ min: 0, max: most }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => one(`${n}`))));

const option = (id: string): fc.Arbitrary<ModelOption> =>
  fc
    .record({ lines: several(line, 5), benefits: several(benefit, 4) })
    .map((made) => ({ ...made, id, name: `Option ${id}` }));

/** Cases of every kind the engine takes, also without any cost or benefit. */
const anyCase: fc.Arbitrary<CaseModel> = fc.record({
  year0: fc.constant(asFinancialYear('2026-27')),
  horizon: fc.constant(HORIZON),
  schedule: fc.constant([
    { fromYear: 0, toYear: 4, rate: '0.035' },
    { fromYear: 5, toYear: 9, rate: '0.03' },
    { fromYear: 10, toYear: 20, rate: '0.0214' },
  ]),
  healthSchedule: fc.constant([{ fromYear: 1, toYear: 60, rate: '0.015' }]),
  deflatorGrowth: fc.array(
    fc.integer({ min: -200, max: 600 }).map((rate) => (rate / 10_000).toFixed(4)),
    { minLength: HORIZON, maxLength: HORIZON },
  ),
  pdcRate: fc.integer({ min: 0, max: 500 }).map((rate) => (rate / 10_000).toFixed(4)),
  options: fc.tuple(option('a'), option('bau'), option('z')),
});

/** So many cases, the same at every run. */
export const madeCases = (count: number): CaseModel[] => fc.sample(anyCase, { seed: 20_261_126, numRuns: count });
