import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ReferenceRevision, ReferenceUse } from '../appraisal.entities.js';
import { referenceMoved, referenceRevised } from '../events.js';
import { ReferenceNotFound } from '../business-case.refusals.js';
import { asConfirmed, NEWEST_WORDS, type StoredWord } from './confirmations.js';
import { hashOfValues, inForceOn, nationalSets } from './national-sets.js';
import { isDecimal, type ReferenceKey, referenceKeys, type ReferenceSet, withNumbers } from './reference-set.js';
import { computingKeys, type SetsInUse } from './reference-values.js';

export interface NewRevision {
  /** The set it is a revision of. */
  readonly setId: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly reviewBy?: string | null | undefined;
  readonly source: string;
  readonly changes: readonly { readonly path: string; readonly value: string }[];
}

/** A set as finance enters it. */
type EnteredSet = Omit<NewRevision, 'setId' | 'changes'> & { readonly values: Record<string, unknown> };

/** A set a case rests on, and the one that holds by now where that is another. */
export interface SetInUse {
  readonly set: ReferenceSet;
  readonly newer: ReferenceSet | null;
  readonly isPastReview: boolean;
}

type StoredRevision = Pick<
  ReferenceRevision,
  'id' | 'key' | 'title' | 'effectiveFrom' | 'reviewBy' | 'values' | 'source'
>;

/** Dated figures that cases rest on: those that ship, and those a trust’s finance has entered. */
@Injectable()
export class ReferenceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Every set this trust can rest on, of one key or all, the newest first. */
  async sets(viewer: Viewer): Promise<ReferenceSet[]> {
    const [revisions, words] = await Promise.all([
      this.work.rows<StoredRevision>(
        viewer,
        `select id, key, title, effective_from, review_by, "values", source from business_case.reference_revision
         where organisation_id = $1 order by effective_from desc, at desc`,
        [viewer.organisationId],
      ),
      this.work.rows<StoredWord>(viewer, NEWEST_WORDS, [viewer.organisationId]),
    ]);
    return [...revisions.map(asSet), ...nationalSets().map((set) => asConfirmed(set, words))];
  }

  async inForce(viewer: Viewer, key: ReferenceKey): Promise<ReferenceSet> {
    return mustHold(await this.sets(viewer), key, this.clock.today());
  }

  /** What a project’s case rests on: the sets it has kept, else those that hold today. */
  async inUse(
    viewer: Viewer,
    projectId: string,
  ): Promise<{ sets: SetsInUse; used: SetInUse[]; available: readonly ReferenceSet[] }> {
    const [sets, kept] = await Promise.all([
      this.sets(viewer),
      this.work.rows<{ key: string; setId: string }>(
        viewer,
        `select distinct on (key) key, set_id from business_case.reference_use
         where organisation_id = $1 and project_id = $2 order by key, at desc, id desc`,
        [viewer.organisationId, projectId],
      ),
    ]);
    const today = this.clock.today();
    const used = computingKeys.map((key): SetInUse => {
      const now = mustHold(sets, key, today);
      const id = kept.find((one) => one.key === key)?.setId;
      const set = sets.find((one) => one.id === id) ?? now;
      return {
        set,
        newer: set.id === now.id ? null : now,
        isPastReview: set.reviewBy !== null && set.reviewBy < today,
      };
    });
    return { sets: Object.fromEntries(used.map(({ set }) => [set.key, set])) as SetsInUse, used, available: sets };
  }

  /** Keeps the sets of today for a case that has kept none: from its first option on, its figures stand still. */
  async keep(viewer: Viewer, session: Session, projectId: string, anew = false): Promise<void> {
    const kept = await session.sql(
      'select 1 from business_case.reference_use where organisation_id = $1 and project_id = $2 limit 1',
      [session.organisationId, projectId],
    );
    if (kept.length && !anew) return;
    const sets = await this.sets(viewer);
    const today = this.clock.today();
    await session.insert(
      ReferenceUse,
      computingKeys.map((key) => {
        const { id, hash } = mustHold(sets, key, today);
        return { id: newId(), projectId, key, setId: id, hash, by: viewer.personId ?? '', at: session.at };
      }),
    );
    if (anew) session.record(referenceMoved({ projectId }));
  }

  /**
   * Enters a set of the trust’s own: a copy of another with some numbers changed, from a day on.
   * @throws InvalidInput when nothing changes, a number is none, or the place holds no number
   */
  revise(
    viewer: Viewer,
    { setId, title, effectiveFrom, reviewBy = null, source, changes }: NewRevision,
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const from = (await this.sets(viewer)).find((set) => set.id === setId);
      if (!from) throw new ReferenceNotFound(setId);
      const wrong = changes.find(({ value }) => !isDecimal(value));
      ensure(
        !wrong,
        () => new InvalidInput(`“${wrong?.value ?? ''}” is not a number like 0.035 or 25272.`, ['changes']),
      );
      const { values, unknown } = withNumbers(from.values, changes);
      ensure(!unknown.length, () => new InvalidInput(`There is no number at ${unknown.join(', ')}.`, ['changes']));
      ensure(
        hashOfValues(values) !== from.hash,
        () => new InvalidInput('Change at least one number: this set says the same as the one before.', ['changes']),
      );
      return this.store(viewer, session, from.key, { title, effectiveFrom, reviewBy, source, values });
    });
  }

  /** Enters a set of the trust’s own that is a copy of no other. */
  enter(viewer: Viewer, key: ReferenceKey, set: EnteredSet): Promise<{ id: string }> {
    return this.work.run(viewer, (session) => this.store(viewer, session, key, set));
  }

  private async store(
    viewer: Viewer,
    session: Session,
    key: ReferenceKey,
    { reviewBy = null, ...set }: EnteredSet,
  ): Promise<{ id: string }> {
    ensure(set.source.trim(), () => new InvalidInput('Say where the figures come from.', ['source']));
    const id = newId();
    const said = { by: viewer.personId ?? '', at: session.at };
    await session.insert(ReferenceRevision, { id, key, reviewBy, ...set, ...said });
    session.record(referenceRevised({ id, key, effectiveFrom: set.effectiveFrom }));
    return { id };
  }
}

function mustHold(sets: readonly ReferenceSet[], key: ReferenceKey, day: string): ReferenceSet {
  const set = inForceOn(sets, key, day);
  if (!set) throw new RangeError(`no reference set of ${key} ships`);
  return set;
}

const asSet = ({ id, key, title, effectiveFrom, reviewBy, values, source }: StoredRevision): ReferenceSet => ({
  id,
  key: referenceKeys.find((known) => known === key) ?? 'discount',
  title,
  status: 'confirmed',
  effectiveFrom,
  effectiveTo: null,
  reviewBy,
  unit: nationalSets().find((national) => national.key === key)?.unit ?? '',
  source: { title: source, publisher: 'Finance of this trust', address: null, publishedOn: null },
  note: '',
  values,
  hash: hashOfValues(values),
  isLocal: true,
  confirmation: null,
});
