import type { CaseWarning } from '../figures/case-warning.js';
import { FEWEST_REAL, realOptions } from '../filter/shortlist.js';
import type { ReadCase, ReadLine } from '../read-case.js';
import { type CaseStage, caseStages } from './stage-order.js';

/** What a stage must hold, and whether the case does: computed, never ticked. */
export interface StagePart {
  readonly key: string;
  readonly stage: CaseStage;
  readonly name: string;
  readonly isThere: boolean;
  /** What to do while it is not there. */
  readonly todo: string;
}

/** What the project says around its case, and whether the case could be worked out. */
export interface AroundCase {
  /** The problem and why the change should work are written. */
  readonly saysWhy: boolean;
  /** The aim has a from, a to and a day, and the measure that shows it. */
  readonly hasAim: boolean;
  readonly milestones: number;
  readonly isWorkedOut: boolean;
  /** When it last went on to the full case; null before. */
  readonly fullSince: string | null;
}

type Rule = Omit<StagePart, 'isThere'> & {
  readonly holds: (read: ReadCase, around: AroundCase) => boolean;
};

/** Everything this stage and those before it must hold, in their order. */
export const stageParts = (stage: CaseStage, read: ReadCase, around: AroundCase): StagePart[] =>
  RULES.filter((rule) => caseStages.indexOf(rule.stage) <= caseStages.indexOf(stage)).map(({ holds, ...part }) => ({
    ...part,
    isThere: holds(read, around),
  }));

const preferredIn = ({ options }: ReadCase) => realOptions(options).find(({ kind }) => kind === 'preferred');
const paidBy = (read: ReadCase): readonly ReadLine[] =>
  (preferredIn(read)?.lines ?? []).filter(({ isPaid, bearer }) => isPaid && bearer === 'own');
const isBought = ({ kind }: ReadLine): boolean => kind !== 'pay' && kind !== 'time-displaced';
const isSignedFor = ({ signOffs }: ReadCase, area: string): boolean =>
  signOffs.some((signOff) => signOff.area === area && signOff.holds && signOff.outcome !== 'returned');

const RULES: readonly Rule[] = [
  {
    key: 'rationale',
    stage: 'strategic-outline',
    name: 'Why act',
    todo: 'Write the problem, and why the change should work.',
    holds: (_, { saysWhy }) => saysWhy,
  },
  {
    key: 'objectives',
    stage: 'strategic-outline',
    name: 'SMART objectives',
    todo: 'Set the aim, from what to what and by when, with the measure that shows it.',
    holds: (_, { hasAim }) => hasAim,
  },
  {
    key: 'longlist',
    stage: 'strategic-outline',
    name: 'Longlist',
    todo: 'Decide every category of the options filter.',
    holds: ({ filter }) => filter.every(({ state }) => state === 'decided'),
  },
  {
    key: 'shortlist',
    stage: 'strategic-outline',
    name: 'Shortlist',
    todo: 'Rate business as usual and at least 2 other options, with reasons; those that fail a success factor do not count.',
    holds: ({ options }) => {
      const rated = options.filter(({ rating, reason }) => rating !== null && reason.trim());
      return rated.some(({ kind }) => kind === 'bau') && realOptions(rated).length >= FEWEST_REAL;
    },
  },
  {
    key: 'way-forward',
    stage: 'strategic-outline',
    name: 'Preferred way forward',
    todo: 'Add the option you prefer. It must not fail a success factor.',
    holds: (read) => preferredIn(read) !== undefined,
  },
  {
    key: 'appraisal',
    stage: 'outline',
    name: 'Appraisal of the shortlist',
    todo: 'Give every option of the shortlist what it costs, business as usual too.',
    holds: (read, { isWorkedOut }) =>
      isWorkedOut && [...realOptions(read.options), ...bauOf(read)].every(({ lines }) => lines.length > 0),
  },
  {
    key: 'preferred-option',
    stage: 'outline',
    name: 'Preferred option',
    todo: 'Say what is gained by the preferred option, and what it costs.',
    holds: (read) => (preferredIn(read)?.lines.length ?? 0) > 0 && read.benefits.length > 0,
  },
  {
    key: 'outline-commercial',
    stage: 'outline',
    name: 'Outline of the commercial case',
    todo: 'Say where the price of everything that is bought comes from.',
    holds: (read) =>
      paidBy(read).length > 0 &&
      paidBy(read)
        .filter(isBought)
        .every(({ source }) => source.trim() !== ''),
  },
  {
    key: 'outline-financial',
    stage: 'outline',
    name: 'Outline of the financial case',
    todo: 'Say of every cost whether its money comes every year, and what VAT is on what is bought.',
    holds: (read) =>
      paidBy(read).length > 0 &&
      paidBy(read).every((line) => line.fundingRecurs !== null && (!isBought(line) || line.vatRate !== null)),
  },
  {
    key: 'outline-management',
    stage: 'outline',
    name: 'Outline of the management case',
    todo: 'Plan a milestone, price a risk, and name an owner of every benefit.',
    holds: ({ risks, benefits }, { milestones }) =>
      milestones > 0 && risks.length > 0 && benefits.length > 0 && benefits.every(({ ownerId }) => ownerId !== null),
  },
  {
    key: 'revisited',
    stage: 'full',
    name: 'Appraisal revisited after procurement',
    todo: 'Put in the prices procurement found, and let the finance partner check the figures again.',
    holds: ({ financeCheck }, { fullSince }) =>
      financeCheck !== null &&
      financeCheck.outcome === 'checked' &&
      financeCheck.holds &&
      fullSince !== null &&
      Date.parse(financeCheck.at) >= Date.parse(fullSince),
  },
  {
    key: 'full-commercial',
    stage: 'full',
    name: 'Commercial case',
    todo: 'Let procurement sign for the figures as they stand.',
    holds: (read) => isSignedFor(read, 'procurement'),
  },
  {
    key: 'full-financial',
    stage: 'full',
    name: 'Financial case',
    todo: 'Let the holder of a budget agree to every claim to cash, or claim it no more.',
    holds: ({ benefits }) =>
      benefits
        .filter(({ kind, annual }) => (kind === 'cash' || kind === 'income') && annual !== null)
        .every(({ cashRoute }) => cashRoute?.holds),
  },
  {
    key: 'full-management',
    stage: 'full',
    name: 'Management case',
    todo: 'Let service management sign, and name an owner of every priced risk.',
    holds: (read) => isSignedFor(read, 'service-manager') && read.risks.every(({ ownerId }) => ownerId !== null),
  },
];

const bauOf = ({ options }: ReadCase) => options.filter(({ kind }) => kind === 'bau');

/** From which stage on a reader asks about these; what is not here is asked about from the beginning. */
const DUE_FROM: Readonly<Record<string, CaseStage>> = {
  VAT_LEFT_BLANK: 'outline',
  RECURRENT_ON_ONE_OFF: 'outline',
  NO_RECRUITMENT_LEAD: 'outline',
  NO_OPTIMISM: 'outline',
  LIFE_NOT_SAID: 'outline',
  BAU_COSTS_NOTHING: 'outline',
  NO_EVIDENCE_GRADE: 'outline',
  MORE_THAN_HALF_AT_ONCE: 'outline',
  PAY_BEYOND_AWARD: 'outline',
  CASH_NOT_AGREED: 'full',
};

/** What is asked about at a stage; all of it for a case in one pass, where `stage` is null. */
export const dueAt = (stage: CaseStage | null, warnings: readonly CaseWarning[]): CaseWarning[] =>
  warnings.filter(({ code }) => {
    const from = DUE_FROM[code];
    return stage === null || from === undefined || caseStages.indexOf(from) <= caseStages.indexOf(stage);
  });
