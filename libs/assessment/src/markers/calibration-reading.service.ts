import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CriterionMark, GlobalRating } from '../assessment.entities.js';
import { packetCode } from '../marking/packet-code.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf } from '../schemes/scheme-rules.js';
import { FEWEST_EXEMPLARS, likeness } from './calibration-rules.js';
import { gradedRubrics } from './exemplar.service.js';
import type { CalibrationState, ReferenceLevel } from './marker.entities.js';

/** What is open to be marked: never with the levels it should be given. */
export interface OpenExemplar {
  readonly code: string;
  readonly document: string;
  readonly fictional: boolean;
}

export interface HeldAgainst {
  readonly criterion: string;
  readonly level: number;
  readonly comment: string;
  readonly reference: number;
  readonly reasons: string;
  readonly isNear: boolean;
}

export interface AttemptRow {
  readonly number: number;
  readonly code: string;
  readonly title: string;
  readonly total: string;
  readonly referenceTotal: string;
  readonly agrees: boolean;
  readonly criteria: readonly HeldAgainst[];
}

export interface CalibrationRow {
  readonly id: string;
  readonly version: number;
  readonly state: CalibrationState;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly levels: readonly CriterionMark[];
  readonly globalRating: GlobalRating | null;
  readonly begunOn: string;
  readonly expiresOn: string | null;
  readonly exemplar: OpenExemplar | null;
  readonly attempts: readonly AttemptRow[];
}

export interface RubricToCalibrate {
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly title: string;
  readonly exemplars: number;
  /** Whether there are enough exemplars to begin. */
  readonly isReady: boolean;
  /** Whether a scheme of the programme asks for it. */
  readonly isAsked: boolean;
}

export interface OwnCalibration {
  readonly rubrics: readonly RubricToCalibrate[];
  /** The newest first. */
  readonly calibrations: readonly CalibrationRow[];
}

interface Stored extends Omit<CalibrationRow, 'exemplar' | 'attempts'> {
  readonly exemplarId: string | null;
  readonly document: string | null;
  readonly fictional: boolean | null;
  readonly attempts: readonly {
    readonly number: number;
    readonly exemplarId: string;
    readonly title: string;
    readonly levels: readonly CriterionMark[];
    readonly reference: readonly ReferenceLevel[];
    readonly total: string;
    readonly referenceTotal: string;
    readonly agrees: boolean;
  }[];
}

/** What a marker reads of their own calibrations: a reference only beside an attempt of theirs that is in. */
@Injectable()
export class CalibrationReadingService {
  constructor(private readonly work: UnitOfWork) {}

  async ownCalibration(viewer: Viewer): Promise<OwnCalibration> {
    ensureInProgramme(viewer, 'packet:read');
    const [stored, counts] = await Promise.all([
      this.work.rows<Stored>(viewer, CALIBRATIONS, [viewer.organisationId, viewer.personId]),
      this.work.rows<{ rubricKey: string; rubricVersion: string; exemplars: number; isAsked: boolean }>(
        viewer,
        COUNTS,
        [viewer.organisationId],
      ),
    ]);
    const rubrics = gradedRubrics().flatMap(({ key, version, title }): RubricToCalibrate[] => {
      const count = counts.find(({ rubricKey, rubricVersion }) => rubricKey === key && rubricVersion === version);
      return count ? [{ ...count, title, isReady: count.exemplars >= FEWEST_EXEMPLARS }] : [];
    });
    return { rubrics, calibrations: stored.map(readable) };
  }
}

function readable({ exemplarId, document, fictional, attempts, ...row }: Stored): CalibrationRow {
  const rubric = rubricOf({ ...row, weights: null });
  return {
    ...row,
    exemplar: exemplarId && document ? { code: packetCode(exemplarId), document, fictional: fictional === true } : null,
    attempts: attempts.map(({ exemplarId: attempted, levels, reference, ...attempt }) => {
      const { farApart } = likeness(rubric, levels, reference);
      return {
        ...attempt,
        code: packetCode(attempted),
        criteria: reference.map(({ criterion, level, reasons }) => {
          const given = levels.find((one) => one.criterion === criterion);
          const isNear = !farApart.includes(criterion);
          return {
            criterion,
            level: given?.level ?? 0,
            comment: given?.comment ?? '',
            reference: level,
            reasons,
            isNear,
          };
        }),
      };
    }),
  };
}

const CALIBRATIONS = `select c.id, c.version, c.state, c.edition, c.rubric_key, c.rubric_version, c.levels, c.global_rating, c.begun_on, c.expires_on,
    c.exemplar_id, e.document, e.fictional,
    coalesce((select jsonb_agg(jsonb_build_object('number', a.number, 'exemplarId', a.exemplar_id, 'title', x.document::jsonb #>> '{project,title}',
        'levels', a.levels, 'reference', x.reference, 'total', a.total::text, 'referenceTotal', a.reference_total::text, 'agrees', a.agrees) order by a.number)
      from assessment.calibration_attempt a join assessment.exemplar x on x.organisation_id = a.organisation_id and x.id = a.exemplar_id
      where a.organisation_id = c.organisation_id and a.calibration_id = c.id), '[]') as attempts
  from assessment.calibration c left join assessment.exemplar e on e.organisation_id = c.organisation_id and e.id = c.exemplar_id
  where c.organisation_id = $1 and c.person_id = $2
  order by c.begun_on desc, c.state = 'under-way' desc, c.expires_on desc nulls last, c.id`;

const COUNTS = `select r.rubric_key, r.rubric_version, bool_or(r.asked) as is_asked, count(r.id)::int as exemplars
  from (select rubric_key, rubric_version, id, false as asked from assessment.exemplar where organisation_id = $1
    union all select rubric_key, rubric_version, null, true from assessment.scheme where organisation_id = $1 and needs_calibration) r
  group by r.rubric_key, r.rubric_version`;
