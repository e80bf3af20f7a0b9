import type { Viewer } from '#libs/identity';
import { Clock, planned, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { BrokenThread, Evidence, GateEvidence, SnapshotPart, ThreadCheck } from '../ports.js';
import { allOf, counted, verb } from '../counted.js';
import { aimSentence } from './aim-sentence.js';
import type {
  Aim,
  Assumption,
  Cause,
  ChangeIdea,
  Cycle,
  Driver,
  Milestone,
  RationaleNote,
  Risk,
} from './thread.entities.js';
import { modelChosen, threadChanged } from './events.js';

type Read<Row> = Omit<Row, 'organisationId' | 'projectId' | 'retired'>;

export interface ReadAim extends Read<Aim> {
  readonly sentence: string;
}

export interface Thread {
  readonly causes: readonly Read<Cause>[];
  readonly drivers: readonly Read<Driver>[];
  readonly changeIdeas: readonly Read<ChangeIdea>[];
  readonly assumptions: readonly Read<Assumption>[];
  readonly notes: readonly Read<RationaleNote>[];
  readonly aim: ReadAim | null;
  readonly cycles: readonly Read<Cycle>[];
  readonly milestones: readonly (Read<Milestone> & { readonly ownerName: string | null })[];
  readonly risks: readonly (Read<Risk> & { readonly ownerName: string | null })[];
  readonly model: { readonly key: string; readonly why: string } | null;
}

/** Reads the whole thread in one statement: every part as JSON, so that a page pays one row for it. */
@Injectable()
export class ThreadReadingService implements GateEvidence, SnapshotPart, ThreadCheck {
  readonly key = 'thread';
  readonly answersFor = [
    'diagnostics.cause-observed',
    'model.chosen-with-reason',
    'drivers.linked-to-causes',
    'assumptions.three-with-test',
    'evidence.two',
    'aim.smart',
    'aim.linked-to-outcome',
    'cycles.two-with-prediction',
    'milestones.planned',
    'milestones.all-have-state',
    'risks.owned',
    'assumptions.closed',
  ] as const;
  readonly takenAwayBy = [threadChanged.type, modelChosen.type];

  private readonly underWay = new WeakMap<Viewer, Map<string, Promise<Thread>>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Read once per viewer and turn: the fields of a page, the gates and the checks share it. */
  thread(viewer: Viewer, projectId: string): Promise<Thread> {
    const reads = this.underWay.get(viewer) ?? new Map<string, Promise<Thread>>();
    this.underWay.set(viewer, reads);
    const known = reads.get(projectId);
    if (known) return known;
    const reading = this.read(viewer, projectId).finally(() => reads.delete(projectId));
    reads.set(projectId, reading);
    return reading;
  }

  private async read(viewer: Viewer, projectId: string): Promise<Thread> {
    const row = await this.work.row<
      Omit<Thread, 'aim' | 'model'> & { aim: Read<Aim> | null; modelKey: string | null; modelWhy: string | null }
    >(viewer, THREAD, [viewer.organisationId, projectId]);
    if (!row) return EMPTY;
    const { aim, modelKey, modelWhy, ...thread } = row;
    return {
      ...thread,
      aim: aim && { ...aim, sentence: aimSentence(aim) },
      model: modelKey ? { key: modelKey, why: modelWhy ?? '' } : null,
    };
  }

  async part(viewer: Viewer, projectId: string) {
    return { ...(await this.thread(viewer, projectId)) };
  }

  async gather(viewer: Viewer, projectId: string) {
    return judgeThread(await this.thread(viewer, projectId));
  }

  async brokenThreads(viewer: Viewer, projectId: string): Promise<BrokenThread[]> {
    return breaksIn(await this.thread(viewer, projectId), this.clock.today());
  }
}

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });

const noneSeen = (causes: number): string =>
  causes === 1
    ? 'The 1 cause is a guess: it was not seen or counted yet.'
    : `All ${causes} causes are guesses: none was seen or counted yet.`;

/** What the thread says of the gates' conditions, with its figures. */
export function judgeThread({ causes, drivers, assumptions, notes, aim, cycles, milestones, risks, model }: Thread) {
  const primary = drivers.filter(({ parentId }) => parentId === null);
  const unlinked = primary.filter(({ causeId }) => causeId === null);
  const tested = assumptions.filter(({ test }) => test.trim());
  const evidence = notes.filter(({ kind }) => kind === 'evidence');
  const seen = causes.filter(({ evidenceLevel }) => evidenceLevel !== 'guess');
  const predicted = cycles.filter(
    ({ prediction, predictedAt, doneOn }) =>
      prediction && predictedAt && (!doneOn || predictedAt.slice(0, 10) <= doneOn),
  );
  const linked = predicted.some(({ afterCycleId }) => afterCycleId !== null);
  const open = risks.filter(({ state }) => state === 'open');
  const unowned = open.filter(({ ownerId }) => ownerId === null);
  const owned = milestones.filter(({ ownerId }) => ownerId);
  const undecided = milestones.filter(({ state }) => state === 'planned');
  const untested = assumptions.filter(({ state }) => state === 'untested');
  return {
    'diagnostics.cause-observed': said(
      seen.length > 0,
      `${seen.length} of ${counted(causes.length, 'cause')} ${verb(seen.length, 'was', 'were')} seen or counted.`,
      causes.length ? noneSeen(causes.length) : 'No cause is written down yet.',
    ),
    'model.chosen-with-reason': said(
      Boolean(model?.why.trim()),
      'A model is chosen, with a reason.',
      'No model is chosen yet.',
    ),
    'drivers.linked-to-causes': said(
      primary.length > 0 && unlinked.length === 0,
      `${allOf(primary.length, 'primary driver')} ${verb(primary.length, 'rests', 'rest')} on a cause.`,
      primary.length
        ? `Without a cause: ${unlinked.map(({ text }) => `“${text}”`).join(', ')}.`
        : 'There is no driver yet.',
    ),
    'assumptions.three-with-test': said(
      tested.length >= 3,
      `${tested.length} assumptions have a test.`,
      `${tested.length} of 3 assumptions ${verb(tested.length, 'has', 'have')} a test.`,
    ),
    'evidence.two': said(
      evidence.length >= 2,
      `${evidence.length} pieces of evidence.`,
      `${evidence.length} of 2 pieces of evidence.`,
    ),
    'aim.smart': said(aim !== null, aim?.sentence ?? '', 'The aim is not set yet.'),
    'aim.linked-to-outcome': said(
      Boolean(aim?.outcomeMeasureId),
      'The aim is tied to a measure.',
      'The aim is tied to no measure yet.',
    ),
    'cycles.two-with-prediction': said(
      predicted.length >= 2 && linked,
      `${predicted.length} cycles have a prediction made first, and follow one another.`,
      predicted.length < 2
        ? `${predicted.length} of 2 cycles ${verb(predicted.length, 'has', 'have')} a prediction made first.`
        : 'The cycles are not linked: say which led to which.',
    ),
    'milestones.planned': said(
      milestones.length >= 3 && milestones.every(({ ownerId }) => ownerId),
      `${milestones.length} milestones, each with an owner.`,
      `${owned.length} of 3 milestones ${verb(owned.length, 'has', 'have')} an owner.`,
    ),
    'milestones.all-have-state': said(
      milestones.length > 0 && undecided.length === 0,
      'Every milestone says where it stands.',
      `${counted(undecided.length, 'milestone')} ${verb(undecided.length, 'is', 'are')} still only planned.`,
    ),
    'risks.owned': said(
      open.length > 0 && unowned.length === 0,
      `${allOf(open.length, 'open risk')} ${verb(open.length, 'has', 'have')} an owner.`,
      open.length
        ? `${counted(unowned.length, 'open risk')} ${verb(unowned.length, 'has', 'have')} no owner.`
        : 'No risk has been named yet.',
    ),
    'assumptions.closed': said(
      assumptions.length > 0 && untested.length === 0,
      'Every assumption is settled.',
      assumptions.length
        ? `${counted(untested.length, 'assumption')} ${verb(untested.length, 'is', 'are')} untested.`
        : 'Nothing that is taken for granted is written down yet.',
    ),
  } satisfies Record<string, Evidence>;
}

/** Where the thread is broken, each named with what hangs loose and how to mend it. */
export function breaksIn(
  { causes, drivers, changeIdeas, cycles, risks, assumptions }: Thread,
  today: string,
): BrokenThread[] {
  const drivenCauses = new Set(drivers.map(({ causeId }) => causeId));
  const changedDrivers = new Set([
    ...changeIdeas.map(({ driverId }) => driverId),
    ...drivers.map(({ parentId }) => parentId),
  ]);
  const tried = new Set(cycles.map(({ changeIdeaId }) => changeIdeaId));
  const broken = (kind: string, fix: string, things: readonly { id: string; text: string }[]): BrokenThread[] =>
    things.map(({ id, text }) => ({ kind, subjectId: id, subject: text, fix }));
  return [
    ...broken(
      'cause-without-driver',
      'Add a driver that answers this cause, or retire it.',
      causes.filter(({ id }) => !drivenCauses.has(id)),
    ),
    ...broken(
      'driver-without-change',
      'Add a change that moves this driver, or retire it.',
      drivers.filter(({ id }) => !changedDrivers.has(id)),
    ),
    ...broken(
      'change-without-driver',
      'Say which driver this change moves.',
      changeIdeas.filter(({ driverId }) => driverId === null),
    ),
    ...broken(
      'change-never-tried',
      'Plan a cycle that tries this change, or retire it.',
      changeIdeas.filter(({ id }) => !tried.has(id)),
    ),
    ...broken(
      'risk-without-owner',
      'Name who watches this risk.',
      risks.filter(({ state, ownerId }) => state === 'open' && ownerId === null),
    ),
    ...broken(
      'assumption-overdue',
      'Test it, or say whether it holds.',
      assumptions.filter(({ state, dueOn }) => state === 'untested' && dueOn !== null && dueOn < today),
    ),
  ];
}

const EMPTY: Thread = {
  causes: [],
  drivers: [],
  changeIdeas: [],
  assumptions: [],
  notes: [],
  aim: null,
  cycles: [],
  milestones: [],
  risks: [],
  model: null,
};

const list = (table: string, columns: string, order: string, from = `projects.${table} x`, where = ''): string =>
  `coalesce((select jsonb_agg(jsonb_build_object(${columns
    .split(' ')
    .map(
      (column) =>
        `'${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}', ${column === 'owner_name' ? 'o.name' : `x.${column}`}`,
    )
    .join(
      ', ',
    )}) order by ${order}) from ${from} where x.organisation_id = p.organisation_id and x.project_id = p.id${where}), '[]')`;
const owned = (table: string): string => `projects.${table} x left join identity.person o on o.id = x.owner_id`;

const THREAD = planned(`
  select p.model_key, p.model_why,
    ${list('cause', 'id version text rib evidence_level tool times_counted', 'x.id', undefined, ' and not x.retired')} as causes,
    ${list('driver', 'id version text parent_id cause_id', 'x.id', undefined, ' and not x.retired')} as drivers,
    ${list('change_idea', 'id version text driver_id', 'x.id', undefined, ' and not x.retired')} as change_ideas,
    ${list('assumption', 'id version text confidence test due_on state note change_idea_id', 'x.id')} as assumptions,
    ${list('rationale_note', 'id version kind text detail link', 'x.id', undefined, ' and not x.retired')} as notes,
    (${list('aim', 'id version what population place from_value to_value unit by_date outcome_measure_id', 'x.id')} -> 0) as aim,
    ${list('cycle', 'id version number change_idea_id after_cycle_id measure_id question plan prediction predicted_at did done_on study act scale', 'x.number')} as cycles,
    ${list('milestone', 'id version title owner_id owner_name planned_on forecast_on actual_on state baseline_on', 'x.planned_on, x.id', owned('milestone'))} as milestones,
    ${list('risk', 'id version text likelihood impact mitigation owner_id owner_name review_on state', 'x.id', owned('risk'))} as risks
  from projects.project p where p.organisation_id = $1 and p.id = $2`);
