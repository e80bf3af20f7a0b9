import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultState } from '#libs/projects';

export interface SampleStakeholder {
  readonly who: string;
  readonly nineC: string;
  readonly power: number;
  readonly interest: number;
  readonly now: number;
  readonly needed: number;
  readonly note: string;
}

export interface SampleProject {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly specialty: string;
  readonly setting: string;
  readonly leadGrade: string;
  readonly weeks: number;
  readonly model: string;
  readonly resultState: string;
  readonly adoptedFrom: string | null;
  readonly problem: string;
  readonly aim: string;
  readonly outcome: {
    readonly name: string;
    readonly chart: string;
    readonly unit: string;
    readonly baselinePoints: number;
    readonly points: readonly { readonly num?: number; readonly den?: number; readonly value?: number }[];
  };
  readonly process: { readonly name: string; readonly baseline: string; readonly latest: string };
  readonly balancing: { readonly name: string; readonly baseline: string; readonly latest: string };
  readonly pdsa: readonly string[];
  readonly stakeholders: readonly SampleStakeholder[];
  readonly resourceLines: readonly {
    readonly label: string;
    readonly nonRecurrent: number;
    readonly recurrent: number;
  }[];
  readonly benefits: readonly {
    readonly label: string;
    readonly kind: string;
    readonly annual: number;
    readonly basis: string;
  }[];
  readonly futureNeed: string;
  readonly lesson: string;
}

/** The 25 sample projects, as they were given: illustrative, every host fictional. */
export function readSamples(checkout: string): readonly SampleProject[] {
  const text = readFileSync(join(checkout, 'apps/api/seeds/demo/sample-projects.json'), 'utf8');
  return (JSON.parse(text) as { projects: SampleProject[] }).projects;
}

/** The samples' own words for a result, as the house names them. */
export const resultOf = (sample: SampleProject): ResultState =>
  sample.resultState.toLowerCase().replaceAll(' ', '-') as ResultState;

const MODELS: Readonly<Record<string, string>> = {
  MFI: 'mfi',
  'MFI + five case': 'mfi',
  PDSA: 'mfi',
  'Logic model': 'mfi',
  Lean: 'lean',
  MINDSPACE: 'mindspace',
  'MINDSPACE + SusQI': 'mindspace',
  'NHS Change Model': 'nhs-change-model',
  'EBCD + Lean': 'ebcd',
  DMAIC: 'dmaic',
  SusQI: 'susqi',
};

export const modelOf = (sample: SampleProject): string => MODELS[sample.model] ?? 'mfi';
