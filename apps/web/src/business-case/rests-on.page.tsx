import { Link } from 'react-router';
import type { Route } from './+types/rests-on.page';
import { acts, found } from '../design/acts.js';
import { CaseFormPage } from './case-form-page.js';
import { whoMay } from './case-words.js';
import { CaseRestsOn } from './rests-on-query.js';
import { moveAct, MoveOn, SetsInUse } from './sets-in-use.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(CaseRestsOn, { id: params.projectId })).project);
  return { project, appraisal: businessCase.appraisal };
}

export const action = acts({ move: moveAct });

export default function RestsOnPage({ loaderData: { project, appraisal }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage
      title="What this case rests on"
      project={project}
      who={whoMay.price}
      mayHere
      refused={actionData}
      wide
    >
      <p className="app-measure">
        Pay, on-costs, discount rates and the rise of prices come from dated sets. From its first option on a case keeps
        the sets of that day, so that its figures stand still until somebody moves it on. All of them are among the{' '}
        <Link to="/reference-sets">reference figures</Link> of your trust.
      </p>
      <MoveOn appraisal={appraisal} mayMove={project.viewerMay.includes('plan:price')} refused={actionData} />
      <SetsInUse sets={appraisal.sets} />
    </CaseFormPage>
  );
}
