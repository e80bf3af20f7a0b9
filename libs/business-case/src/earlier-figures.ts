import type { Viewer } from '#libs/identity';
import { Exact } from '#libs/money';
import { ensure, InvalidInput, newId, type Session } from '#libs/platform';
import { Benefit, EarlierPrice, EarlierValue } from './business-case.entities.js';
import { ForecastIsFrozen } from './business-case.refusals.js';
import { MEASURED } from './case-sql.js';
import type { MeasuredIn } from './exchanged-measure.js';
import type { ReadWorth } from './read-case.js';

type Earlier<Row> = Omit<Row, 'organisationId' | 'id' | 'by' | 'at'>;

/** Keeps what a line or a benefit said before, with who changed it, when and why: added to, and never changed. */
export const keepEarlierPrice = (session: Session, viewer: Viewer, said: Earlier<EarlierPrice>): Promise<void> =>
  session.insert(EarlierPrice, { id: newId(), ...said, by: viewer.personId ?? '', at: session.at });
export const keepEarlierValue = (session: Session, viewer: Viewer, said: Earlier<EarlierValue>): Promise<void> =>
  session.insert(EarlierValue, { id: newId(), ...said, by: viewer.personId ?? '', at: session.at });

/** What a benefit is valued by. */
export type BenefitFigures = Omit<Earlier<EarlierValue>, 'projectId' | 'benefitId' | 'why'>;

/** A benefit as it stands before it is valued anew. */
export interface ValuedBefore {
  readonly figures: BenefitFigures;
  readonly enteredBy: string | null;
  /** Null for a benefit that no measure shows. */
  readonly measure: LinkedMeasure | null;
  /** What a reference set last gave for one of it. Null: nothing was ever taken from one. */
  readonly worth: Pick<ReadWorth, 'key' | 'each' | 'byYear'> | null;
  readonly startsIn: string;
}
export type LinkedMeasure = MeasuredIn & { readonly id: string };

/**
 * The benefit as it stands, for whoever is about to value it anew. Null when there is none to see.
 * @throws ForecastIsFrozen once its gate was passed
 */
export async function valuedBefore(session: Session, id: string): Promise<ValuedBefore | null> {
  const found = await readValued(session, id);
  if (found?.forecastFrozenAt) throw new ForecastIsFrozen(found.forecastFrozenAt);
  return found;
}

/** The same of a benefit whose forecast may be frozen. */
export async function readValued(
  session: Session,
  id: string,
): Promise<(ValuedBefore & { readonly forecastFrozenAt: string | null }) | null> {
  const [found] = await session.sql<
    BenefitFigures & Omit<ValuedBefore, 'figures'> & { readonly forecastFrozenAt: string | null }
  >(
    `select b.kind, b.annual, b.basis, b.unit, b.baseline, b.target, b.direction, b.annual_volume, b.unit_value, b.unit_value_basis,
       b.deadweight, b.attribution, b.evidence, b.haircut, b.build_up::text[], b.is_health, b.is_disbenefit, b.low, b.high,
       b.entered_by, b.forecast_frozen_at, case when m.id is not null then ${MEASURED} end as measure, b.starts_in,
       (select jsonb_build_object('key', t.key, 'each', t.each::text, 'byYear', to_jsonb(t.by_year::text[])) from business_case.benefit_worth t
        where t.organisation_id = b.organisation_id and t.benefit_id = b.id order by t.at desc, t.id desc limit 1) as worth
     from business_case.benefit b
     left join measures.measure m on m.organisation_id = b.organisation_id and m.id = b.measure_id
     where b.organisation_id = $1 and b.id = $2`,
    [session.organisationId, id],
  );
  if (!found) return null;
  const { enteredBy, measure, worth, startsIn, forecastFrozenAt, ...figures } = found;
  return { figures, enteredBy, measure, worth, startsIn, forecastFrozenAt };
}

interface ValuedAnew {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  readonly why: string;
}

/**
 * Values a benefit anew. What it said before is kept beside it with the reason, which is asked of everybody but whoever
 * entered the figure; the first figure of a benefit has none before it.
 * @throws InvalidInput naming `why` when somebody else’s figure changes without a reason
 */
export async function valueAnew(
  session: Session,
  viewer: Viewer,
  { id, version, projectId, why }: ValuedAnew,
  before: ValuedBefore | null,
  changes: Partial<Benefit>,
): Promise<void> {
  const isChanged = before !== null && changesFigures(before.figures, changes);
  const kept = isChanged && hadFigures(before.figures, changes) ? before.figures : null;
  ensure(
    !kept || why.trim() || before?.enteredBy === viewer.personId,
    () => new InvalidInput('Say why the figure changes: somebody else entered it.', ['why']),
  );
  const entered = isChanged ? { enteredBy: viewer.personId } : {};
  await session.change(Benefit, { id, version, called: 'benefit' }, { ...changes, ...entered });
  if (kept) await keepEarlierValue(session, viewer, { projectId, benefitId: id, ...kept, why: why.trim() });
}

/** Before its first figure a benefit said nothing that could be kept, but for what kind it is. */
const hadFigures = ({ annual, kind }: BenefitFigures, changes: Partial<Benefit>): boolean =>
  annual !== null || (changes.kind ?? kind) !== kind;

/** What words a figure rests on and its unit is called by may be put better by anybody. */
const WORDS = ['basis', 'unit'];

const changesFigures = (before: BenefitFigures, changes: object): boolean =>
  Object.entries(before).some(
    ([name, was]) =>
      !WORDS.includes(name) && name in changes && !isSame(was, (changes as Record<string, unknown>)[name]),
  );

/** The database keeps “0.1” as “0.1000”: numbers are the same when they are worth the same. */
function isSame(was: unknown, is: unknown): boolean {
  if (Array.isArray(was) && Array.isArray(is))
    return was.length === is.length && was.every((part, index) => isSame(part, is[index]));
  if (isNumber(was) && isNumber(is)) return new Exact(was).equals(is);
  return (was ?? null) === (is ?? null);
}

const isNumber = (value: unknown): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
