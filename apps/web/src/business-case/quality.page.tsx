import { Link } from 'react-router';
import type { Route } from './+types/quality.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import { DataTable, Tag } from '../design/pieces.js';
import { scale } from '../design/scale.js';
import { graphql } from '../gql/index.js';
import type { QualityDomain } from '../gql/graphql.js';
import { CaseFormPage } from './case-form-page.js';
import { chosenFrom, whoMay } from './case-words.js';
import { ScoreQuality } from './sign-off-acts.js';
import { bandOf, domainHints, domainWords } from './sign-off-words.js';

const CaseQuality = graphql(`
  query CaseQuality($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        quality {
          domain
          likelihoodBefore
          impactBefore
          likelihoodAfter
          impactAfter
          note
          byName
        }
      }
    }
  }
`);

const score = (label: string, lowest: string, highest: string) =>
  choice()(label, {
    as: 'select',
    choices: scale(lowest, highest),
    missing: `Select ${label.charAt(0).toLowerCase()}${label.slice(1).replace(/\?$/, '')}`,
  });

const fields = {
  domain: choice<QualityDomain>()('Which part of quality?', {
    choices: chosenFrom(domainWords, domainHints),
    missing: 'Select which part of quality',
  }),
  likelihoodBefore: score('How likely does it get worse, if nothing is done?', 'hardly', 'almost certain'),
  impactBefore: score('How bad would that be?', 'hardly noticed', 'catastrophic'),
  likelihoodAfter: score('How likely is it after what you do about it?', 'hardly', 'almost certain'),
  impactAfter: score('How bad would it be then?', 'hardly noticed', 'catastrophic'),
  note: words('Why, and what is done about it?', { rows: 3, missing: 'Say why, and what is done about it' }),
};

const isDomain = (word: string | null): word is QualityDomain => word !== null && word in domainWords;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(CaseQuality, { id: params.projectId })).project);
  const asked = new URL(request.url).searchParams.get('domain');
  return { project, scores: businessCase.quality, asked: isDomain(asked) ? asked : null };
}

export const action = acts({
  score: act({
    fields,
    does: async ({ likelihoodBefore, impactBefore, likelihoodAfter, impactAfter, ...input }, page) =>
      (
        await page.graphql(ScoreQuality, {
          input: {
            ...input,
            projectId: page.param('projectId'),
            likelihoodBefore: Number(likelihoodBefore),
            impactBefore: Number(impactBefore),
            likelihoodAfter: Number(likelihoodAfter),
            impactAfter: Number(impactAfter),
          },
        })
      ).scoreQuality,
    said: 'Scored.',
  }),
});

export default function QualityPage({ loaderData: { project, scores, asked }, actionData }: Route.ComponentProps) {
  const mayScore = project.viewerMay.includes('plan:edit');
  const scoreOf = (domain: QualityDomain) => scores.find((one) => one.domain === domain);
  const rows = (Object.keys(domainWords) as QualityDomain[]).map((domain) => ({ domain, score: scoreOf(domain) }));
  return (
    <CaseFormPage
      title="What it may do to quality"
      project={project}
      who={whoMay.edit}
      mayHere
      refused={actionData}
      wide
    >
      <p className="app-measure">
        A change that saves money can cost care. For each of 6 parts of quality, say how likely it is to get worse and
        how bad that would be, 1 to 5 each, before and after what you do about it. The two are multiplied: 1 to 25.
      </p>
      <DataTable
        caption="What it may do to quality"
        showsCaption={false}
        rows={rows}
        keyOf={({ domain }) => domain}
        columns={[
          {
            head: 'Part of quality',
            cell: ({ domain }) => (
              <div>
                {mayScore ? <Link to={`?domain=${domain}#score`}>{domainWords[domain]}</Link> : domainWords[domain]}
                <span className="app-beneath">{domainHints[domain]}</span>
              </div>
            ),
          },
          {
            head: 'Before',
            cell: ({ score: one }) =>
              one ? <Product likelihood={one.likelihoodBefore} impact={one.impactBefore} /> : 'Not scored',
          },
          {
            head: 'After',
            cell: ({ score: one }) =>
              one ? <Product likelihood={one.likelihoodAfter} impact={one.impactAfter} /> : 'Not scored',
          },
          {
            head: 'Why, and what is done',
            cell: ({ score: one }) =>
              one ? (
                <div>
                  {one.note}
                  <span className="app-beneath">{one.byName}</span>
                </div>
              ) : (
                'Nothing yet'
              ),
          },
        ]}
      />
      {mayScore ? (
        <div className="app-measure" id="score">
          <h2 className="nhsuk-heading-m">{asked ? `Score again: ${domainWords[asked].toLowerCase()}` : 'Score it'}</h2>
          <ActForm
            name="score"
            fields={fields}
            values={asked ? (scoreOf(asked) ?? { domain: asked }) : {}}
            refused={actionData}
            button="Save the score"
          />
        </div>
      ) : null}
    </CaseFormPage>
  );
}

function Product({ likelihood, impact }: { likelihood: number; impact: number }) {
  const [word, colour] = bandOf(likelihood * impact);
  return (
    <div>
      <Tag colour={colour}>{`${word}: ${likelihood * impact}`}</Tag>
      <span className="app-beneath">
        {likelihood} × {impact}
      </span>
    </div>
  );
}
