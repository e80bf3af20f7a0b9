import { isGraded, loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { packetCode } from '../marking/packet-code.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf, type SummativeRubric } from '../schemes/scheme-rules.js';
import { type PacketDocument, packetText } from '../packets/build-packet.js';
import { exemplarMade } from './events.js';
import { Exemplar, type ReferenceLevel } from './marker.entities.js';
import { ResultsNotOut } from './markers.refusals.js';

const HIGHEST_LEVEL = 4;
const SHORTEST_REASONS = 25;

export interface ExemplarRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly fictional: boolean;
  readonly reference: readonly ReferenceLevel[];
  readonly madeOn: string;
}

/** A plan that an exemplar can be made of. */
export interface ExemplarSource {
  readonly packetId: string;
  readonly code: string;
  readonly title: string;
  readonly roundTitle: string;
  readonly submissionId: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly edition: string;
}

interface Text {
  readonly document: string;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
}

/** Work with the levels it should be given and why, for markers to be measured by. */
@Injectable()
export class ExemplarService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an exemplar of a plan whose results are out, as assessors read it.
   * @param made.reference a level and reasons for every criterion of its rubric
   */
  makeExemplar(
    viewer: Viewer,
    { packetId, reference }: { packetId: string; reference: readonly ReferenceLevel[] },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'markers:allocate');
      const [packet] = await session.sql<Text & { sha256: string; state: string }>(
        `select p.document, p.sha256, s.edition, s.rubric_key, s.rubric_version, r.state
         from assessment.packet p
           join assessment.marking g on g.organisation_id = p.organisation_id and g.packet_id = p.id
           join assessment.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
           join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
         where p.organisation_id = $1 and p.id = $2`,
        [session.organisationId, packetId],
      );
      ensure(packet, () => new NotFound('plan', ['packetId']));
      ensure(packet.state === 'released', () => new ResultsNotOut());
      const { state: _, ...text } = packet;
      return this.insert(viewer, session, { ...text, fictional: false, reference });
    });
  }

  /** Puts a made-up exemplar into a programme. For the demonstration: nobody signs in to do it. */
  loadFictional(
    viewer: Viewer,
    { document, reference }: { document: PacketDocument; reference: readonly ReferenceLevel[] },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const { text, sha256 } = packetText(document);
      const { guidance: edition, rubric } = document;
      const of = { edition, rubricKey: rubric.key, rubricVersion: rubric.version };
      return this.insert(viewer, session, { ...of, document: text, sha256, fictional: true, reference });
    });
  }

  /** The programme's exemplars, the newest first, with their reference levels. */
  async exemplars(viewer: Viewer): Promise<ExemplarRow[]> {
    ensureInProgramme(viewer, 'markers:allocate');
    const rows = await this.work.rows<Omit<ExemplarRow, 'code'>>(
      viewer,
      `select id, document::jsonb #>> '{project,title}' as title, rubric_key, rubric_version, fictional, reference, made_on
       from assessment.exemplar where organisation_id = $1 order by made_on desc, id`,
      [viewer.organisationId],
    );
    return rows.map((row) => ({ ...row, code: packetCode(row.id) }));
  }

  /** Plans of rounds whose results are out. */
  async sources(viewer: Viewer): Promise<ExemplarSource[]> {
    ensureInProgramme(viewer, 'markers:allocate');
    const rows = await this.work.rows<Omit<ExemplarSource, 'code'>>(
      viewer,
      `select p.id as packet_id, p.document::jsonb #>> '{project,title}' as title, r.title as round_title, d.submission_id,
         s.rubric_key, s.rubric_version, s.edition
       from assessment.round r
         join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
         join assessment.marking g on g.organisation_id = r.organisation_id and g.round_id = r.id
         join assessment.packet p on p.organisation_id = g.organisation_id and p.id = g.packet_id
         join assessment.screening d on d.organisation_id = p.organisation_id and d.packet_id = p.id
       where r.organisation_id = $1 and r.state = 'released' order by r.id desc, p.id`,
      [viewer.organisationId],
    );
    return rows.map((row) => ({ ...row, code: packetCode(row.packetId) }));
  }

  private async insert(
    viewer: Viewer,
    session: Session,
    made: Text & { sha256: string; fictional: boolean; reference: readonly ReferenceLevel[] },
  ): Promise<{ id: string }> {
    const reference = referenceInOrder(rubricOf({ ...made, weights: null }), made.reference);
    const id = newOpaqueId();
    await session.insert(Exemplar, { id, ...made, reference, madeBy: viewer.personId, madeOn: this.clock.today() });
    const { rubricKey, rubricVersion, sha256 } = made;
    session.record(exemplarMade({ exemplarId: id, rubricKey, rubricVersion, sha256 }));
    return { id };
  }
}

/** @throws InvalidInput naming the place, for a criterion without a level or without reasons others can follow */
function referenceInOrder(rubric: SummativeRubric, reference: readonly ReferenceLevel[]): readonly ReferenceLevel[] {
  return rubric.criteria.map(({ key, title }) => {
    const index = reference.findIndex(({ criterion }) => criterion === key);
    const given = reference[index];
    const at = (field: string) => ['reference', String(index), field];
    const fits = given && Number.isInteger(given.level) && given.level >= 0 && given.level <= HIGHEST_LEVEL;
    ensure(fits, () => new InvalidInput(`Give ${title.toLowerCase()} a level from 0 to 4.`, ['reference', key]));
    const reasons = given.reasons.trim();
    ensure(
      reasons.length >= SHORTEST_REASONS,
      () =>
        new InvalidInput(
          `Give the reasons for ${title.toLowerCase()} in at least ${SHORTEST_REASONS} characters: markers learn from them.`,
          at('reasons'),
        ),
    );
    return { criterion: key, level: given.level, reasons };
  });
}

/** The rubrics of the guidance in force that come to a pass or a fail. */
export const gradedRubrics = (): SummativeRubric[] => loadGuidance().current.rubrics.filter(isGraded);
