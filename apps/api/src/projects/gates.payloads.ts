import {
  AlreadySigned,
  GateNotAtThisStep,
  GateNotReady,
  NotASignerHere,
  OwnGateNotSigned,
  OwnTextNotOverridden,
  ProjectNotAtThisStep,
} from '#libs/projects';
import { Int } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';
import './gates.errors.js';

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const SaveAnswerPayload = payload<{ versionNo: number }>('SaveAnswer', { versionNo: () => Int }, [
  ProjectNotAtThisStep,
]);
export const RequestGatePayload = payload<Gives>('RequestGate', project, [
  GateNotReady,
  GateNotAtThisStep,
  ProjectNotAtThisStep,
]);
export const SignGatePayload = payload<Gives>('SignGate', project, [
  AlreadySigned,
  GateNotReady,
  GateNotAtThisStep,
  NotASignerHere,
  OwnGateNotSigned,
  ProjectNotAtThisStep,
]);
export const ReturnGatePayload = payload<Gives>('ReturnGate', project, [
  GateNotAtThisStep,
  NotASignerHere,
  OwnGateNotSigned,
  ProjectNotAtThisStep,
]);
export const WaiveConditionPayload = payload<Gives>('WaiveCondition', project, [
  OwnGateNotSigned,
  ProjectNotAtThisStep,
]);
export const WaiveGatePayload = payload<Gives>('WaiveGate', project, [GateNotAtThisStep, ProjectNotAtThisStep]);
export const OverrideIdentifierPayload = payload<Gives>('OverrideIdentifier', project, [OwnTextNotOverridden]);
