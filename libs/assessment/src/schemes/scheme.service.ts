import { gateKeys, loadGuidance, type Rubric } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { Extension, OpenRound, Round, type RoundState, Scheme, type Track } from '../assessment.entities.js';
import { extensionGranted, roundOpened, schemeCreated } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';

export interface NewScheme {
  readonly title: string;
  readonly track: Track;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  /** In per cent; the rubric's own when it is null. */
  readonly cut?: number | null | undefined;
  readonly requiredGates: readonly string[];
  readonly showsLeadership: boolean;
  /** Whether every plan is marked by a clinician and a manager. */
  readonly oneOfEach?: boolean | null | undefined;
  /** Whether only markers who are calibrated for its rubric are given plans. */
  readonly needsCalibration?: boolean | null | undefined;
}

export interface NewRound {
  readonly schemeId: string;
  readonly title: string;
  readonly opensAt: string;
  readonly deadlineAt: string;
  readonly markingDueOn: string;
}

export interface NewExtension {
  readonly roundId: string;
  readonly hostOrganisationId: string;
  readonly projectId: string;
  readonly until: string;
  readonly reason: string;
}

export interface SchemeRow {
  readonly id: string;
  readonly title: string;
  readonly track: Track;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly cut: string;
  readonly requiredGates: readonly string[];
  readonly showsLeadership: boolean;
  readonly oneOfEach: boolean;
  readonly needsCalibration: boolean;
}

export interface OpenRoundRow {
  readonly id: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly title: string;
  readonly track: Track;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly requiredGates: readonly string[];
  readonly showsLeadership: boolean;
  readonly opensAt: string;
  readonly deadlineAt: string;
  readonly markingDueOn: string;
  readonly state: RoundState;
}

const SCHEME =
  'id, title, track, edition, rubric_key, rubric_version, cut, required_gates, shows_leadership, one_of_each, needs_calibration';
const ROUND = `r.id, r.organisation_id as programme_id, o.name as programme_name, r.scheme_id, r.scheme_title, r.title, r.track, r.edition,
  r.rubric_key, r.rubric_version, r.required_gates, r.shows_leadership, r.opens_at, r.deadline_at, r.marking_due_on, r.state`;

/** A rubric that comes to a pass or a fail. */
export type SummativeRubric = Rubric & { readonly outcome: NonNullable<Rubric['outcome']> };
const isSummative = (rubric: Rubric): rubric is SummativeRubric => rubric.outcome !== null;

/** The rubric a scheme was made with, whatever the current edition says by now. */
export function rubricOf(of: { edition: string; rubricKey: string; rubricVersion: string }): SummativeRubric {
  const rubric = loadGuidance().edition(of.edition).rubric(of.rubricKey, of.rubricVersion);
  if (!isSummative(rubric)) throw new Error(`${rubric.key} ${rubric.version} has no outcome.`);
  return rubric;
}

/** A programme's schemes and rounds, and what every trust may know of them. */
@Injectable()
export class SchemeService {
  constructor(private readonly work: UnitOfWork) {}

  createScheme(viewer: Viewer, scheme: NewScheme): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'scheme:manage');
      const { current } = loadGuidance();
      const rubric = current.rubrics
        .filter(isSummative)
        .find(({ key, version }) => key === scheme.rubricKey && version === scheme.rubricVersion);
      ensure(
        rubric,
        () =>
          new InvalidInput('The current guidance has no such rubric that comes to a pass or a fail.', ['rubricKey']),
      );
      const unknown = scheme.requiredGates.filter((gate) => !gateKeys.some((key) => key === gate));
      ensure(!unknown.length, () => new InvalidInput(`There is no gate ${unknown.join(', ')}.`, ['requiredGates']));
      const cut = scheme.cut ?? rubric.outcome.cut;
      ensure(cut >= 0 && cut <= 100, () => new InvalidInput('The cut score is between 0 and 100.', ['cut']));
      const id = newId();
      await session.insert(Scheme, {
        id,
        title: scheme.title,
        track: scheme.track,
        edition: current.key,
        rubricKey: rubric.key,
        rubricVersion: rubric.version,
        cut: String(cut),
        requiredGates: scheme.requiredGates,
        showsLeadership: scheme.showsLeadership,
        oneOfEach: scheme.oneOfEach ?? false,
        needsCalibration: scheme.needsCalibration ?? false,
        createdAt: session.at,
      });
      session.record(schemeCreated({ schemeId: id, track: scheme.track }));
      return { id };
    });
  }

  openRound(viewer: Viewer, { schemeId, ...round }: NewRound): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'scheme:manage');
      const scheme = await this.scheme(viewer, schemeId);
      ensure(
        round.deadlineAt > round.opensAt,
        () => new InvalidInput('The deadline is after the opening.', ['deadlineAt']),
      );
      const id = newId();
      await session.insert(Round, { id, schemeId, ...round, state: 'open' });
      const { title: schemeTitle, track, edition, rubricKey, rubricVersion, requiredGates, showsLeadership } = scheme;
      const shown = { schemeTitle, track, edition, rubricKey, rubricVersion, requiredGates, showsLeadership };
      await session.insert(OpenRound, { id, schemeId, ...shown, ...round, state: 'open' });
      session.record(roundOpened({ schemeId, roundId: id, deadlineAt: round.deadlineAt }));
      return { id };
    });
  }

  /** Gives one project more time. @throws InvalidInput unless the project is enrolled with the round's scheme */
  grantExtension(viewer: Viewer, extension: NewExtension): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'submission:screen');
      const [enrolled] = await session.sql(
        `select 1 from identity.enrolment e join assessment.round r on r.organisation_id = e.organisation_id and r.scheme_id = e.scheme_id
         where e.organisation_id = $1 and r.id = $2 and e.project_id = $3 and e.host_organisation_id = $4`,
        [session.organisationId, extension.roundId, extension.projectId, extension.hostOrganisationId],
      );
      ensure(enrolled, () => new NotFound('enrolment'));
      const id = newId();
      await session.insert(Extension, { id, ...extension, grantedBy: viewer.personId, grantedAt: session.at });
      const { roundId, projectId, until } = extension;
      session.record(extensionGranted({ roundId, projectId, until }));
      return { id };
    });
  }

  /** The acting programme's schemes. */
  schemes(viewer: Viewer): Promise<SchemeRow[]> {
    return this.work.rows<SchemeRow>(
      viewer,
      `select ${SCHEME} from assessment.scheme where organisation_id = $1 order by id desc`,
      [viewer.organisationId],
    );
  }

  async scheme(viewer: Viewer, id: string): Promise<SchemeRow> {
    const row = await this.work.row<SchemeRow>(
      viewer,
      `select ${SCHEME} from assessment.scheme where organisation_id = $1 and id = $2`,
      [viewer.organisationId, id],
    );
    ensure(row, () => new NotFound('scheme'));
    return row;
  }

  /** The rounds of every programme that are not over, the nearest deadline first. */
  openRounds(viewer: Viewer): Promise<OpenRoundRow[]> {
    return this.work.rows<OpenRoundRow>(
      viewer,
      `select ${ROUND} from assessment.open_round r join identity.organisation o on o.id = r.organisation_id
       where r.state <> 'released' order by r.deadline_at, r.id`,
    );
  }

  /** Every round of the acting programme, over or not, the newest first. */
  rounds(viewer: Viewer): Promise<OpenRoundRow[]> {
    return this.work.rows<OpenRoundRow>(
      viewer,
      `select ${ROUND} from assessment.open_round r join identity.organisation o on o.id = r.organisation_id
       where r.organisation_id = $1 order by r.id desc`,
      [viewer.organisationId],
    );
  }

  /** One round, whichever programme's it is. */
  async round(viewer: Viewer, id: string): Promise<OpenRoundRow> {
    const row = await this.work.row<OpenRoundRow>(
      viewer,
      `select ${ROUND} from assessment.open_round r join identity.organisation o on o.id = r.organisation_id where r.id = $1`,
      [id],
    );
    ensure(row, () => new NotFound('round'));
    return row;
  }
}
