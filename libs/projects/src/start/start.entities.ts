import { TenantRow } from '#libs/platform';
import type { Route as RouteName } from '#libs/guidance';
import { Column, Entity } from 'typeorm';

/** Something somebody on the project did at one moment. */
abstract class ProjectAct extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'comment' })
export class Comment extends ProjectAct {
  @Column('text') stage: string;
  @Column('text') text: string;
  @Column('uuid') by: string;
  @Column('text') byRole: string;
}

@Entity({ schema: 'projects', name: 'declaration' })
export class Declaration extends ProjectAct {
  @Column('text') key: string;
  @Column('uuid') by: string;
}

export type DuplicateChoice = 'join' | 're-audit' | 'adopt' | 'different' | 'none-found';

@Entity({ schema: 'projects', name: 'duplicate_note' })
export class DuplicateNote extends ProjectAct {
  @Column('text') choice: DuplicateChoice;
  @Column('text') because: string;
  @Column('uuid') by: string;
}

@Entity({ schema: 'projects', name: 'route' })
export class RouteRow extends ProjectAct {
  @Column('jsonb') answers: object;
  @Column('text') route: RouteName;
  @Column('text') edition: string;
  @Column('uuid') by: string;
}

@Entity({ schema: 'projects', name: 'supervision' })
export class Supervision extends ProjectAct {
  @Column('uuid') personId: string;
}

@Entity({ schema: 'projects', name: 'identifier_override' })
export class IdentifierOverride extends ProjectAct {
  @Column('text') place: string;
  @Column('text') findingHash: string;
  @Column('text') reason: string;
  @Column('uuid') by: string;
}

export const startEntities = [Comment, Declaration, DuplicateNote, RouteRow, Supervision, IdentifierOverride];
