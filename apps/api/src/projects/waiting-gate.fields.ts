import { loadGuidance, type Stage } from '#libs/guidance';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WaitingGateType } from './gates.types.js';

/** What a waiting gate is about, in the words of the guidance. */
@Resolver(() => WaitingGateType)
export class WaitingGateFields {
  @ResolveField(() => String, { description: 'The title of its stage.' })
  stageTitle(@Parent() { gate }: WaitingGateType): string {
    return stageOf(gate)?.title ?? gate;
  }

  @ResolveField(() => String, { description: 'The question its stage is about; may be empty.' })
  coreQuestion(@Parent() { gate }: WaitingGateType): string {
    return stageOf(gate)?.coreQuestion ?? '';
  }
}

const stageOf = (gateKey: string): Stage | undefined =>
  loadGuidance().current.stages.find(({ gate }) => gate.key === gateKey);
