import type { Viewer } from '#libs/identity';
import type { SnapshotPart } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { AppraisalService, type CaseAppraisal } from './appraisal.service.js';
import { CaseReadingService } from './case-reading.service.js';
import { isBegun } from './filter/options-filter.js';
import type { ReadBenefit, ReadCase, ReadLine } from './read-case.js';

/** What a field is when nobody has said anything: what is left out of the sealed case, so that what was said is seen. */
const UNSAID: readonly unknown[] = [null, '', false, 0];
const NOUGHT = /^0(\.0+)?$/;
/** What is usual, and says nothing where it stands. */
const USUAL: Readonly<Record<string, unknown>> = {
  firstMonth: 1,
  bearer: 'own',
  isPaid: true,
  attribution: '1.0000',
};

const whatWasSaid = (thing: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([key, value]) =>
        !UNSAID.includes(value) &&
        USUAL[key] !== value &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'string' && NOUGHT.test(value) && !['nonRecurrent', 'recurrent', 'annual'].includes(key)),
    ),
  );

/** The case in the sealed document: what was said, what it comes to, and what that rests on. */
@Injectable()
export class CaseSnapshot implements SnapshotPart {
  readonly key = 'business-case';

  constructor(
    private readonly reading: CaseReadingService,
    private readonly appraising: AppraisalService,
  ) {}

  async part(viewer: Viewer, projectId: string) {
    const [read, appraisal] = await Promise.all([
      this.reading.case(viewer, projectId),
      this.appraising.appraise(viewer, projectId),
    ]);
    const preferred = read.options.find(({ kind }) => kind === 'preferred');
    const { filter: _filter, facts, ...rest } = read;
    return {
      ...rest,
      facts: facts && sealedFacts(facts),
      ...sealedCase(read),
      ...sealedFilter(read),
      totals: preferred ? { nonRecurrent: preferred.nonRecurrent, recurrent: preferred.recurrent } : null,
      appraisal: sealedAppraisal(appraisal),
    };
  }
}

/** Constraints and the stage stand where there are any: a case without has the seal it had before there were such. */
const sealedFacts = ({ constraints, stage, ...facts }: NonNullable<ReadCase['facts']>) => ({
  ...facts,
  ...(constraints.length ? { constraints } : {}),
  ...(stage ? { stage } : {}),
});

/** Choices by their names: whoever reads a seal has no other way to tell what an id stood for. */
const sealedCase = ({ options, benefits, filter }: ReadCase) => ({
  options: options.map(({ lines, choices, ...option }) => ({
    ...option,
    ...(choices.length
      ? { choices: choices.map(({ category, choiceId }) => ({ category, takes: nameOf(filter, choiceId) })) }
      : {}),
    lines: lines.map((line: ReadLine) => whatWasSaid(line)),
  })),
  benefits: benefits.map((benefit: ReadBenefit) => whatWasSaid(benefit)),
});

const nameOf = (filter: ReadCase['filter'], id: string): string =>
  filter.flatMap(({ choices }) => choices).find((choice) => choice.id === id)?.name ?? '';

/** The filter as it was decided, with the reasons; nothing where none was begun, as in every seal from before there was one. */
const sealedFilter = ({ filter, options }: ReadCase) =>
  isBegun(filter)
    ? {
        filter: filter.flatMap(({ category, choices }) =>
          choices.map(({ id, name, description, rating, reason, isStale }) => ({
            name,
            category,
            ...(description ? { description } : {}),
            rating: rating ?? 'not-rated',
            reason,
            ...(isStale ? { decidedOnAnotherChoice: true } : {}),
            takenBy: options
              .filter((option) => option.choices.some(({ choiceId }) => choiceId === id))
              .map(({ kind }) => (kind === 'bau' ? 'business as usual' : kind.replaceAll('-', ' ')))
              .join(', '),
          })),
        ),
      }
    : {};

/** The computed results themselves, with the engine and the sets that made them; null where the case could not be worked out. */
function sealedAppraisal({
  engineVersion,
  inputsHash,
  yearZero,
  horizon,
  options,
  sets,
  expectedRisk,
  expectedNpsv,
}: CaseAppraisal) {
  if (!options.length) return null;
  return {
    engineVersion,
    inputsHash,
    yearZero,
    horizon,
    expectedRisk,
    expectedNpsv,
    results: options.map(({ kind, npsv, incrementalNpsv, bcr, rpsc, pvb, pvcPublic, pvcNonPublic, paybackYears }) => ({
      kind,
      npsv,
      incrementalNpsv,
      bcr,
      rpsc,
      pvb,
      pvcPublic,
      pvcNonPublic,
      paybackYears,
    })),
    financialCase: (options.find(({ kind }) => kind === 'preferred')?.statement ?? []).map(
      ({
        year,
        cashReleasing,
        pay,
        nonPay,
        capital,
        depreciation,
        pdcDividend,
        netIe,
        cashImpact,
        cumulativeCash,
      }) => ({
        year,
        cashReleasing,
        pay,
        nonPay,
        capital,
        depreciation,
        pdcDividend,
        netIe,
        cashImpact,
        cumulativeCash,
      }),
    ),
    sets: sets.map(({ set }) => ({ set: set.title, setId: set.id, hash: set.hash })),
  };
}
