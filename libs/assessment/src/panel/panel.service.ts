import { opens, standingsOf, type Viewer } from '#libs/identity';
import { ensure, NotPermitted, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { MarkState, RoundState } from '../assessment.entities.js';
import { ExaminerDoor } from '../external/examiner-door.js';
import { packetCode } from '../marking/packet-code.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf, type Weights } from '../schemes/scheme-rules.js';
import { markerCodes } from './marker-code.js';
import { type OriginalMark, withTotals } from './original-marks.js';
import { pairAgreement } from './pair-agreement.js';
import { criterionAgreement, type Estimate, type NotDefined, type Reliability, reliabilityOf } from './reliability.js';
import { severityFigures } from './severity-figures.js';

/** A marker as the panel calls them. */
export interface PanelMarker {
  /** A letter that stands for the marker in this round. */
  readonly code: string;
  /** Null for whoever is not to know who marks. */
  readonly name: string | null;
}

export interface MarkerOnPanel extends PanelMarker {
  /** Marks they were given that count, and how many of those are in with all marks of their plan. */
  readonly given: number;
  readonly marked: number;
  /** Marks they gave back, and marks that were put aside. */
  readonly declined: number;
  readonly void: number;
  /** In points, positive where they mark below the mean marker; null where it cannot be told. */
  readonly severity: number | null;
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The severity drawn towards nought by as much of it as may be chance. */
  readonly shrunk: number | null;
}

export interface FairnessPanel {
  readonly roundId: string;
  readonly cut: number;
  readonly plans: number;
  readonly marks: number;
  /** Marks by which work was sent back: they have no total and no part in the figures. */
  readonly withoutTotal: number;
  readonly reliability: Reliability;
  readonly criteria: readonly { readonly key: string; readonly title: string; readonly alpha: Estimate }[];
  readonly pairs: readonly { readonly one: PanelMarker; readonly other: PanelMarker; plans: number; kappa: Estimate }[];
  readonly markers: readonly MarkerOnPanel[];
  readonly severityReason: NotDefined | null;
  readonly residualDf: number | null;
  readonly islands: readonly { readonly markers: readonly PanelMarker[]; readonly plans: readonly string[] }[];
  readonly joins: readonly { readonly plan: string; readonly marker: PanelMarker }[];
  readonly fair: readonly { readonly code: string; raw: number; fair: number; crossesCut: boolean }[];
}

/** An assessor’s own severity in a round that is over. */
export interface OwnSeverity {
  readonly roundId: string;
  readonly roundTitle: string;
  readonly marks: number;
  readonly severity: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: NotDefined | null;
}

interface RoundFacts {
  readonly id: string;
  readonly title: string;
  readonly state: RoundState;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly cut: number;
}

interface MarkInRound extends OriginalMark {
  readonly id: string;
  readonly name: string;
  readonly state: MarkState;
}

const ROUND = `r.id, r.title, r.state, s.edition, s.rubric_key, s.rubric_version, s.weights, s.cut::float8 as cut
  from assessment.round r join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
  where r.organisation_id = $1`;

/** Whether a round is marked fairly, worked out anew each time it is asked from marks as they were sealed. */
@Injectable()
export class PanelService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly door: ExaminerDoor,
  ) {}

  /**
   * The panel of a round. It takes marks whose plan has all of its marks in, third ones too, as they were sealed: what a
   * discussion changed afterwards is not independent any more, and marks that were put aside do not count. Null for another
   * programme’s round, and for an examiner to whom it is not open.
   * @throws NotPermitted for whoever marks in it, until it is confirmed
   */
  async panel(viewer: Viewer, roundId: string): Promise<FairnessPanel | null> {
    ensureInProgramme(viewer, 'fairness:read');
    const round = await this.work.row<RoundFacts>(viewer, `select ${ROUND} and r.id = $2`, [
      viewer.organisationId,
      roundId,
    ]);
    if (!round) return null;
    const knowsMarkers = viewer.acting === 'system' || opens('marks:read', standingsOf(viewer));
    // An examiner looks in by declaring that they have no part in it, once all of it is decided.
    if (!knowsMarkers && !(await this.door.isOpen(viewer, roundId))) return null;
    const marks = await this.marks(viewer, roundId);
    ensure(
      isOver(round) || !marks.some((mark) => mark.marker === viewer.personId && counts(mark)),
      () => new NotPermitted('fairness:read', [], MARKS_IT),
    );
    return panelOf(round, marks, knowsMarkers);
  }

  /** What the viewer’s own marking was like, round by round: only of rounds that are confirmed or released. */
  async ownSeverities(viewer: Viewer): Promise<OwnSeverity[]> {
    ensureInProgramme(viewer, 'packet:read');
    const rounds = await this.work.rows<RoundFacts>(
      viewer,
      `select ${ROUND} and r.state in ('confirmed', 'released') and exists (
         select 1 from assessment.marking g join assessment.mark k on k.organisation_id = g.organisation_id and k.packet_id = g.packet_id
         where g.organisation_id = $1 and g.round_id = r.id and k.marker_id = $2 and k.state = 'locked')
       order by r.id desc`,
      [viewer.organisationId, viewer.personId],
    );
    return Promise.all(
      rounds.map(async ({ id, title, cut }) => {
        const marks = originals(await this.marks(viewer, id));
        const figures = severityFigures(marks, cut);
        const own = figures.markers.find(({ marker }) => marker === viewer.personId);
        return {
          roundId: id,
          roundTitle: title,
          marks: withTotals(marks).filter(({ marker }) => marker === viewer.personId).length,
          severity: own?.severity ?? null,
          lower: own?.lower ?? null,
          upper: own?.upper ?? null,
          reason: own?.lower === null || !own ? (figures.reason ?? 'NO_DATA') : null,
        };
      }),
    );
  }

  private marks(viewer: Viewer, roundId: string): Promise<MarkInRound[]> {
    return this.work.rows<MarkInRound>(
      viewer,
      `select k.id, k.packet_id as plan, k.marker_id as marker, p.name, k.ordinal, k.state, k.total::float8 as total, k.levels, k.global_rating
       from assessment.marking g
         join assessment.mark k on k.organisation_id = g.organisation_id and k.packet_id = g.packet_id
         join identity.person p on p.id = k.marker_id
       where g.organisation_id = $1 and g.round_id = $2 order by k.packet_id, k.ordinal`,
      [viewer.organisationId, roundId],
    );
  }
}

const MARKS_IT =
  'You mark in this round, so its figures are shut to you until the board has confirmed it. Your own severity is then under “Marking”.';
const isOver = ({ state }: RoundFacts): boolean => state === 'confirmed' || state === 'released';
const counts = ({ state }: MarkInRound): boolean => state !== 'declined' && state !== 'void';

/** Marks of plans all of whose marks are in. One that only waits for the other would tell a moderator half of a plan. */
const originals = (marks: readonly MarkInRound[]): MarkInRound[] => marks.filter(({ state }) => state === 'locked');

function panelOf(round: RoundFacts, all: readonly MarkInRound[], knowsMarkers: boolean): FairnessPanel {
  const marks = originals(all);
  const codes = markerCodes(all);
  const names = new Map(all.map(({ marker, name }) => [marker, name]));
  const called = (marker: string): PanelMarker => ({
    code: codes.get(marker) ?? '',
    name: knowsMarkers ? (names.get(marker) ?? null) : null,
  });
  const rubric = rubricOf(round);
  const alphas = criterionAgreement(marks, rubric.criteria);
  const figures = severityFigures(marks, round.cut);
  const severities = new Map(figures.markers.map((one) => [one.marker, one]));
  return {
    roundId: round.id,
    cut: round.cut,
    plans: new Set(marks.map(({ plan }) => plan)).size,
    marks: marks.length,
    withoutTotal: marks.length - withTotals(marks).length,
    reliability: reliabilityOf(marks),
    criteria: rubric.criteria.flatMap(({ key, title }, at) => {
      const alpha = alphas[at]?.alpha;
      return alpha ? [{ key, title, alpha }] : [];
    }),
    pairs: pairAgreement(marks).map(({ markers: [one, other], plans, kappa }) => ({
      one: called(one),
      other: called(other),
      plans,
      kappa,
    })),
    markers: [...codes.keys()].map((marker) => {
      const own = all.filter((mark) => mark.marker === marker);
      const count = (...states: MarkState[]) => own.filter(({ state }) => states.includes(state)).length;
      const { severity = null, se = null, lower = null, upper = null, shrunk = null } = severities.get(marker) ?? {};
      const [declined, putAside] = [count('declined'), count('void')];
      return {
        ...called(marker),
        ...{ given: own.length - declined - putAside, marked: count('locked'), declined, void: putAside },
        ...{ severity, se, lower, upper, shrunk: shrunk === null ? null : 0 - shrunk },
      };
    }),
    severityReason: figures.reason,
    residualDf: figures.df,
    islands: figures.islands.map(({ markers, candidates }) => ({
      markers: markers.map(called),
      plans: candidates.map(packetCode),
    })),
    joins: figures.joins.map(({ plan, marker }) => ({ plan: packetCode(plan), marker: called(marker) })),
    fair: figures.fair.map(({ plan, ...totals }) => ({ code: packetCode(plan), ...totals })),
  };
}
