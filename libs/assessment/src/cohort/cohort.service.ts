import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { Track } from '../track.js';
import { ensureInProgramme } from '../programme-access.js';
import {
  type CohortRow,
  type JudgedRow,
  judgeRows,
  type KnownMember,
  MOST_ROWS,
  type NamedTrust,
} from './cohort-row.js';
import { CohortMember } from './cohort.entities.js';
import { cohortImported, cohortMemberChanged } from './events.js';

export interface CohortMemberRow extends KnownMember {
  readonly version: number;
  readonly track: Track;
  readonly hostName: string | null;
  /** The project they follow the scheme with, by the e-mail address they sign in with; null until they enrol. */
  readonly projectId: string | null;
  readonly stage: string | null;
}

export interface Cohort {
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly members: readonly CohortMemberRow[];
  /** The trusts there are, by name: to say which one a list means. */
  readonly trusts: readonly NamedTrust[];
}

export interface CohortChange {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Null: not known. */
  readonly hostOrganisationId: string | null;
  readonly trainingStage: CohortMemberRow['trainingStage'];
  readonly note: string;
  readonly hasLeft: boolean;
}

export interface CohortImported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Whom a scheme is for: a list that comes from a spreadsheet, is checked before it is taken, and loses nobody. */
@Injectable()
export class CohortService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The list of a scheme, by name, joined to who has enrolled; null when the scheme is not the viewer's programme's. */
  async cohort(viewer: Viewer, schemeId: string): Promise<Cohort | null> {
    ensureInProgramme(viewer, 'cohort:manage');
    const [scheme, members, trusts] = await Promise.all([
      this.scheme(viewer, schemeId),
      this.members(viewer, schemeId),
      this.trusts(viewer),
    ]);
    return scheme ? { schemeId, schemeTitle: scheme.title, members, trusts } : null;
  }

  /** What would become of each row, by the rules that importing refuses by. Nothing is stored; null without such a scheme. */
  async check(viewer: Viewer, schemeId: string, rows: readonly CohortRow[]): Promise<JudgedRow[] | null> {
    ensureInProgramme(viewer, 'cohort:manage');
    const scheme = await this.scheme(viewer, schemeId);
    return scheme ? this.judge(viewer, schemeId, scheme.track, rows) : null;
  }

  /**
   * Takes a list: the new ones are added, those who are there are brought up to date, and whoever is not in it stays. The
   * whole list or nothing of it, with one audit record.
   * @throws InvalidInput naming the first row that cannot be taken
   */
  import(viewer: Viewer, schemeId: string, rows: readonly CohortRow[]): Promise<CohortImported> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'cohort:manage');
      // Held, so that of two lists that come at once the second is judged by what the first has made.
      const [scheme] = await session.sql<{ track: Track }>(
        'select track from assessment.scheme where organisation_id = $1 and id = $2 for update',
        [session.organisationId, schemeId],
      );
      ensure(scheme, () => new NotFound('scheme', ['schemeId']));
      ensure(rows.length > 0, () => new InvalidInput('There is nobody in this list.', ['rows']));
      ensure(
        rows.length <= MOST_ROWS,
        () => new InvalidInput(`A list has at most ${MOST_ROWS.toLocaleString('en-GB')} rows.`, ['rows']),
      );
      const judged = await this.judge(viewer, schemeId, scheme.track, rows);
      judged.forEach(({ fault }, index) =>
        ensure(!fault, () => new InvalidInput(fault?.why ?? '', ['rows', String(index), fault?.field ?? ''])),
      );
      const toWrite = judged.filter(({ change }) => change !== 'same');
      if (toWrite.length) await this.write(session, schemeId, toWrite);
      const many = (change: JudgedRow['change']) => judged.filter((one) => one.change === change).length;
      const imported = { added: many('new'), changed: many('changed'), same: many('same') };
      if (toWrite.length) session.record(cohortImported({ schemeId, ...imported }));
      return imported;
    });
  }

  /** Mends what the list has of one person, or says that they have left. Their e-mail address is who they are: it stays. */
  change(viewer: Viewer, { id, version, hasLeft, ...wanted }: CohortChange): Promise<{ id: string; schemeId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'cohort:manage');
      const [before] = await session.sql<CohortMember>(
        `select name, host_organisation_id, training_stage, note, left_on, scheme_id from assessment.cohort_member
         where organisation_id = $1 and id = $2`,
        [session.organisationId, id],
      );
      ensure(before, () => new NotFound('person'));
      ensure(wanted.name.trim(), () => new InvalidInput('There is no name.', ['name']));
      const trusts = wanted.hostOrganisationId ? await this.trusts(viewer) : [];
      ensure(
        !wanted.hostOrganisationId || trusts.some((trust) => trust.id === wanted.hostOrganisationId),
        () => new NotFound('trust', ['hostOrganisationId']),
      );
      const leftOn = hasLeft ? (before.leftOn ?? this.clock.today()) : null;
      const changes = { ...wanted, name: wanted.name.trim(), note: wanted.note.trim(), leftOn };
      await session.change(CohortMember, { id, version, called: 'person' }, changes);
      const fields = Object.entries(changes).flatMap(([name, value]) =>
        before[name as keyof typeof changes] === value ? [] : [name],
      );
      session.record(cohortMemberChanged({ memberId: id, schemeId: before.schemeId, fields }));
      return { id, schemeId: before.schemeId };
    });
  }

  private async judge(
    viewer: Viewer,
    schemeId: string,
    track: Track,
    rows: readonly CohortRow[],
  ): Promise<JudgedRow[]> {
    const [members, trusts] = await Promise.all([this.members(viewer, schemeId), this.trusts(viewer)]);
    return judgeRows(rows, { track, members, trusts });
  }

  private scheme(viewer: Viewer, schemeId: string): Promise<{ title: string; track: Track } | undefined> {
    return this.work.row(viewer, 'select title, track from assessment.scheme where organisation_id = $1 and id = $2', [
      viewer.organisationId,
      schemeId,
    ]);
  }

  private trusts(viewer: Viewer): Promise<NamedTrust[]> {
    return this.work.rows<NamedTrust>(
      viewer,
      `select id, name from identity.organisation where kind = 'trust' order by name collate platform.alphabetical, id`,
    );
  }

  private members(viewer: Viewer, schemeId: string): Promise<CohortMemberRow[]> {
    return this.work.rows<CohortMemberRow>(
      viewer,
      `select m.id, m.version, m.name, m.email, m.trust, m.host_organisation_id, m.training_stage, m.track, m.note, m.left_on,
         o.name as host_name, e.project_id, e.stage
       from assessment.cohort_member m
         left join identity.organisation o on o.id = m.host_organisation_id
         left join lateral (select e.project_id, e.stage from identity.enrolment e join identity.person p on p.id = e.person_id
           where e.organisation_id = m.organisation_id and e.scheme_id = m.scheme_id and p.email = m.email
           order by e.last_contact_on desc, e.id limit 1) e on true
       where m.organisation_id = $1 and m.scheme_id = $2 order by m.name collate platform.alphabetical, m.id`,
      [viewer.organisationId, schemeId],
    );
  }

  private async write(session: Session, schemeId: string, judged: readonly JudgedRow[]): Promise<void> {
    const column = <Value>(of: (one: JudgedRow) => Value): Value[] => judged.map(of);
    await session.write(
      `insert into assessment.cohort_member
         (organisation_id, id, scheme_id, name, email, trust, host_organisation_id, training_stage, track, note)
       select $1, r.id, $2, r.name, r.email, r.trust, r.host, r.stage, r.track, r.note
       from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::text[])
         as r (id, name, email, trust, host, stage, track, note)
       on conflict on constraint cohort_member_once do update set name = excluded.name, trust = excluded.trust,
         host_organisation_id = excluded.host_organisation_id, training_stage = excluded.training_stage,
         track = excluded.track, note = excluded.note, left_on = null, version = cohort_member.version + 1`,
      [
        session.organisationId,
        schemeId,
        column(() => newId()),
        column(({ row }) => row.name),
        column(({ row }) => row.email),
        column(({ row }) => row.trust),
        column(({ trust }) => trust?.id ?? null),
        column(({ row }) => row.trainingStage),
        column(({ row }) => row.track),
        column(({ row }) => row.note),
      ],
    );
  }
}
