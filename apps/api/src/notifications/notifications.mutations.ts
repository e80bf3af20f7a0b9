import type { Viewer } from '#libs/identity';
import { InboxService } from '#libs/notifications';
import { Args, Field, ID, InputType, Int, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ActInput } from '../graphql/act-input.js';
import { Act } from '../graphql/act.decorator.js';
import { payload } from '../graphql/payload.js';

@InputType({ description: 'What you have read.' })
export class MarkReadInput extends ActInput {
  @Field(() => [ID], { nullable: true, description: 'The notifications. Null: all of your inbox.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(100)
  ids?: string[] | null;
}

export const MarkReadPayload = payload<{ marked: number }>('MarkRead', { marked: () => Int });

@Resolver()
export class NotificationsMutations {
  constructor(private readonly inboxes: InboxService) {}

  @Act({ permission: 'inbox:read', gives: MarkReadPayload, does: 'Marks some of your inbox as read, or all of it.' })
  markRead(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkReadInput) {
    return this.inboxes.markRead(viewer, input);
  }
}
