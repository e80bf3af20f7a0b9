import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { PROFILES, type ProfileName } from '#libs/spc';
import { Injectable } from '@nestjs/common';
import { CHARTS_OF_SHAPE, profilesFor, profileThatFits } from './charting.js';
import { chartingDecided, limitsRecalculated } from './events.js';
import { MeasureHold } from './measure-hold.js';
import { Charting, type ChartKind, type Direction, type MeasureShape, Segment } from './measures.entities.js';

export interface NewCharting {
  readonly chart: ChartKind;
  readonly direction: Direction;
  /** Nothing: those it has where they fit the chart, else the usual ones. */
  readonly profile?: ProfileName | null | undefined;
  readonly shiftLength?: number | null | undefined;
  readonly trendLength?: number | null | undefined;
  readonly screening?: boolean | null | undefined;
  readonly lowerBound?: number | null | undefined;
  readonly upperBound?: number | null | undefined;
  readonly why?: string | undefined;
}

export interface Recalculation {
  readonly measureId: string;
  readonly fromDay: string;
  /** The four questions: is the signal sustained, is its cause known, is it expected to last, are there points enough. */
  readonly isSustained: boolean;
  readonly isExpectedToLast: boolean;
  readonly cause: string;
  readonly why: string;
}

/** Fewest readings on which limits are worked out anew. */
const FEWEST_SINCE = 12;

/** Deciding how a measure is drawn and judged, and from when its limits are worked out anew: each a version that stays. */
@Injectable()
export class ChartingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hold: MeasureHold,
  ) {}

  /** @throws InvalidInput when the chart does not fit the readings, or the profile the chart */
  chart(
    viewer: Viewer,
    { measureId, ...decided }: NewCharting & { readonly measureId: string },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId, shape } = await this.hold.get(viewer, session, measureId, 'measures:edit');
      await this.decide(viewer, session, { measureId, projectId, shape }, decided);
      await this.hold.rewriteSignal(session, measureId);
      return { id: measureId, projectId };
    });
  }

  /** Writes the next version, where it says anything new. For an act on a measure that is held. */
  async decide(
    viewer: Viewer,
    session: Session,
    { measureId, projectId, shape }: { measureId: string; projectId: string; shape: MeasureShape },
    decided: NewCharting,
  ): Promise<void> {
    const [now] = await session.sql<Charting>(
      `select version_no, chart, direction, profile, shift_length, trend_length, screening, lower_bound::float8 as lower_bound, upper_bound::float8 as upper_bound
       from measures.charting where organisation_id = $1 and measure_id = $2 order by version_no desc limit 1`,
      [session.organisationId, measureId],
    );
    const next = chartingOf(shape, decided, now);
    if (now && FIELDS.every((field) => now[field] === next[field])) return;
    const versionNo = (now?.versionNo ?? 0) + 1;
    await session.insert(Charting, {
      id: newId(),
      projectId,
      measureId,
      versionNo,
      ...next,
      edition: PROFILES.get(next.profile)?.edition ?? '',
      why: decided.why ?? '',
      by: viewer.personId,
      at: session.at,
    });
    const { chart, profile } = next;
    session.record(chartingDecided({ projectId, measureId, versionNo, chart, profile }));
  }

  /**
   * Has limits worked out anew from a day on; the old ones stay on the chart. Never done by the engine: a person answers
   * the four questions of The Health Care Data Guide first.
   */
  recalculate(
    viewer: Viewer,
    { measureId, fromDay, ...answers }: Recalculation,
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.hold.get(viewer, session, measureId, 'measures:edit');
      ensure(
        answers.cause.trim(),
        () => new InvalidInput('Say what caused the change: without a known cause the limits stay.', ['cause']),
      );
      ensure(
        answers.isSustained,
        () => new InvalidInput('Wait until the signal is sustained: limits stay until then.', ['isSustained']),
      );
      ensure(
        answers.isExpectedToLast,
        () => new InvalidInput('Limits are worked out anew only for a change that will last.', ['isExpectedToLast']),
      );
      const [since] = await session.sql<{ points: number }>(
        `select count(*)::int as points from measures.current_reading where organisation_id = $1 and measure_id = $2 and taken_on >= $3 and not excluded
           and coalesce(numerator, value) is not null`,
        [session.organisationId, measureId, fromDay],
      );
      const points = since?.points ?? 0;
      ensure(
        points >= FEWEST_SINCE,
        () =>
          new InvalidInput(`There are ${points} readings from that day on; limits need ${FEWEST_SINCE}.`, ['fromDay']),
      );
      await this.version(viewer, session, { measureId, projectId, fromDay, takenBack: false, ...answers });
      return { id: measureId, projectId };
    });
  }

  /** Takes a recalculation back, with the reason; it stays in the history. */
  takeBack(
    viewer: Viewer,
    { measureId, fromDay, why }: { measureId: string; fromDay: string; why: string },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.hold.get(viewer, session, measureId, 'measures:edit');
      ensure(
        why.trim(),
        () => new InvalidInput('Say why, so that the chart of any past day can be understood.', ['why']),
      );
      const [there] = await session.sql<Segment>(
        `select is_sustained, is_expected_to_last, cause, taken_back from measures.segment
         where organisation_id = $1 and measure_id = $2 and from_day = $3 order by version_no desc limit 1`,
        [session.organisationId, measureId, fromDay],
      );
      ensure(there && !there.takenBack, () => new NotFound('recalculation', ['fromDay']));
      const { isSustained, isExpectedToLast, cause } = there;
      await this.version(viewer, session, {
        measureId,
        projectId,
        fromDay,
        isSustained,
        isExpectedToLast,
        cause,
        takenBack: true,
        why,
      });
      return { id: measureId, projectId };
    });
  }

  private async version(
    viewer: Viewer,
    session: Session,
    segment: Recalculation & { readonly projectId: string; readonly takenBack: boolean },
  ): Promise<void> {
    const { projectId, measureId, fromDay, takenBack } = segment;
    const [newest] = await session.sql<{ versionNo: number }>(
      'select coalesce(max(version_no), 0)::int as version_no from measures.segment where organisation_id = $1 and measure_id = $2 and from_day = $3',
      [session.organisationId, measureId, fromDay],
    );
    await session.insert(Segment, {
      id: newId(),
      versionNo: (newest?.versionNo ?? 0) + 1,
      ...segment,
      by: viewer.personId ?? '',
      at: session.at,
    });
    session.record(limitsRecalculated({ projectId, measureId, fromDay, takenBack }));
    await this.hold.rewriteSignal(session, measureId);
  }
}

const FIELDS = [
  'chart',
  'direction',
  'profile',
  'shiftLength',
  'trendLength',
  'screening',
  'lowerBound',
  'upperBound',
] as const;

/** What was decided, with what stays of the version before where nothing was said. */
function chartingOf(
  shape: MeasureShape,
  decided: NewCharting,
  now: Charting | undefined,
): Pick<Charting, (typeof FIELDS)[number]> {
  const { chart, direction } = decided;
  ensure(
    CHARTS_OF_SHAPE[shape].includes(chart),
    () =>
      new InvalidInput(`That chart is for other readings. Choose one of: ${CHARTS_OF_SHAPE[shape].join(', ')}.`, [
        'chart',
      ]),
  );
  // Rules that were not chosen anew give way to the usual ones where the chart is another.
  const chosen = decided.profile === now?.profile ? null : decided.profile;
  ensure(
    !chosen || profilesFor(chart).includes(chosen),
    () =>
      new InvalidInput(
        `Those rules are for other charts. Choose one of: ${profilesFor(chart)
          .map((name) => PROFILES.get(name)?.title)
          .join(', ')}.`,
        ['profile'],
      ),
  );
  const profile = profileThatFits(chart, chosen ?? now?.profile);
  const mayChange = PROFILES.get(profile)?.mayChange;
  const isSame = now?.profile === profile;
  const length = (field: 'shiftLength' | 'trendLength'): number | null => {
    const wanted = decided[field] === undefined ? (isSame ? (now?.[field] ?? null) : null) : decided[field];
    const allowed = mayChange?.[field] ?? [];
    ensure(
      wanted === null || allowed.includes(wanted),
      () =>
        new InvalidInput(
          allowed.length
            ? `These rules take ${allowed.join(' or ')} points.`
            : 'These rules have lengths of their own.',
          [field],
        ),
    );
    return wanted;
  };
  const screening = decided.screening === undefined ? (isSame ? (now?.screening ?? null) : null) : decided.screening;
  ensure(
    screening === null || mayChange?.screening,
    () => new InvalidInput('These rules say themselves whether moving ranges are screened.', ['screening']),
  );
  const bound = (field: 'lowerBound' | 'upperBound') =>
    decided[field] === undefined ? (now?.[field] ?? null) : decided[field];
  const [lowerBound, upperBound] = [bound('lowerBound'), bound('upperBound')];
  ensure(
    lowerBound === null || upperBound === null || lowerBound < upperBound,
    () => new InvalidInput('The lowest it can be must be below the highest.', ['upperBound']),
  );
  return {
    chart,
    direction,
    profile,
    shiftLength: length('shiftLength'),
    trendLength: length('trendLength'),
    screening,
    lowerBound,
    upperBound,
  };
}
