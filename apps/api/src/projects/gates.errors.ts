import {
  AlreadySigned,
  GateNotAtThisStep,
  GateNotReady,
  NotASignerHere,
  OwnGateNotSigned,
  OwnTextNotOverridden,
  ProjectNotAtThisStep,
} from '#libs/projects';
import { Field, ObjectType } from '@nestjs/graphql';
import { face } from '../graphql/user-error.js';

@ObjectType('UnmetCondition', { description: 'A condition that keeps a gate shut.' })
export class UnmetConditionType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'What it asks.' }) ask: string;
  @Field(() => String, { description: 'Why it is not met.' }) why: string;
  @Field(() => String, { description: 'How to mend it.' }) fix: string;
}

const gate = { type: () => String, description: 'The gate’s key.' };

face(GateNotReady, 'Conditions of the gate are not met.', {
  gate,
  missing: { type: () => [UnmetConditionType], description: 'What is missing, in the order of the guidance.' },
});
face(GateNotAtThisStep, 'The gate is at another step.', {
  gate,
  state: { type: () => String, description: 'Where it stands.' },
});
face(NotASignerHere, 'You do not sign this gate.', {
  gate,
  signers: { type: () => [String], description: 'Who does.' },
});
face(OwnGateNotSigned, 'Nobody signs a gate of a project they lead.');
face(AlreadySigned, 'You have signed already.', { gate });
face(OwnTextNotOverridden, 'A second person must say it.');
face(ProjectNotAtThisStep, 'The project is at another step of its life.', {
  state: { type: () => String, description: 'Where it stands.' },
});
