import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { RaciKind, RaciLetter } from './raci.entities.js';
import { type RaciWarning, raciWarnings } from './raci-warnings.js';
import { seenBy } from './stakeholder-reading.service.js';

export interface RaciHolderRead {
  readonly letter: RaciLetter;
  /** What they are called: the stakeholder as listed, or the person's name. */
  readonly name: string;
  /** Null for somebody who is there as one of the team. */
  readonly stakeholderId: string | null;
  /** Null for a stakeholder who is no person of the trust. */
  readonly personId: string | null;
  /** What they are on the team. Empty when they are not on it. */
  readonly teamRoles: readonly string[];
}

export interface RaciRowRead {
  readonly id: string;
  readonly version: number;
  readonly kind: RaciKind;
  readonly key: string;
  readonly dueOn: string | null;
  readonly holders: readonly RaciHolderRead[];
}

export interface RaciChart {
  readonly rows: readonly RaciRowRead[];
  readonly warnings: readonly RaciWarning[];
}

interface Line extends Omit<RaciHolderRead, 'name'> {
  readonly rowId: string;
  readonly version: number;
  readonly kind: RaciKind;
  readonly key: string;
  readonly dueOn: string | null;
  readonly stakeholderName: string | null;
  readonly personName: string | null;
  readonly isLead: boolean;
  readonly isSponsor: boolean;
  readonly lastDay: string | null;
}

/** Reading the responsibility chart, and what is worth a second look in it. */
@Injectable()
export class RaciReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** The chart, or null to those who do not see the register. */
  async chart(viewer: Viewer, projectId: string): Promise<RaciChart | null> {
    const [standing, lines] = await Promise.all([this.access.find(viewer, projectId), this.lines(viewer, projectId)]);
    const seen = seenBy(viewer, standing, lines);
    if (!seen) return null;
    const namedAsListed = new Set(seen);
    // Somebody who must not read what they are called on the register stands in the chart under their own name.
    return chartOf(lines.map((line) => (namedAsListed.has(line) ? line : underTheirName(line))));
  }

  /** The whole chart, whoever asks. */
  async whole(viewer: Viewer, projectId: string): Promise<RaciChart> {
    return chartOf(await this.lines(viewer, projectId));
  }

  private lines(viewer: Viewer, projectId: string): Promise<Line[]> {
    return this.work.rows<Line>(viewer, LINES, [viewer.organisationId, projectId, this.clock.today()]);
  }
}

const underTheirName = (line: Line): Line =>
  line.stakeholderId ? { ...line, stakeholderId: null, stakeholderName: null } : line;

function chartOf(lines: readonly Line[]): RaciChart {
  const grouped = new Map<string, Line[]>();
  for (const line of lines) grouped.set(line.rowId, [...(grouped.get(line.rowId) ?? []), line]);
  const rows = [...grouped.values()].flatMap((holders) => {
    const [first] = holders;
    return first ? [{ first, holders }] : [];
  });
  return {
    rows: rows.map(({ first, holders }) => ({
      id: first.rowId,
      version: first.version,
      kind: first.kind,
      key: first.key,
      dueOn: first.dueOn,
      holders: holders.map(({ letter, stakeholderId, personId, stakeholderName, personName, teamRoles }) => ({
        letter,
        stakeholderId,
        personId,
        name: stakeholderName ?? personName ?? '',
        teamRoles,
      })),
    })),
    warnings: raciWarnings(
      rows.map(({ first, holders }) => ({ kind: first.kind, key: first.key, dueOn: first.dueOn, holders })),
    ),
  };
}

// The last day of somebody of the team: of their place on it, and for the lead of their post, whichever comes first.
const LINES = `
  select r.id as row_id, r.version, r.kind, r.key, coalesce(m.forecast_on, m.planned_on) as due_on, h.letter, h.stakeholder_id, s.name as stakeholder_name,
    p.id as person_id, p.name as person_name, coalesce(t.roles, '[]') as team_roles,
    coalesce(t.is_lead, false) as is_lead, coalesce(t.is_sponsor, false) as is_sponsor,
    case when t.is_lead then least(t.last_day, j.post_ends_on) else t.last_day end as last_day
  from stakeholders.raci_row r
    join projects.project j on j.organisation_id = r.organisation_id and j.id = r.project_id
    join stakeholders.raci_holder h on h.organisation_id = r.organisation_id and h.row_id = r.id and h.ended_at is null
    left join stakeholders.stakeholder s on s.organisation_id = h.organisation_id and s.id = h.stakeholder_id
    left join identity.person p on p.id = coalesce(h.person_id, s.person_id)
    left join projects.milestone m on m.organisation_id = r.organisation_id and m.project_id = r.project_id
      and r.kind = 'milestone' and m.id::text = r.key
    left join lateral (select jsonb_agg(t.role order by t.role) filter (where current) as roles,
        bool_or(t.role = 'lead' and current) as is_lead, bool_or(t.role = 'sponsor' and current) as is_sponsor,
        case when bool_or(t.ends_on is null) then null else max(t.ends_on) end as last_day
      from (select t.*, t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3) as current from projects.team_member t
        where t.organisation_id = r.organisation_id and t.project_id = r.project_id and t.person_id = p.id) t) t on true
  where r.organisation_id = $1 and r.project_id = $2
  order by r.kind, due_on nulls last, r.id, array_position(array['responsible', 'accountable', 'consulted', 'informed'], h.letter), h.id`;
