import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, type Session, UnitOfWork } from '#libs/platform';
import { MEASURE_FINDINGS, type MeasureFindings, ProjectAccess } from '#libs/projects';
import { Inject, Injectable } from '@nestjs/common';
import { raciAssigned } from './events.js';
import { RaciHolder, type RaciKind, type RaciLetter, RaciRow } from './raci.entities.js';
import { OneAccountable } from './stakeholders.refusals.js';

/** The sections of a business case that somebody can answer for. */
export const caseSections = ['strategic', 'economic', 'commercial', 'financial', 'management'] as const;

export interface NewRaciHolder {
  readonly letter: RaciLetter;
  readonly stakeholderId?: string | null;
  readonly personId?: string | null;
}

export interface NewRaciRow {
  readonly projectId: string;
  readonly kind: RaciKind;
  readonly key: string;
  /** The version of the row it replaces; null for a new one. */
  readonly version?: number | null;
  /** Empty takes the row off the chart. */
  readonly holders: readonly NewRaciHolder[];
}

/** Who does, answers for, is asked about and is told of each milestone, measure and section of the case. */
@Injectable()
export class RaciService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
    @Inject(MEASURE_FINDINGS) private readonly measures: MeasureFindings,
  ) {}

  /** Says who holds which letter of one row, in place of who held them. @throws OneAccountable */
  assign(viewer: Viewer, row: NewRaciRow): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId, kind, key, holders } = row;
      await this.access.ensure(viewer, 'stakeholders:edit', projectId);
      ensureLetters(holders);
      if (holders.length) await this.ensureThere(viewer, session, row);
      await this.ensureHolders(session, projectId, holders);
      const rowId = await this.claim(session, row);
      await session.write(
        `update stakeholders.raci_holder set ended_at = $3
         where organisation_id = $1 and row_id = $2 and ended_at is null`,
        [session.organisationId, rowId, session.at],
      );
      await session.insert(
        RaciHolder,
        holders.map(({ letter, stakeholderId = null, personId = null }) => ({
          id: newId(),
          projectId,
          rowId,
          letter,
          stakeholderId,
          personId,
          fromAt: session.at,
        })),
      );
      session.record(raciAssigned({ projectId, kind, key }));
      return { projectId };
    });
  }

  private async claim(session: Session, { projectId, kind, key, version }: NewRaciRow): Promise<string> {
    const id = newId();
    const made = await session.write(
      `insert into stakeholders.raci_row (organisation_id, id, project_id, kind, key) values ($1, $2, $3, $4, $5)
       on conflict on constraint raci_row_once do nothing`,
      [session.organisationId, id, projectId, kind, key],
    );
    if (made) return id;
    const [row] = await session.sql<{ id: string }>(
      'select id from stakeholders.raci_row where organisation_id = $1 and project_id = $2 and kind = $3 and key = $4',
      [session.organisationId, projectId, kind, key],
    );
    await session.change(RaciRow, { id: row?.id ?? '', version: version ?? 0, called: 'row of the chart' }, { key });
    return row?.id ?? '';
  }

  private async ensureThere(viewer: Viewer, session: Session, { projectId, kind, key }: NewRaciRow): Promise<void> {
    const there = {
      milestone: () => this.isMilestone(session, projectId, key),
      measure: async () => (await this.measures.findings(viewer, projectId)).some(({ measureId }) => measureId === key),
      'case-section': () => Promise.resolve((caseSections as readonly string[]).includes(key)),
    };
    ensure(
      await there[kind](),
      () =>
        new InvalidInput(
          kind === 'case-section'
            ? `Choose a section of the case: ${caseSections.join(', ')}.`
            : `Choose a ${kind} of this project.`,
          ['key'],
        ),
    );
  }

  private async isMilestone(session: Session, projectId: string, key: string): Promise<boolean> {
    const found = await session.sql(
      'select 1 from projects.milestone where organisation_id = $1 and project_id = $2 and id::text = $3',
      [session.organisationId, projectId, key],
    );
    return found.length > 0;
  }

  private async ensureHolders(session: Session, projectId: string, holders: readonly NewRaciHolder[]): Promise<void> {
    const unknown = await session.sql<{ id: string }>(
      `select h.id from unnest($3::uuid[]) h (id) where not exists (select 1 from stakeholders.stakeholder s
         where s.organisation_id = $1 and s.project_id = $2 and s.id = h.id and s.retired_at is null)
       union all
       select h.id from unnest($4::uuid[]) h (id) where not exists (select 1 from projects.team_member t
         where t.organisation_id = $1 and t.project_id = $2 and t.person_id = h.id and t.starts_on <= $5 and (t.ends_on is null or t.ends_on >= $5))`,
      [
        session.organisationId,
        projectId,
        holders.flatMap(({ stakeholderId }) => stakeholderId ?? []),
        holders.flatMap(({ personId }) => personId ?? []),
        this.clock.today(),
      ],
    );
    ensure(
      unknown.length === 0,
      () => new InvalidInput('Choose stakeholders of the register and people of the team.', ['holders']),
    );
  }
}

function ensureLetters(holders: readonly NewRaciHolder[]): void {
  const keys = holders.map(({ letter, stakeholderId, personId }) => {
    ensure(
      Boolean(stakeholderId) !== Boolean(personId),
      () => new InvalidInput('Name a stakeholder or somebody of the team, one for each letter.', ['holders']),
    );
    return `${letter} ${stakeholderId ?? personId ?? ''}`;
  });
  ensure(
    new Set(keys).size === keys.length,
    () => new InvalidInput('The same name stands twice under one letter.', ['holders']),
  );
  const count = (wanted: RaciLetter) => holders.filter(({ letter }) => letter === wanted).length;
  ensure(holders.length === 0 || count('accountable') === 1, () => new OneAccountable(count('accountable')));
  ensure(
    holders.length === 0 || count('responsible') > 0,
    () => new InvalidInput('Name at least one who does the work.', ['holders']),
  );
}
