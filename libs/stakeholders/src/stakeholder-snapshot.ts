import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import type { SnapshotPart } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { RaciReadingService } from './raci-reading.service.js';
import { StakeholderReadingService } from './stakeholder-reading.service.js';

/** The stakeholder part of the sealed document: names as typed, people of the team by what they are on it. */
@Injectable()
export class StakeholderSnapshot implements SnapshotPart {
  readonly key = 'stakeholders';

  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: StakeholderReadingService,
    private readonly raci: RaciReadingService,
  ) {}

  async part(viewer: Viewer, projectId: string) {
    const [register, chart, agreement, team] = await Promise.all([
      this.reading.register(viewer, projectId),
      this.raci.whole(viewer, projectId),
      this.reading.sponsorAgreement(viewer, projectId),
      this.work.rows<{ personId: string; role: string }>(
        viewer,
        `select person_id, role from projects.team_member
         where organisation_id = $1 and project_id = $2 order by ends_on is not null, role`,
        [viewer.organisationId, projectId],
      ),
    ]);
    const roleOf = (person: string) => team.find(({ personId }) => personId === person)?.role ?? 'nobody on the team';
    return {
      register: register.map(
        ({ name, nineCs, power, interest, impact, quadrant, isPatientVoice, likelyOpponent, ...more }) => ({
          name,
          nineCs,
          power,
          interest,
          impact,
          quadrant,
          isPatientVoice,
          likelyOpponent,
          commitments: more.commitments.map(({ onDay, now, needed, gap }) => ({ onDay, now, needed, gap })),
          plan: more.plan && {
            need: more.plan.need,
            gains: more.plan.gains,
            loses: more.plan.loses,
            message: more.plan.message,
            messenger: more.plan.messenger,
            channel: more.plan.channel,
            owner: roleOf(more.plan.ownerId),
            frequency: more.plan.frequency,
            nextDueOn: more.plan.nextDueOn,
          },
          ledger: more.ledger.map(({ onDay, channel, said, feeling, changed, notChangedWhy, questionKey }) => ({
            onDay,
            channel,
            said,
            feeling,
            changed,
            notChangedWhy,
            questionKey,
          })),
        }),
      ),
      raci: chart.rows.map(({ kind, key, dueOn, holders }) => ({
        kind,
        key,
        dueOn,
        holders: holders.map(({ letter, stakeholderId, name, teamRoles }) => ({
          letter,
          who: stakeholderId ? name : (teamRoles[0] ?? 'somebody who has left'),
        })),
      })),
      sponsorAgreement: agreement && { sentence: agreement.sentence, at: agreement.at },
    };
  }
}
