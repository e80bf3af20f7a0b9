/** Where each of the project's records is kept, under its own address, and what the page is called. */
const pages: Readonly<Record<string, readonly [page: string, name: string]>> = {
  basics: ['start', 'the basics'],
  team: ['team', 'the team'],
  'route-sorter': ['start', 'the route questions'],
  duplicates: ['start', 'similar projects'],
  declarations: ['start', 'the 4 promises'],
  scheme: ['start', 'the scheme'],
  diagnostics: ['causes', 'the diagnostic tools'],
  causes: ['causes', 'the causes'],
  baseline: ['measures', 'the baseline'],
  model: ['model', 'the improvement model'],
  drivers: ['drivers', 'the drivers'],
  'change-ideas': ['drivers', 'the change ideas'],
  assumptions: ['assumptions', 'the assumptions'],
  evidence: ['rationale-notes', 'the evidence'],
  'rejected-ideas': ['rationale-notes', 'what you ruled out'],
  'core-parts': ['rationale-notes', 'the core parts'],
  leadership: ['leadership', 'the leadership ratings'],
  tensions: ['leadership', 'the tensions log'],
  'pdp-goals': ['leadership', 'the development goals'],
  stakeholders: ['stakeholders', 'the stakeholders'],
  'engagement-plan': ['stakeholders', 'the engagement plan'],
  ledger: ['stakeholders', 'the “you said, we did” list'],
  raci: ['stakeholders', 'the responsibility chart'],
  'sponsor-agreement': ['stakeholders', 'the sponsor’s agreement'],
  aim: ['aim', 'the aim'],
  measures: ['measures', 'the measures'],
  needs: ['plan', 'the needs'],
  options: ['plan', 'the options'],
  'resource-lines': ['plan', 'the costs'],
  benefits: ['plan', 'the benefits'],
  equality: ['plan', 'the equality screen'],
  milestones: ['milestones', 'the milestones'],
  risks: ['risks', 'the risks'],
  cycles: ['cycles', 'the test cycles'],
  result: ['result', 'the result'],
  sustainability: ['sustainability', 'the sustainability factors'],
  'sharing-events': ['sharing', 'where you shared it'],
  contributors: ['team', 'the contributors'],
  'after-care': ['after-care', 'after-care'],
};

export interface RecordPage {
  readonly to: string;
  readonly name: string;
}

/** The page that keeps a record of a project. */
export function recordPage(projectId: string, record: string): RecordPage {
  const [page, name] = pages[record] ?? ['', 'the project'];
  return { to: `/projects/${projectId}${page ? `/${page}` : ''}`, name };
}
