import { defineEvent } from '#libs/platform';

export const caseChanged = defineEvent('business-case.changed.v1')<{
  projectId: string;
  thing: string;
  id: string;
  done: string;
}>();
export const caseDecided = defineEvent('business-case.decided.v1')<{
  projectId: string;
  kind: string;
  outcome: string;
  figuresHash: string;
}>();
export const forecastFrozen = defineEvent('business-case.forecast-frozen.v1')<{
  projectId: string;
  benefits: number;
}>();
export const referenceMoved = defineEvent('business-case.reference-moved.v1')<{ projectId: string }>();
export const referenceRevised = defineEvent('business-case.reference-revised.v1')<{
  id: string;
  key: string;
  effectiveFrom: string;
}>();
export const referenceConfirmed = defineEvent('business-case.reference-confirmed.v1')<{
  id: string;
  setId: string;
  holds: boolean;
}>();
export const populationLoaded = defineEvent('business-case.population-loaded.v1')<{ id: string }>();
