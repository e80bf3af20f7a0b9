import type { Route } from './+types/basics.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, day, hidden, line } from '../design/form.js';
import { Page } from '../design/page.js';
import { SummaryList } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { careStageChoices, originChoices, settings, specialties } from './basics-fields.js';

const BasicsOfProject = graphql(`
  query BasicsOfProject($id: ID!) {
    project(id: $id) {
      id
      version
      title
      specialty
      setting
      careStage
      origin
      registrationNumber
      postStartsOn
      postEndsOn
      viewerMay
    }
  }
`);
const DescribeProject = graphql(`
  mutation DescribeProject($input: DescribeProjectInput!) {
    describeProject(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

const fields = {
  version: hidden(),
  title: line('What is the project called?', {
    hint: 'In at most 15 words. Say the problem or the aim, and keep the answer you have in mind out of it.',
    missing: 'Enter what the project is called',
  }),
  specialty: line('Specialty', { suggestions: specialties }),
  setting: line('Setting', { hint: 'Where care is given, such as a ward or a clinic.', suggestions: settings }),
  careStage: choice()('Stage of care', { as: 'select', missing: 'Select the stage of care' }),
  origin: choice()('What did it grow out of?', { as: 'select', missing: 'Select what it grew out of' }),
  registrationNumber: line('Local registration number', {
    hint: 'From your quality improvement or audit office. You can add it later.',
    optional: true,
    width: 'short',
  }),
  postStartsOn: day('When does the lead’s post start?', { optional: true }),
  postEndsOn: day('When does the lead’s post end?', {
    hint: 'We remind you in good time to hand over. Assessors never see it.',
    optional: true,
  }),
};

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  found((await context.graphql(BasicsOfProject, { id: params.projectId })).project);

export const action = acts({
  describe: act({
    fields,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (
        await ask(DescribeProject, {
          input: { ...input, version: Number(version), projectId: param('projectId') },
        })
      ).describeProject,
    said: 'The basics are saved.',
  }),
});

export default function BasicsPage({ loaderData: project, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Basics"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="The team can see this. Once the project is under way, the trust’s portfolio shows its title, specialty and setting."
      refused={actionData}
    >
      {project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="describe"
          fields={fields}
          values={project}
          refused={actionData}
          choices={{ careStage: careStageChoices(project.careStage), origin: originChoices(project.origin) }}
          button="Save the basics"
        />
      ) : (
        <SummaryList
          rows={[
            { key: 'Specialty', value: project.specialty ?? 'Not said yet' },
            { key: 'Setting', value: project.setting ?? 'Not said yet' },
            { key: 'Stage of care', value: project.careStage ?? 'Not said yet' },
            { key: 'Grew out of', value: project.origin ?? 'Not said yet' },
            { key: 'Registration number', value: project.registrationNumber ?? 'None' },
            { key: 'Lead’s post starts', value: project.postStartsOn ? sayDay(project.postStartsOn) : 'Not said yet' },
            { key: 'Lead’s post ends', value: project.postEndsOn ? sayDay(project.postEndsOn) : 'Not said yet' },
          ]}
        />
      )}
    </Page>
  );
}
