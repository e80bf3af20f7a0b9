import type { AppLoadContext } from 'react-router';
import { found } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import type { QuestionToAnswerQuery } from '../../gql/graphql.js';

/*
 * The only place that knows how the API tells one save of an answer from the next: pages, autosave and the conflict page
 * speak of a base, the number of what was on the screen.
 */

const QuestionToAnswer = graphql(`
  query QuestionToAnswer($id: ID!) {
    viewer {
      id
    }
    project(id: $id) {
      id
      title
      stages {
        key
        title
        gate {
          key
          conditions {
            key
            ask
          }
        }
        questions {
          key
          ask
          hint
          type
          record
          fewestWords
          mostWords
          neededForGate
          isLeadsOwn
          mayAnswer
          conditionKeys
          choices {
            key
            label
          }
          answer {
            value
            versionNo
            byName
            at
          }
        }
      }
    }
  }
`);
const SaveAnswer = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      versionNo
      warnings {
        message
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on ChangedSinceYouLookedError {
          current
          currentVersion
        }
      }
    }
  }
`);
const AnswerHistory = graphql(`
  query AnswerHistory($id: ID!, $question: String!) {
    answerHistory(projectId: $id, questionKey: $question) {
      value
      versionNo
      byName
      at
    }
  }
`);

type StageRead = NonNullable<QuestionToAnswerQuery['project']>['stages'][number];
export type QuestionRead = StageRead['questions'][number];

/** An answer as it stands. */
export interface Standing {
  readonly value: string;
  /** To send with the next save: the number of this one. 0: there is no answer yet. */
  readonly base: number;
  readonly byName: string;
  /** Null while there is no answer. */
  readonly at: string | null;
}

/** A version of an answer, to look at. */
export interface Version {
  readonly versionNo: number;
  readonly value: string;
  readonly byName: string;
  readonly at: string;
}

/** Where an answer belongs: the parts of its page's address. */
export interface AnswerPlace {
  readonly projectId: string;
  readonly stage: string;
  readonly question: string;
}

export function placeIn(params: Readonly<Record<string, string | undefined>>): AnswerPlace {
  const { projectId = '', stage = '', question = '' } = params;
  return { projectId, stage, question };
}

export const standingOf = ({ answer }: Pick<QuestionRead, 'answer'>): Standing =>
  answer
    ? { value: answer.value, base: answer.versionNo, byName: answer.byName, at: answer.at }
    : { value: '', base: 0, byName: '', at: null };

/** A question with its stage and the project it is put to. */
export async function readQuestion(graphqlOf: AppLoadContext['graphql'], place: AnswerPlace) {
  const read = await graphqlOf(QuestionToAnswer, { id: place.projectId });
  const project = found(read.project);
  const stage = found(project.stages.find(({ key }) => key === place.stage));
  const question = found(stage.questions.find(({ key }) => key === place.question));
  return { project: { id: project.id, title: project.title }, stage, question, person: read.viewer?.id };
}

export const readVersions = async (
  graphqlOf: AppLoadContext['graphql'],
  { projectId, question }: AnswerPlace,
): Promise<readonly Version[]> => (await graphqlOf(AnswerHistory, { id: projectId, question })).answerHistory;

export type Outcome =
  | { readonly kind: 'saved'; readonly base: number; readonly at: string; readonly warnings: readonly string[] }
  | { readonly kind: 'changed'; readonly current: Standing }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Saves an answer where it differs from what stands. Words that already stand there are saved, whoever wrote them: a save
 * that was sent twice, because its answer was lost on the way, is no conflict.
 */
export async function saveAnswer(
  graphqlOf: AppLoadContext['graphql'],
  place: AnswerPlace,
  answer: { readonly value: string; readonly base: number; readonly idempotencyKey: string | null },
  read: QuestionRead,
): Promise<Outcome> {
  const stands = standingOf(read);
  if (answer.value === stands.value)
    return { kind: 'saved', base: stands.base, at: stands.at ?? new Date().toISOString(), warnings: [] };
  const { saveAnswer: saved } = await graphqlOf(SaveAnswer, {
    input: {
      projectId: place.projectId,
      questionKey: place.question,
      value: answer.value,
      basedOn: answer.base,
      idempotencyKey: answer.idempotencyKey,
    },
  });
  const [error] = saved.errors;
  if (!error)
    return {
      kind: 'saved',
      base: saved.versionNo ?? answer.base,
      at: new Date().toISOString(),
      warnings: saved.warnings.map(({ message }) => message),
    };
  if (error.__typename !== 'ChangedSinceYouLookedError') return { kind: 'refused', message: error.message };
  const current = standingOf((await readQuestion(graphqlOf, place)).question);
  return current.value === answer.value
    ? { kind: 'saved', base: current.base, at: current.at ?? new Date().toISOString(), warnings: [] }
    : { kind: 'changed', current };
}
