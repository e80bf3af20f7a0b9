import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import type { Evidence, GateEvidence } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { StakeholderReadingService, type StakeholderRead } from './stakeholder-reading.service.js';
import { commitmentSet, ledgerEntryAnswered, stakeholderChanged, stakeholderRetired } from './events.js';

const FEWEST_STAKEHOLDERS = 6;

/**
 * The evidence for the stakeholder gate. Its sentences are read by signers who may not see the register, the people on
 * it among them: they count, and name nobody.
 */
@Injectable()
export class StakeholderEvidence implements GateEvidence {
  readonly answersFor = [
    'stakeholders.register-complete',
    'stakeholders.commitment-set',
    'engagement.manage-closely-planned',
    'ledger.manage-closely-heard',
    'ledger.changed-or-reason',
    'sponsor.agreement',
  ] as const;
  readonly takenAwayBy = [
    stakeholderChanged.type,
    stakeholderRetired.type,
    commitmentSet.type,
    ledgerEntryAnswered.type,
  ];

  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: StakeholderReadingService,
    private readonly clock: Clock,
  ) {}

  async gather(viewer: Viewer, projectId: string) {
    const [register, agreed] = await Promise.all([
      this.reading.register(viewer, projectId),
      this.work.rows(
        viewer,
        `select 1 from stakeholders.sponsor_agreement a
         where a.organisation_id = $1 and a.project_id = $2 and exists (select 1 from projects.team_member t
           where t.organisation_id = a.organisation_id and t.project_id = a.project_id and t.person_id = a.person_id
             and t.role = 'sponsor' and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3)) limit 1`,
        [viewer.organisationId, projectId, this.clock.today()],
      ),
    ]);
    return {
      ...evidenceOf(register),
      'sponsor.agreement': {
        met: agreed.length > 0,
        why: agreed.length
          ? 'The sponsor has said what they will do.'
          : 'The sponsor of today has not said yet what they will do.',
      },
    };
  }
}

/** What the register itself is evidence for. */
export function evidenceOf(register: readonly StakeholderRead[]) {
  const close = register.filter(({ quadrant }) => quadrant === 'manage-closely');
  const open = register.filter(({ quadrant }) => quadrant === 'to-be-judged').length;
  const stillOpen = open ? ` ${open} with a 3 for power or interest are still to be judged.` : '';
  const entries = register.flatMap(({ ledger }) => ledger);
  const answered = entries.filter(({ changed, notChangedWhy }) => changed ?? notChangedWhy).length;
  const committed = register.filter(({ commitments }) => commitments.length > 0).length;
  const ofClose = (done: number, what: string): Evidence =>
    register.length === 0
      ? { met: false, why: 'Nobody is on the register yet.' }
      : close.length === 0
        ? { met: true, why: `Nobody has to be managed closely.${stillOpen}` }
        : {
            met: done === close.length,
            why: `${done} of ${close.length} to be managed closely ${what}.${stillOpen}`,
          };
  return {
    'stakeholders.register-complete': completeness(register),
    'stakeholders.commitment-set': {
      met: register.length > 0 && committed === register.length,
      why: `Commitment is set for ${committed} of ${register.length}.`,
    },
    'engagement.manage-closely-planned': ofClose(
      close.filter(({ plan }) => plan && (plan.gains ?? plan.loses)).length,
      'have a plan that says what they gain or lose',
    ),
    'ledger.manage-closely-heard': ofClose(close.filter(({ ledger }) => ledger.length > 0).length, 'have been heard'),
    'ledger.changed-or-reason': {
      met: answered > 0,
      why: `${answered} of ${entries.length} ledger entries say what was changed, or why not.`,
    },
  } satisfies Record<string, Evidence>;
}

function completeness(register: readonly StakeholderRead[]): Evidence {
  const missing = [
    register.length < FEWEST_STAKEHOLDERS && `${FEWEST_STAKEHOLDERS - register.length} more people or groups`,
    !register.some(({ isPatientVoice }) => isPatientVoice) && 'a patient voice',
    !register.some(({ likelyOpponent }) => likelyOpponent) && 'a likely opponent',
  ].filter(Boolean);
  return missing.length
    ? { met: false, why: `Still missing from the register: ${missing.join(', ')}.` }
    : { met: true, why: `${register.length} are listed, with a patient voice and a likely opponent.` };
}
