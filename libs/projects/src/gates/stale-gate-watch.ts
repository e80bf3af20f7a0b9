import { systemViewer } from '#libs/identity';
import type { EventHandler, Session, StoredEvent } from '#libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { GATE_EVIDENCE, type GateEvidence } from '../ports.js';
import { gateWentStale, signedAnswerSaved } from './events.js';
import { GateReadingService } from './gate-reading.service.js';

/**
 * Notices that a passed gate went stale, and has its signers told: once, for it stays noticed until they pass it again.
 * It looks after whatever may take away what a gate rested on; what is only added and not finished yet shows as stale
 * when it is read, and asks for no second signature when it is finished.
 */
@Injectable()
export class StaleGateWatch implements EventHandler {
  readonly name = 'projects.stale-gate-watch';
  readonly on: readonly string[];

  constructor(
    private readonly reading: GateReadingService,
    @Inject(GATE_EVIDENCE) evidence: readonly GateEvidence[],
  ) {
    this.on = [...new Set([signedAnswerSaved.type, ...evidence.flatMap(({ takenAwayBy }) => takenAwayBy)])];
  }

  wants({ done }: { done?: unknown }): boolean {
    return done !== 'added';
  }

  about({ projectId }: { projectId?: unknown }): string {
    return String(projectId);
  }

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { projectId } = event.data as { projectId: string };
    const [passed] = await session.sql(
      `select 1 from projects.gate where organisation_id = $1 and project_id = $2 and state = 'passed' and stale_because = '[]' limit 1`,
      [session.organisationId, projectId],
    );
    if (!passed) return;
    const { gates } = await this.reading.read(systemViewer(event.organisationId), projectId);
    for (const { gate, state, version, staleReasons, staleNoticed } of gates) {
      if (state !== 'stale' || staleNoticed) continue;
      // A signer who decided meanwhile has moved the version on: then there is nothing to notice.
      const noticed = await session.write(
        `update projects.gate set stale_because = $4, version = version + 1
         where organisation_id = $1 and project_id = $2 and key = $3 and version = $5`,
        [session.organisationId, projectId, gate.key, JSON.stringify(staleReasons), version],
      );
      if (noticed) session.record(gateWentStale({ projectId, gate: gate.key, signers: gate.signers }));
    }
  }
}
