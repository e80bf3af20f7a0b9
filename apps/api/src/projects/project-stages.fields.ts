import { loadGuidance, promptFor, type Question, type Stage } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import {
  type AnswerRow,
  GateReadingService,
  nextUsefulThings,
  ProjectAccess,
  progressOf,
  type ReadGate,
} from '#libs/projects';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { GateType, StageQuestionType, StageType, UsefulThingType } from './gates.types.js';
import { ProjectType } from './projects.types.js';

const asGate = ({ gate, conditions, signers, staleBecause, ...read }: ReadGate): GateType => ({
  ...read,
  staleBecause: [...staleBecause],
  key: gate.key,
  conditions: [...conditions],
  signers: signers.map((signer) => ({ ...signer, names: [...signer.names] })),
});

/** What the viewer may do with the answers: the team's, and the lead's own. */
interface Rights {
  readonly edits: boolean;
  readonly readsLeads: boolean;
  readonly writesLeads: boolean;
}

const asQuestion = (
  question: Question,
  stage: Stage,
  modelKey: string | null,
  answers: ReadonlyMap<string, AnswerRow>,
  may: Rights,
): StageQuestionType => ({
  key: question.key,
  ask: promptFor(question, modelKey),
  hint: question.hint,
  type: question.type,
  record: question.record,
  fewestWords: question.words?.min ?? null,
  mostWords: question.words?.max ?? null,
  choices: [...question.choices],
  neededForGate: question.neededForGate,
  isLeadsOwn: question.seenBy === 'lead',
  mayAnswer: question.seenBy === 'lead' ? may.writesLeads : may.edits,
  conditionKeys: stage.gate.conditions.filter(({ about }) => about.includes(question.key)).map(({ key }) => key),
  answer: (question.seenBy === 'lead' && !may.readsLeads ? undefined : answers.get(question.key)) ?? null,
});

@Resolver(() => ProjectType)
export class ProjectStagesFields {
  constructor(
    private readonly gates: GateReadingService,
    private readonly access: ProjectAccess,
  ) {}

  @ResolveField(() => [StageType], { description: 'Its stages with their questions, answers and gates.' })
  async stages(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<StageType[]> {
    const [read, edits, readsLeads, writesLeads] = await Promise.all([
      this.gates.stages(viewer, id),
      this.access.may(viewer, 'project:edit', id),
      this.access.may(viewer, 'leadership:read', id),
      this.access.may(viewer, 'leadership:write', id),
    ]);
    const may = { edits, readsLeads, writesLeads };
    return loadGuidance().current.stages.flatMap((stage) => {
      const gate = read.gates.find((one) => one.gate.key === stage.gate.key);
      if (!gate) return [];
      const questions = stage.questions.map((question) =>
        asQuestion(question, stage, read.modelKey, read.answers, may),
      );
      return [
        {
          key: stage.key,
          code: stage.code,
          title: stage.title,
          coreQuestion: stage.coreQuestion,
          purpose: stage.purpose,
          fromWeek: stage.typicalWeeks.from,
          toWeek: stage.typicalWeeks.to,
          body: stage.body,
          questions,
          gate: asGate(gate),
        },
      ];
    });
  }

  @ResolveField(() => Int, { description: 'How far it has come, from 0 to 100, worked out from its gates.' })
  async progress(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<number> {
    return progressOf(loadGuidance().current, (await this.gates.stages(viewer, id)).gates);
  }

  @ResolveField(() => [UsefulThingType], { description: 'The next three useful things to do.' })
  async nextUsefulThings(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<UsefulThingType[]> {
    return nextUsefulThings((await this.gates.stages(viewer, id)).gates);
  }
}
