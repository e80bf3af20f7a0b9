import type { Route } from './+types/case.page';
import { Page } from '../design/page.js';
import { BesideSection } from './case-beside.js';
import { DecisionSections } from './case-decisions.js';
import { caseOf } from './case-query.js';
import {
  BenefitsSection,
  CostsSection,
  EqualitySection,
  NeedSection,
  OptionsSection,
  YearsSection,
} from './case-sections.js';
import { seenByTeam } from './case-words.js';

export const loader = ({ context, params }: Route.LoaderArgs) => caseOf(context.graphql, params.projectId);

const sections = [
  ['need', 'Need and ask'],
  ['options', 'Options'],
  ['costs', 'Costs'],
  ['benefits', 'Benefits'],
  ['years', 'Five years'],
  ['equality', 'Equality'],
  ['beside', 'Risks, quality and sign-offs'],
  ['decisions', 'Check and decision'],
] as const;

export default function CasePage({ loaderData }: Route.ComponentProps) {
  const { project } = loaderData;
  return (
    <Page
      title="Business case"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      wide
    >
      <nav aria-label="Sections of the business case">
        <ul className="app-ways">
          {sections.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <NeedSection {...loaderData} />
      <OptionsSection {...loaderData} />
      <CostsSection {...loaderData} />
      <BenefitsSection {...loaderData} />
      <YearsSection {...loaderData} />
      <EqualitySection {...loaderData} />
      <BesideSection />
      <DecisionSections {...loaderData} />
    </Page>
  );
}
