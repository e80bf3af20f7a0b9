import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import {
  Extension,
  OpenRound,
  Round,
  type RoundState,
  Scheme,
  type SettlingRule,
  type Track,
} from '../assessment.entities.js';
import { extensionGranted, roundOpened, schemeCreated, schemeRevised } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import { type NewScheme, rulesOf, type Weights } from './scheme-rules.js';
import { SchemeInUse } from './schemes.refusals.js';

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
  readonly version: number;
  readonly title: string;
  readonly track: Track;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly cut: string;
  readonly agreeWithin: string;
  readonly thirdAbove: string;
  readonly rule: SettlingRule;
  readonly requiredGates: readonly string[];
  readonly showsLeadership: boolean;
  readonly weights: Weights | null;
  /** Something was sealed for it: it stays as it is. */
  readonly isInUse: boolean;
  readonly oneOfEach: boolean;
  readonly needsCalibration: boolean;
  readonly resubmissionsCapped: boolean;
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
  /** The round whose offers it takes; null for one that takes any project of its scheme. */
  readonly resubmits: string | null;
}

const IS_IN_USE = `exists (select 1 from assessment.round r
  join assessment.submission u on u.organisation_id = r.organisation_id and u.round_id = r.id
  where r.organisation_id = s.organisation_id and r.scheme_id = s.id)`;
const SCHEME = `s.id, s.version, s.title, s.track, s.edition, s.rubric_key, s.rubric_version, s.cut, s.agree_within, s.third_above, s.rule,
  s.required_gates, s.shows_leadership,
  s.one_of_each, s.needs_calibration, s.resubmissions_capped, s.weights, ${IS_IN_USE} as is_in_use`;
const ROUND = `r.id, r.organisation_id as programme_id, o.name as programme_name, r.scheme_id, r.scheme_title, r.title, r.track, r.edition,
  r.rubric_key, r.rubric_version, r.required_gates, r.shows_leadership, r.opens_at, r.deadline_at, r.marking_due_on, r.state, r.resubmits`;

/** A programme's schemes and rounds, and what every trust may know of them. */
@Injectable()
export class SchemeService {
  constructor(private readonly work: UnitOfWork) {}

  createScheme(viewer: Viewer, scheme: NewScheme): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'scheme:manage');
      const id = newId();
      await session.insert(Scheme, { id, ...rulesOf(scheme), createdAt: session.at });
      session.record(schemeCreated({ schemeId: id, track: scheme.track }));
      return { id };
    });
  }

  /**
   * Changes the rules of a scheme, and what trusts see of its rounds, until something is sealed for it. The edition of the
   * guidance becomes the one in force.
   * @throws SchemeInUse once it was; a copy of it can be changed
   */
  reviseScheme(
    viewer: Viewer,
    { id, version, ...scheme }: NewScheme & { readonly id: string; readonly version: number },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'scheme:manage');
      const rules = rulesOf(scheme);
      await this.ensureUnused(session, id);
      await session.change(Scheme, { id, version, called: 'scheme' }, rules);
      const { title, track, edition, rubricKey, rubricVersion, requiredGates, showsLeadership } = rules;
      await session.write(
        `update assessment.open_round set scheme_title = $3, track = $4, edition = $5, rubric_key = $6, rubric_version = $7,
           required_gates = $8, shows_leadership = $9 where organisation_id = $1 and scheme_id = $2`,
        [session.organisationId, id, title, track, edition, rubricKey, rubricVersion, requiredGates, showsLeadership],
      );
      session.record(schemeRevised({ schemeId: id, track, rubricKey, rubricVersion, cut: rules.cut }));
      return { id };
    });
  }

  /** Holds the rounds first: the key of a submission that is being sealed waits for them, and is then looked at again. */
  private async ensureUnused(session: Session, id: string): Promise<void> {
    await session.sql(
      'select 1 from assessment.round where organisation_id = $1 and scheme_id = $2 order by id for update',
      [session.organisationId, id],
    );
    const [scheme] = await session.sql<{ isInUse: boolean }>(
      `select ${IS_IN_USE} as is_in_use from assessment.scheme s where s.organisation_id = $1 and s.id = $2`,
      [session.organisationId, id],
    );
    ensure(scheme, () => new NotFound('scheme'));
    ensure(!scheme.isInUse, () => new SchemeInUse());
  }

  openRound(viewer: Viewer, round: NewRound): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'scheme:manage');
      const id = await this.addRound(session, viewer, { ...round, resubmits: null });
      session.record(roundOpened({ schemeId: round.schemeId, roundId: id, deadlineAt: round.deadlineAt }));
      return { id };
    });
  }

  /**
   * A new round, for its programme and for every trust to see.
   * @param round.resubmits the round whose offers it takes; null for one that takes any project of its scheme
   */
  async addRound(
    session: Session,
    viewer: Viewer,
    { schemeId, ...round }: NewRound & { readonly resubmits: string | null },
  ): Promise<string> {
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
    return id;
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
      `select ${SCHEME} from assessment.scheme s where s.organisation_id = $1 order by s.id desc`,
      [viewer.organisationId],
    );
  }

  async scheme(viewer: Viewer, id: string): Promise<SchemeRow> {
    const row = await this.work.row<SchemeRow>(
      viewer,
      `select ${SCHEME} from assessment.scheme s where s.organisation_id = $1 and s.id = $2`,
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
