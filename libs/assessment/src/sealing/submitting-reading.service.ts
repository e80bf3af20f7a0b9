import type { Viewer } from '#libs/identity';
import { canonicalJson, UnitOfWork } from '#libs/platform';
import {
  GateReadingService,
  IdentifierService,
  ProjectAccess,
  SNAPSHOT_PARTS,
  type SnapshotPart,
} from '#libs/projects';
import { Inject, Injectable } from '@nestjs/common';
import { OwnOffersService } from '../resubmission/own-offers.service.js';
import { type OpenRoundRow, SchemeService } from '../schemes/scheme.service.js';
import { gatesShut } from './gates-shut.js';
import { type TeamPerson, withoutPeople } from './sealed-document.js';

export interface RoundToEnter {
  readonly round: OpenRoundRow;
  readonly gatesShut: readonly string[];
}

export interface PossibleIdentifier {
  readonly place: string;
  readonly kind: string;
  readonly advice: string;
}

export interface Submitting {
  readonly projectId: string;
  readonly maySubmit: boolean;
  readonly schemeId: string | null;
  readonly rounds: readonly RoundToEnter[];
  readonly identifiers: readonly PossibleIdentifier[];
}

/** What stands between a project and a programme's round, read before anything is sealed. */
@Injectable()
export class SubmittingReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly schemes: SchemeService,
    private readonly identifiers: IdentifierService,
    private readonly gates: GateReadingService,
    private readonly offers: OwnOffersService,
    @Inject(SNAPSHOT_PARTS) private readonly snapshotParts: readonly SnapshotPart[],
  ) {}

  /** For the team: who does not work on the project has nothing to mend here. */
  async submitting(viewer: Viewer, projectId: string): Promise<Submitting | null> {
    const [mayMend, maySubmit, project, { gates }, openRounds, found, offered] = await Promise.all([
      this.access.may(viewer, 'project:comment', projectId),
      this.access.may(viewer, 'submission:manage', projectId),
      this.work.row<{ schemeId: string | null }>(
        viewer,
        'select scheme_id from projects.project where organisation_id = $1 and id = $2',
        [viewer.organisationId, projectId],
      ),
      this.gates.stages(viewer, projectId),
      this.schemes.openRounds(viewer),
      this.identifiers.open(viewer, projectId),
      this.offers.roundsToResubmit(viewer, projectId),
    ]);
    if (!mayMend || !project) return null;
    const rounds = openRounds
      .filter(({ schemeId }) => schemeId === project.schemeId)
      .filter(({ resubmits }) => resubmits === null || offered.has(resubmits))
      .map((round) => ({ round, gatesShut: gatesShut(round, gates) }));
    const identifiers = found.map(({ place, kind, advice }) => ({ place, kind, advice }));
    return { projectId, maySubmit, schemeId: project.schemeId, rounds, identifiers };
  }

  /** The parts as they would be sealed now, as canonical JSON; null for whoever may not submit. */
  async partsToSeal(viewer: Viewer, projectId: string): Promise<string | null> {
    if (!(await this.access.may(viewer, 'submission:manage', projectId))) return null;
    const [members, parts] = await Promise.all([
      this.work.rows<TeamPerson>(
        viewer,
        `select t.person_id, p.name from projects.team_member t join identity.person p on p.id = t.person_id
         where t.organisation_id = $1 and t.project_id = $2 order by t.starts_on, t.id`,
        [viewer.organisationId, projectId],
      ),
      Promise.all(this.snapshotParts.map(async (one) => [one.key, await one.part(viewer, projectId)] as const)),
    ]);
    return canonicalJson(withoutPeople(Object.fromEntries(parts), members));
  }
}
