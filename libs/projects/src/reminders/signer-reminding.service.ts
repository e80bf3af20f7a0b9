import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { GateNotAtThisStep } from '../gates/gates.refusals.js';
import { GateReadingService, signsAs } from '../gates/gate-reading.service.js';
import { signersReminded } from './events.js';
import { GateReminder } from './reminders.entities.js';
import { RemindedToday } from './reminders.refusals.js';

/** Reminding the signers of a gate, at most once a day: what waits for somebody is told to them again, never nagged. */
@Injectable()
export class SignerRemindingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly gates: GateReadingService,
    private readonly clock: Clock,
  ) {}

  /** Tells whoever has not signed yet. @throws RemindedToday, GateNotAtThisStep when nobody was asked */
  remind(
    viewer: Viewer,
    { projectId, gate }: { projectId: string; gate: string },
  ): Promise<{ projectId: string; gate: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'gate:request', projectId);
      const judged = (await this.gates.read(viewer, projectId)).gates.find((one) => one.gate.key === gate);
      ensure(judged, () => new InvalidInput('There is no such gate.', ['gate']));
      ensure(
        judged.state === 'requested',
        () => new GateNotAtThisStep(gate, judged.state, 'Its signers are reminded while it waits for them.'),
      );
      const today = this.clock.today();
      const waited = judged.signers.filter(({ signedAt }) => !signedAt).map(({ role }) => role);
      const [reminded, team] = await Promise.all([
        session.sql(
          'select 1 from projects.gate_reminder where organisation_id = $1 and project_id = $2 and gate_key = $3 and on_day = $4',
          [session.organisationId, projectId, gate, today],
        ),
        session.sql<{ personId: string; role: string }>(
          `select person_id, role from projects.team_member where organisation_id = $1 and project_id = $2
             and starts_on <= $3 and (ends_on is null or ends_on >= $3) order by person_id`,
          [session.organisationId, projectId, today],
        ),
      ]);
      ensure(reminded.length === 0, () => new RemindedToday(gate));
      const signers = team.filter(({ role }) => waited.includes(signsAs(role))).map(({ personId }) => personId);
      ensure(
        signers.length,
        () =>
          new InvalidInput(
            `Nobody on the team is its ${waited.join(' or ').replaceAll('-', ' ')}. Add one on the team page.`,
          ),
      );
      await session.insert(GateReminder, {
        id: newId(),
        projectId,
        gateKey: gate,
        onDay: today,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(signersReminded({ projectId, gate, personIds: [...new Set(signers)] }));
      return { projectId, gate };
    });
  }
}
