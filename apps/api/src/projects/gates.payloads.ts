import {
  AlreadySigned,
  GateNotAtThisStep,
  GateNotReady,
  NotASignerHere,
  OwnGateNotSigned,
  OwnTextNotOverridden,
} from '#libs/projects';
import { Int } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';
import './gates.errors.js';

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const SaveAnswerPayload = payload<{ versionNo: number }>('SaveAnswer', { versionNo: () => Int });
export const RequestGatePayload = payload<Gives>('RequestGate', project, [GateNotReady, GateNotAtThisStep]);
export const SignGatePayload = payload<Gives>('SignGate', project, [
  AlreadySigned,
  GateNotReady,
  GateNotAtThisStep,
  NotASignerHere,
  OwnGateNotSigned,
]);
export const ReturnGatePayload = payload<Gives>('ReturnGate', project, [
  GateNotAtThisStep,
  NotASignerHere,
  OwnGateNotSigned,
]);
export const WaiveConditionPayload = payload<Gives>('WaiveCondition', project, [OwnGateNotSigned]);
export const WaiveGatePayload = payload<Gives>('WaiveGate', project, [GateNotAtThisStep]);
export const OverrideIdentifierPayload = payload<Gives>('OverrideIdentifier', project, [OwnTextNotOverridden]);
