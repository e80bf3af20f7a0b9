import type { Viewer } from '#libs/identity';
import {
  canonicalJson,
  currentAct,
  type DomainEvent,
  ensure,
  londonDay,
  newId,
  newOpaqueId,
  NotFound,
  type Refusal,
  type Session,
  UnitOfWork,
} from '#libs/platform';
import {
  GateReadingService,
  IdentifierService,
  ProjectAccess,
  SNAPSHOT_PARTS,
  type SnapshotPart,
} from '#libs/projects';
import { Inject, Injectable } from '@nestjs/common';
import { Receipt } from '../assessment.entities.js';
import {
  AlreadyScreened,
  AlreadySubmitted,
  DeadlinePassed,
  DeclarationsMissing,
  GatesNotPassed,
  IdentifiersInText,
  NotEnrolled,
  RoundNotOpen,
} from '../assessment.refusals.js';
import { NotOfferedToResubmit } from '../resubmission/resubmission.refusals.js';
import { projectSubmitted, submissionReceived, submissionTakenBack, submissionWithdrawn } from '../events.js';
import { type OpenRoundRow, SchemeService } from '../schemes/scheme.service.js';
import { atOneMoment } from './at-one-moment.js';
import { gatesShut } from './gates-shut.js';
import {
  type Author,
  declarations,
  DOCUMENT_FORMAT,
  seal,
  type SealedDocument,
  withoutPeople,
} from './sealed-document.js';

/** What made the computed things in a document: changed whenever one of them computes differently. */
const ENGINES = { document: '1', 'marking-statistics': '1', 'identifier-guard': '1' };

interface SubmittedProject {
  readonly title: string;
  readonly specialty: string | null;
  readonly setting: string | null;
  readonly careStage: string | null;
  readonly createdAt: string;
  readonly schemeId: string | null;
}

interface Member {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface NewSubmission {
  readonly projectId: string;
  readonly roundId: string;
  /** The keys of the declarations that were confirmed: all of them must be. */
  readonly declarations: readonly string[];
}

export interface Sealed {
  readonly id: string;
  readonly projectId: string;
  readonly sha256: string;
  readonly submittedAt: string;
}

/** Submitting: the one act that writes in two organisations, in one transaction. Decision 0001 says in which order it locks. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly schemes: SchemeService,
    private readonly identifiers: IdentifierService,
    private readonly gates: GateReadingService,
    @Inject(SNAPSHOT_PARTS) private readonly snapshotParts: readonly SnapshotPart[],
  ) {}

  submitProject(viewer: Viewer, { projectId, roundId, declarations: confirmed }: NewSubmission): Promise<Sealed> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'submission:manage', projectId);
      const missing = declarations.filter(({ key }) => !confirmed.includes(key));
      ensure(!missing.length, () => new DeclarationsMissing(missing.map(({ ask }) => ask)));
      const [round, project, number] = await Promise.all([
        this.schemes.round(viewer, roundId),
        this.lockProject(session, projectId),
        this.nextNumber(session, projectId),
      ]);
      ensure(project.schemeId === round.schemeId, () => new NotEnrolled());
      const { members, parts, ...fit } = await atOneMoment(() => this.standing(session, viewer, projectId));
      ensureFit(round, fit);
      const id = newOpaqueId();
      const authors = await this.authors(session, members);
      const document: SealedDocument = {
        format: DOCUMENT_FORMAT,
        guidance: round.edition,
        rubric: { key: round.rubricKey, version: round.rubricVersion },
        engines: ENGINES,
        track: round.track,
        showsLeadership: round.showsLeadership,
        submission: {
          id,
          schemeId: round.schemeId,
          roundId,
          hostOrganisationId: session.organisationId,
          projectId,
          sealedAt: session.at,
        },
        project: {
          title: project.title,
          specialty: project.specialty,
          setting: project.setting,
          careStage: project.careStage,
          startedOn: londonDay(project.createdAt),
        },
        declarations: declarations.map(({ key }) => key),
        authors,
        parts: withoutPeople(parts, members) as SealedDocument['parts'],
      };
      const { text, sha256 } = seal(document);
      const { programmeId } = round;
      await session.insert(Receipt, {
        id,
        projectId,
        programmeId,
        roundId,
        number,
        sha256,
        state: 'submitted',
        note: '',
        submittedBy: viewer.personId,
        submittedAt: session.at,
      });
      session.record(projectSubmitted({ projectId, submissionId: id, programmeId, roundId, sha256 }));
      // Last of all, because it locks the audit heads: nothing may wait for anything after this.
      const [answer] = await session.sql<{ verdict: string }>(
        'select assessment.seal($1, $2, $3, $4, $5, $6, $7, $8, $9) as verdict',
        [
          programmeId,
          roundId,
          projectId,
          id,
          text,
          sha256,
          session.at,
          authors.map(({ personal }) => personal.valueId),
          recordIn(programmeId, session, submissionReceived({ submissionId: id, roundId, sha256 })),
        ],
      );
      ensureVerdict(answer?.verdict, 'sealed');
      return { id, projectId, sha256, submittedAt: session.at };
    });
  }

  /** Takes a submission back before the deadline and before anybody has looked at it. The sealed copy stays, withdrawn. */
  withdrawSubmission(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const [receipt] = await session.sql<{ projectId: string; programmeId: string }>(
        'select project_id, programme_id from assessment.receipt where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      ensure(receipt, () => new NotFound('submission'));
      const { projectId, programmeId } = receipt;
      await this.access.ensure(viewer, 'submission:manage', projectId);
      await session.change(Receipt, { id, version, called: 'submission' }, { state: 'withdrawn' });
      session.record(submissionWithdrawn({ projectId, submissionId: id, programmeId }));
      const [answer] = await session.sql<{ verdict: string }>(
        'select assessment.withdraw($1, $2, $3, $4, $5) as verdict',
        [
          programmeId,
          id,
          newId(),
          session.at,
          recordIn(programmeId, session, submissionTakenBack({ submissionId: id })),
        ],
      );
      ensureVerdict(answer?.verdict, 'withdrawn');
      return { projectId };
    });
  }

  /** Everything that is sealed or judged of a project, but for its own row, which is locked. */
  private async standing(session: Session, viewer: Viewer, projectId: string) {
    const [members, { gates }, found, parts] = await Promise.all([
      this.members(session, projectId),
      this.gates.read(viewer, projectId),
      this.identifiers.open(viewer, projectId),
      this.parts(viewer, projectId),
    ]);
    return { members, gates, found, parts };
  }

  private async lockProject(session: Session, projectId: string): Promise<SubmittedProject> {
    const [row] = await session.sql<SubmittedProject>(
      'select title, specialty, setting, care_stage, created_at, scheme_id from projects.project where organisation_id = $1 and id = $2 for update',
      [session.organisationId, projectId],
    );
    ensure(row, () => new NotFound('project'));
    return row;
  }

  /** Asked in a statement of its own after the lock: the one that waited for it would still see what was there before. */
  private async nextNumber(session: Session, projectId: string): Promise<number> {
    const [row] = await session.sql<{ number: number }>(
      'select count(*)::int + 1 as number from assessment.receipt where organisation_id = $1 and project_id = $2',
      [session.organisationId, projectId],
    );
    return row?.number ?? 1;
  }

  private members(session: Session, projectId: string): Promise<Member[]> {
    return session.sql<Member>(
      `select t.person_id, p.name, t.role, t.starts_on, t.ends_on from projects.team_member t join identity.person p on p.id = t.person_id
       where t.organisation_id = $1 and t.project_id = $2 order by t.starts_on, t.id`,
      [session.organisationId, projectId],
    );
  }

  private async authors(session: Session, members: readonly Member[]): Promise<Author[]> {
    return Promise.all(
      members.map(async ({ personId, name, role, startsOn, endsOn }) => ({
        role,
        startsOn,
        endsOn,
        personal: await session.personal.keep(personId, { name }),
      })),
    );
  }

  private async parts(viewer: Viewer, projectId: string): Promise<Record<string, unknown>> {
    const parts = await Promise.all(
      this.snapshotParts.map(async (one) => [one.key, await one.part(viewer, projectId)] as const),
    );
    return Object.fromEntries(parts);
  }
}

function ensureFit(
  round: OpenRoundRow,
  { gates, found }: { gates: Parameters<typeof gatesShut>[1]; found: readonly { readonly place: string }[] },
): void {
  const shut = gatesShut(round, gates);
  ensure(!shut.length, () => new GatesNotPassed(shut));
  ensure(!found.length, () => new IdentifiersInText([...new Set(found.map(({ place }) => place))]));
}

/** The programme's audit record of what the trust did to it, in the form every record has. */
const recordIn = (organisation: string, session: Session, { type, data }: DomainEvent): string =>
  canonicalJson({
    id: newId(),
    at: session.at,
    actor: session.scope.personId,
    organisation,
    type,
    data,
    act: currentAct()?.correlationId ?? null,
  });

const REFUSALS: Readonly<Record<string, () => Refusal>> = {
  'deadline-passed': () => new DeadlinePassed(),
  'already-submitted': () => new AlreadySubmitted(),
  'not-open': () => new RoundNotOpen(),
  screened: () => new AlreadyScreened(),
  'no-offer': () => new NotOfferedToResubmit('no-offer'),
  'offer-past': () => new NotOfferedToResubmit('offer-past'),
  'offer-used': () => new NotOfferedToResubmit('offer-used'),
};

function ensureVerdict(verdict: string | undefined, wanted: string): void {
  ensure(verdict === wanted, REFUSALS[verdict ?? ''] ?? (() => new NotFound('submission')));
}
