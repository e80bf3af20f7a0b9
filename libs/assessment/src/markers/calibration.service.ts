import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CriterionMark, GlobalRating } from '../assessment.entities.js';
import { MarkIncomplete } from '../assessment.refusals.js';
import { ensureLevelsFit, levelsInOrder } from '../marking/levels.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf } from '../schemes/scheme-rules.js';
import { expiryOf, FEWEST_EXEMPLARS, likeness, nextExemplar, stateAfter } from './calibration-rules.js';
import { calibrationAttempted, calibrationBegun, calibrationSaved } from './events.js';
import { Calibration, CalibrationAttempt, type CalibrationState, type ReferenceLevel } from './marker.entities.js';
import { AlreadyCalibrating, CalibrationIsOver, CalibrationNotPassed, TooFewExemplars } from './markers.refusals.js';

interface RubricNamed {
  readonly rubricKey: string;
  readonly rubricVersion: string;
}

interface Standing extends RubricNamed {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly state: CalibrationState;
  readonly edition: string;
  readonly exemplarId: string | null;
  readonly levels: readonly CriterionMark[];
  readonly globalRating: GlobalRating | null;
}

export interface CalibrationDraft {
  readonly id: string;
  readonly version: number;
  readonly levels: readonly CriterionMark[];
  readonly globalRating: GlobalRating | null;
}

/** Marking exemplars, one after another, until it is known whether somebody marks as the programme does. */
@Injectable()
export class CalibrationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Begins for a rubric. After one that was not passed it is the director who opens another. */
  beginCalibration(viewer: Viewer, rubric: RubricNamed): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'mark:write');
      const { personId } = viewer;
      ensure(personId, () => new NotFound('person'));
      const [last] = await session.sql<{ state: CalibrationState }>(
        `select state from assessment.calibration
         where organisation_id = $1 and person_id = $2 and rubric_key = $3 and rubric_version = $4
         order by begun_on desc, state = 'under-way' desc, expires_on desc nulls last limit 1`,
        [session.organisationId, personId, rubric.rubricKey, rubric.rubricVersion],
      );
      ensure(last?.state !== 'under-way', () => new AlreadyCalibrating());
      ensure(last?.state !== 'failed', () => new CalibrationNotPassed());
      return this.open(session, personId, rubric);
    });
  }

  /** Gives somebody whose calibration was not passed another. */
  reopenCalibration(viewer: Viewer, id: string): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'markers:allocate');
      const [failed] = await session.sql<Standing>(
        'select * from assessment.calibration where organisation_id = $1 and id = $2 for update',
        [session.organisationId, id],
      );
      ensure(failed, () => new NotFound('calibration'));
      ensure(
        failed.state === 'failed',
        () => new InvalidInput('Another can be opened only after one that was not passed.', ['id']),
      );
      const [open] = await session.sql(
        `select 1 from assessment.calibration where organisation_id = $1 and person_id = $2 and rubric_key = $3
           and rubric_version = $4 and state = 'under-way'`,
        [session.organisationId, failed.personId, failed.rubricKey, failed.rubricVersion],
      );
      ensure(!open, () => new AlreadyCalibrating());
      return this.open(session, failed.personId, failed);
    });
  }

  /** Saves what is set so far of the exemplar being marked, in place of what was. */
  saveCalibration(viewer: Viewer, { id, version, levels, globalRating }: CalibrationDraft): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const calibration = await this.own(viewer, session, id);
      ensureLevelsFit(rubricOf({ ...calibration, weights: null }), levels, []);
      await session.change(Calibration, { id, version, called: 'calibration' }, { levels, globalRating });
      session.record(calibrationSaved({ calibrationId: id }));
      return { id };
    });
  }

  /** Fixes the attempt for good, holds it against the reference, and goes on to the next exemplar or to an end. */
  submitCalibration(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const calibration = await this.own(viewer, session, id);
      const { exemplarId, globalRating, levels, personId } = calibration;
      const rubric = rubricOf({ ...calibration, weights: null });
      const set = levelsInOrder(rubric, levels);
      const missing = rubric.criteria.filter((_, index) => set[index] === null).map(({ key }) => key);
      ensure(
        exemplarId && globalRating && !missing.length,
        () => new MarkIncomplete([...missing, ...(globalRating ? [] : ['your overall rating'])]),
      );
      const [exemplar] = await session.sql<{ reference: readonly ReferenceLevel[] }>(
        'select reference from assessment.exemplar where organisation_id = $1 and id = $2',
        [session.organisationId, exemplarId],
      );
      const { agrees, total, referenceTotal } = likeness(rubric, levels, exemplar?.reference ?? []);
      const earlier = await session.sql<{ agrees: boolean }>(
        'select agrees from assessment.calibration_attempt where organisation_id = $1 and calibration_id = $2 order by number',
        [session.organisationId, id],
      );
      const today = this.clock.today();
      const state = stateAfter([...earlier.map((one) => one.agrees), agrees]);
      const number = earlier.length + 1;
      await session.insert(CalibrationAttempt, {
        ...{ id: newOpaqueId(), calibrationId: id, number, exemplarId, levels, globalRating, agrees },
        ...{ total: String(total), referenceTotal: String(referenceTotal), submittedOn: today },
      });
      const next = state === 'under-way' ? await this.next(session, personId, calibration) : null;
      await session.change(
        Calibration,
        { id, version, called: 'calibration' },
        {
          ...{ state, exemplarId: next, levels: [], globalRating: null },
          expiresOn: state === 'passed' ? expiryOf(today) : null,
        },
      );
      session.record(calibrationAttempted({ calibrationId: id, number, agrees, state }));
      return { id };
    });
  }

  private async open(session: Session, personId: string, rubric: RubricNamed): Promise<{ id: string }> {
    const { rubricKey, rubricVersion } = rubric;
    const exemplarId = await this.next(session, personId, rubric);
    const [exemplar] = await session.sql<{ edition: string }>(
      'select edition from assessment.exemplar where organisation_id = $1 and id = $2',
      [session.organisationId, exemplarId],
    );
    const id = newOpaqueId();
    await session.insert(Calibration, {
      ...{ id, personId, edition: exemplar?.edition ?? '', rubricKey, rubricVersion, exemplarId },
      ...{ state: 'under-way', levels: [], begunOn: this.clock.today() },
    });
    session.record(calibrationBegun({ calibrationId: id, personId }));
    return { id };
  }

  /** @throws TooFewExemplars when there are not enough of the rubric to judge by */
  private async next(session: Session, personId: string, { rubricKey, rubricVersion }: RubricNamed): Promise<string> {
    const exemplars = await session.sql<{ id: string }>(
      'select id from assessment.exemplar where organisation_id = $1 and rubric_key = $2 and rubric_version = $3',
      [session.organisationId, rubricKey, rubricVersion],
    );
    ensure(exemplars.length >= FEWEST_EXEMPLARS, () => new TooFewExemplars(exemplars.length));
    const met = await session.sql<{ exemplarId: string }>(
      `select a.exemplar_id from assessment.calibration_attempt a
         join assessment.calibration c on c.organisation_id = a.organisation_id and c.id = a.calibration_id
       where c.organisation_id = $1 and c.person_id = $2 order by a.submitted_on, c.begun_on, a.number`,
      [session.organisationId, personId],
    );
    const ids = exemplars.map(({ id }) => id);
    return nextExemplar(
      ids,
      met.map(({ exemplarId }) => exemplarId).filter((id) => ids.includes(id)),
      personId,
    );
  }

  /** The viewer's own, while it is under way; another's is not there, whoever asks. */
  private async own(viewer: Viewer, session: Session, id: string): Promise<Standing> {
    ensureInProgramme(viewer, 'mark:write');
    const [calibration] = await session.sql<Standing>(
      'select * from assessment.calibration where organisation_id = $1 and id = $2 and person_id = $3 for update',
      [session.organisationId, id, viewer.personId],
    );
    ensure(calibration, () => new NotFound('calibration'));
    ensure(calibration.state === 'under-way', () => new CalibrationIsOver());
    return calibration;
  }
}
