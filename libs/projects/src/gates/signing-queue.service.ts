import { loadGuidance } from '#libs/guidance';
import type { TeamRole, Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { signsAs } from './gate-reading.service.js';

export interface WaitingGate {
  readonly projectId: string;
  readonly title: string;
  readonly gate: string;
  readonly role: string;
  readonly requestedAt: string;
}

/** The gates that wait for this viewer's signature, the longest waiting first. */
@Injectable()
export class SigningQueueService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async waitingFor(viewer: Viewer): Promise<WaitingGate[]> {
    const rows = await this.work.rows<{
      projectId: string;
      title: string;
      gate: string;
      requestedAt: string;
      roles: TeamRole[];
      signed: string[];
    }>(
      viewer,
      `select g.project_id, p.title, g.key as gate, g.requested_at, jsonb_agg(distinct t.role) as roles,
         coalesce((select jsonb_agg(s.role) from projects.gate_signature s where s.organisation_id = g.organisation_id and s.project_id = g.project_id
           and s.gate_key = g.key and s.round = g.round and s.decision = 'signed'), '[]') as signed
       from projects.gate g
       join projects.project p on p.organisation_id = g.organisation_id and p.id = g.project_id
       join projects.team_member t on t.organisation_id = g.organisation_id and t.project_id = g.project_id and t.person_id = $2
         and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3)
       where g.organisation_id = $1 and g.state = 'requested'
       group by g.organisation_id, g.project_id, g.key, g.round, p.title, g.requested_at order by g.requested_at, g.project_id`,
      [viewer.organisationId, viewer.personId, this.clock.today()],
    );
    return rows.flatMap(({ roles, signed, ...waiting }) => {
      if (roles.includes('lead')) return [];
      const role = loadGuidance()
        .current.gate(waiting.gate)
        .signers.find((signer) => !signed.includes(signer) && roles.some((held) => signsAs(held) === signer));
      return role ? [{ ...waiting, role }] : [];
    });
  }
}
