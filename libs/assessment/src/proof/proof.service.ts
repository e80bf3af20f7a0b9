import { findIdentifiers } from '#libs/identifier-guard';
import type { Viewer } from '#libs/identity';
import { ensure, londonDay, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { CriterionResult, MarkOutcome } from '../assessment.entities.js';
import { SchemeService } from '../schemes/scheme.service.js';
import { rubricOf } from '../schemes/scheme-rules.js';
import { proofMade } from './events.js';
import { type DatedRole, frameworkCodes, PROOF_FORMAT, type ProofDocument } from './proof-document.js';
import { ProofKeys } from './proof-keys.js';
import { signProof } from './proof-seal.js';
import { NotCredited, ProofsNotSigned, ResultNotOut, TitleMayNameSomebody } from './proof.refusals.js';

export interface ProofRow {
  readonly id: string;
  readonly projectId: string;
  readonly showsMark: boolean;
  readonly sha256: string;
  readonly keyId: string;
  readonly madeAt: string;
  /** Whether the result it was made of was amended since. */
  readonly isSuperseded: boolean;
}

/** What somebody may make a proof of. */
export interface ProofStanding {
  readonly projectId: string;
  /** Whether they have a dated place on the team. */
  readonly isCredited: boolean;
  readonly isReleased: boolean;
  /** Whether they may read the mark, and so may show it. */
  readonly mayShowMark: boolean;
  readonly proofs: readonly ProofRow[];
}

interface Released {
  readonly submissionId: string;
  readonly edition: number;
  readonly outcome: MarkOutcome;
  readonly total: string | null;
  readonly band: string | null;
  readonly criteria: readonly CriterionResult[];
  readonly releasedAt: string;
  readonly roundId: string;
  readonly submissionSha256: string;
}

interface Kept {
  readonly personId: string;
  readonly valueId: string;
  readonly digest: string;
}

/** What somebody has in their list of proofs, the newest first; the older ones stay valid and are not listed. */
const MOST_LISTED = 20;

const RELEASED = `select r.submission_id, r.edition, r.outcome, r.total, r.band, r.criteria, r.released_at, t.round_id, t.sha256 as submission_sha256
  from assessment.released_result r
    join assessment.receipt t on t.organisation_id = r.organisation_id and t.id = r.submission_id
  where r.organisation_id = $1 and r.project_id = $2
  order by t.number desc, r.edition desc limit 1`;

/**
 * Proofs of one's own part in a project with a released result, signed so that anybody can check them. Everybody on the
 * team makes their own; the mark stands only in the proofs of those who may read it.
 */
@Injectable()
export class ProofService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly schemes: SchemeService,
    private readonly keys: ProofKeys,
  ) {}

  /** @throws NotFound, NotPermitted for a mark that is not theirs to read, and the refusals of proofs */
  make(
    viewer: Viewer,
    { projectId, showsMark }: { projectId: string; showsMark: boolean },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'proof:make', projectId);
      if (showsMark) await this.access.ensure(viewer, 'result:read', projectId);
      const personId = viewer.personId ?? '';
      const [[released], roles] = await Promise.all([
        session.sql<Released>(RELEASED, [session.organisationId, projectId]),
        this.roles(viewer, projectId, personId),
      ]);
      ensure(roles.length, () => new NotCredited());
      ensure(released, () => new ResultNotOut());
      const key = this.keys.signing();
      ensure(key, () => new ProofsNotSigned());
      const id = newOpaqueId();
      const document = await this.document(session, viewer, { id, projectId, personId, roles, released, showsMark });
      const { file, keyId, sha256 } = signProof(document, key);
      const { valueId, digest } = await session.personal.keep(personId, { file });
      const { submissionId, edition } = released;
      await session.write(
        `insert into assessment.proof (organisation_id, id, project_id, submission_id, edition, person_id, shows_mark, sha256,
           key_id, value_id, digest, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[session.organisationId, id, projectId, submissionId, edition, personId, showsMark, sha256],
          ...[keyId, valueId, digest, session.at],
        ],
      );
      session.record(proofMade({ projectId, proofId: id, submissionId, sha256, keyId }));
      return { id, projectId };
    });
  }

  /** What this person may make a proof of, and their own proofs, the newest first. Null for whoever is not of the team. */
  async standing(viewer: Viewer, projectId: string): Promise<ProofStanding | null> {
    const personId = viewer.personId ?? '';
    const [may, mayShowMark, roles, released, proofs] = await Promise.all([
      this.access.may(viewer, 'proof:make', projectId),
      this.access.may(viewer, 'result:read', projectId),
      this.roles(viewer, projectId, personId),
      this.work.row<Released>(viewer, RELEASED, [viewer.organisationId, projectId]),
      this.work.rows<ProofRow>(
        viewer,
        `select p.id, p.project_id, p.shows_mark, p.sha256, p.key_id, p.made_at,
           exists (select 1 from assessment.released_result r where r.organisation_id = p.organisation_id
             and r.submission_id = p.submission_id and r.edition > p.edition) as is_superseded
         from assessment.proof p where p.organisation_id = $1 and p.project_id = $2 and p.person_id = $3
         order by p.made_at desc, p.id limit ${MOST_LISTED}`,
        [viewer.organisationId, projectId, viewer.personId],
      ),
    ]);
    if (!may) return null;
    return { projectId, isCredited: roles.length > 0, isReleased: released !== undefined, mayShowMark, proofs };
  }

  /** The signed file, for the person it is of. @throws NotFound for everybody else, and once their data were erased */
  async take(viewer: Viewer, id: string): Promise<{ file: string }> {
    return this.work.run(viewer, async (session) => {
      ensure(viewer.organisationId && viewer.personId, () => new NotFound('proof'));
      const [kept] = await session.sql<Kept>(
        `select person_id, value_id, digest from assessment.proof where organisation_id = $1 and id = $2 and person_id = $3`,
        [session.organisationId, id, viewer.personId],
      );
      ensure(kept, () => new NotFound('proof'));
      const reading = await session.personal.read(kept);
      ensure(reading.kind === 'values', () => new NotFound('proof'));
      return { file: String(reading.values['file']) };
    });
  }

  private roles(viewer: Viewer, projectId: string, personId: string): Promise<DatedRole[]> {
    return this.work.rows<DatedRole>(
      viewer,
      `select role, starts_on as "from", ends_on as "to" from projects.team_member
       where organisation_id = $1 and project_id = $2 and person_id = nullif($3, '')::uuid order by starts_on, id`,
      [viewer.organisationId, projectId, personId],
    );
  }

  private async document(
    session: Session,
    viewer: Viewer,
    {
      id,
      projectId,
      personId,
      roles,
      released,
      showsMark,
    }: {
      id: string;
      projectId: string;
      personId: string;
      roles: readonly DatedRole[];
      released: Released;
      showsMark: boolean;
    },
  ): Promise<ProofDocument> {
    const { outcome, total, band, criteria, releasedAt, roundId, submissionSha256 } = released;
    const [round, [of]] = await Promise.all([
      this.schemes.round(viewer, roundId),
      session.sql<{ title: string; name: string; others: number }>(
        `select p.title, n.name, (select count(distinct t.person_id)::int from projects.team_member t
             where t.organisation_id = $1 and t.project_id = $2 and t.person_id <> $3) as others
         from projects.project p join identity.person n on n.id = $3 where p.organisation_id = $1 and p.id = $2`,
        [session.organisationId, projectId, personId],
      ),
    ]);
    ensure(of, () => new NotFound('project'));
    const [found] = findIdentifiers(of.title).filter(({ certainty }) => certainty !== 'low');
    ensure(!found, () => new TitleMayNameSomebody(found?.advice ?? ''));
    const { against, reached } = frameworkCodes(rubricOf({ ...round, weights: null }).criteria, criteria);
    return {
      format: PROOF_FORMAT,
      id,
      madeOn: londonDay(session.at),
      person: { name: of.name },
      roles: roles.map(({ role, from, to }) => ({ role, from, to })),
      othersOnTeam: of.others,
      project: { title: of.title },
      programme: round.programmeName,
      scheme: round.schemeTitle,
      round: round.title,
      track: round.track,
      releasedOn: londonDay(releasedAt),
      mark: showsMark ? { outcome, total: total === null ? null : Number(total), band, reached } : null,
      frameworks: against,
      submission: submissionSha256,
    };
  }
}
