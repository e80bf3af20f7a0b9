import { loadGuidance, promptFor, type Question } from '#libs/guidance';
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

const asQuestion = (question: Question, modelKey: string | null, answer: AnswerRow | undefined): StageQuestionType => ({
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
  answer: answer ?? null,
});

@Resolver(() => ProjectType)
export class ProjectStagesFields {
  constructor(
    private readonly gates: GateReadingService,
    private readonly access: ProjectAccess,
  ) {}

  @ResolveField(() => [StageType], { description: 'Its stages with their questions, answers and gates.' })
  async stages(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<StageType[]> {
    const [read, seesLeads] = await Promise.all([
      this.gates.stages(viewer, id),
      this.access.may(viewer, 'leadership:read', id),
    ]);
    return loadGuidance().current.stages.flatMap((stage) => {
      const gate = read.gates.find((one) => one.gate.key === stage.gate.key);
      if (!gate) return [];
      const questions = stage.questions.map((question) =>
        asQuestion(
          question,
          read.modelKey,
          question.seenBy === 'lead' && !seesLeads ? undefined : read.answers.get(question.key),
        ),
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
