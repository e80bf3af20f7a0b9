import { ApprovalService, levelsOf } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  ApprovalLevelType,
  CaseApprovalType,
  EnterApprovalLimitsInput,
  EnterApprovalLimitsPayload,
} from './approval.types.js';
import { BusinessCaseType } from './business-case.types.js';
import { ReferenceSetType } from './reference.types.js';

@Resolver(() => BusinessCaseType)
export class ApprovalOfCase {
  constructor(private readonly approvals: ApprovalService) {}

  @ResolveField(() => CaseApprovalType, { description: 'Who has to approve it, by the trust’s own limits.' })
  async approval(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: BusinessCaseType & { readonly projectId: string },
  ): Promise<CaseApprovalType> {
    const { table, ...approval } = await this.approvals.of(viewer, projectId);
    return {
      ...approval,
      set: table?.set ?? null,
      levels: table?.levels ?? [],
      binds: table?.binds ?? false,
    };
  }
}

@Resolver(() => ReferenceSetType)
export class ApprovalLimits {
  constructor(private readonly approvals: ApprovalService) {}

  @ResolveField(() => [ApprovalLevelType], {
    description: 'Who may approve how much; empty for what holds no limits of this trust.',
  })
  approvalLevels(@Parent() set: ReferenceSetType): readonly ApprovalLevelType[] {
    return levelsOf(set);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether a sponsor above their limit is refused; no for all other sets.',
  })
  approvalBinds(@Parent() { values }: ReferenceSetType): boolean {
    return values['binds'] === true;
  }

  @Act({
    permission: 'reference:revise',
    gives: EnterApprovalLimitsPayload,
    does: 'Enters who may approve how much, as the trust’s standing financial instructions say, from a day on.',
  })
  enterApprovalLimits(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: EnterApprovalLimitsInput,
  ) {
    return this.approvals.enter(viewer, input);
  }
}
