import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, type Session } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { BusinessCase, CaseOption } from '../business-case.entities.js';
import { CaseActs, type Done } from '../case-acts.js';
import { FilterChoice } from './filter.entities.js';
import { ChoiceNotCarriedForward, ChoiceTaken, EarlierCategoryOpen, GreenAlready } from './filter.refusals.js';
import {
  earlierOpen,
  type FilterCategory,
  filterOf,
  type FilterRating,
  isCarriedForward,
  pathOf,
  type ReadCategory,
  type StoredChoice,
} from './options-filter.js';

/** Which choice of a category an option takes. Null: none. */
export interface TakenChoice {
  readonly category: FilterCategory;
  readonly choiceId?: string | null | undefined;
}

/** The options framework filter of a case: choices category by category, rated with a reason, and which of them options take. */
@Injectable()
export class FilterService {
  constructor(private readonly acts: CaseActs) {}

  /** Lists a choice. It may be of a later category: only its rating waits for the earlier ones. */
  addChoice(
    viewer: Viewer,
    { projectId, ...choice }: { projectId: string; category: FilterCategory; name: string; description: string },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'filter choice', 'added', async (session) => {
      const id = newId();
      const position = (await choicesOf(session, projectId)).length + 1;
      await session.insert(FilterChoice, { id, projectId, position, ...choice });
      return id;
    });
  }

  /** Says better what a choice is. Its rating stands: words do not change what was decided. */
  changeChoice(
    viewer: Viewer,
    { id, version, ...words }: { id: string; version: number; name: string; description: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'filter_choice', id, 'changed', (session) =>
      session.change(FilterChoice, { id, version, called: 'choice' }, words),
    );
  }

  /**
   * Rates a choice against the success factors, on the green choices of the earlier categories as they stand.
   * @throws EarlierCategoryOpen before those are decided, GreenAlready for a second green, ChoiceTaken for a red that an
   * option takes
   */
  rateChoice(
    viewer: Viewer,
    { id, version, rating, reason }: { id: string; version: number; rating: FilterRating; reason: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'filter_choice', id, 'rated', async (session, projectId) => {
      ensure(
        reason.trim(),
        () => new InvalidInput('Say why: a colour without a reason cannot be argued with.', ['reason']),
      );
      const filter = filterOf(await choicesOf(session, projectId));
      const own = filter.find(({ choices }) => choices.some((choice) => choice.id === id));
      if (own) {
        ensureDecidable(filter, own.category);
        const green = own.choices.find((choice) => choice.rating === 'green' && choice.id !== id);
        ensure(rating !== 'green' || !green, () => new GreenAlready(green?.name ?? ''));
        if (rating === 'red') await ensureNotTaken(session, id, nameIn(own, id));
      }
      const decidedOn = pathOf(own?.buildsOn ?? []);
      await session.change(FilterChoice, { id, version, called: 'choice' }, { rating, reason, decidedOn });
    });
  }

  /** Takes a choice off the list. @throws ChoiceTaken while an option takes it */
  removeChoice(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'filter_choice', id, 'removed', async (session, projectId) => {
      const found = (await choicesOf(session, projectId)).find((choice) => choice.id === id);
      await ensureNotTaken(session, id, found?.name ?? '');
      await session.change(FilterChoice, { id, version, called: 'choice' }, { retired: true });
    });
  }

  /**
   * Says that every rating of a category stands as it is, although an earlier category was decided otherwise meanwhile.
   * @throws EarlierCategoryOpen before the earlier ones are decided again
   */
  keepRatings(viewer: Viewer, { projectId, category }: { projectId: string; category: FilterCategory }): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'filter category', `${category}-kept`, async (session) => {
      const filter = filterOf(await choicesOf(session, projectId));
      ensureDecidable(filter, category);
      const buildsOn = filter.find((one) => one.category === category)?.buildsOn ?? [];
      await session.write(
        `update business_case.filter_choice set decided_on = $4, version = version + 1
         where organisation_id = $1 and project_id = $2 and category = $3 and rating is not null and not retired and decided_on <> $4`,
        [session.organisationId, projectId, category, pathOf(buildsOn)],
      );
      return projectId;
    });
  }

  /**
   * Says which choices an option takes; categories that are not named stay as they are.
   * @throws ChoiceNotCarriedForward for a choice that is red or not rated, InvalidInput for one of another category or case
   */
  takeChoices(
    viewer: Viewer,
    { id, version, choices }: { id: string; version: number; choices: readonly TakenChoice[] },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'option', id, 'choices-taken', async (session, projectId) => {
      const listed = await choicesOf(session, projectId);
      await session.change(CaseOption, { id, version, called: 'option' }, {});
      for (const { category, choiceId = null } of choices) {
        if (choiceId !== null) ensureTakeable(listed, category, choiceId);
        await session.write(
          `insert into business_case.option_choice (organisation_id, id, project_id, option_id, category, choice_id)
           values ($1, $2, $3, $4, $5, $6)
           on conflict (organisation_id, option_id, category) do update set choice_id = excluded.choice_id`,
          [session.organisationId, newId(), projectId, id, category, choiceId],
        );
      }
    });
  }

  /** What no choice may break, beside the five success factors; 0 as the version for the first time. */
  nameConstraints(
    viewer: Viewer,
    { projectId, version, constraints }: { projectId: string; version: number; constraints: readonly string[] },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'constraints', 'named', async (session) => {
      const [existing] = await session.sql<{ id: string }>(
        'select id from business_case.business_case where organisation_id = $1 and project_id = $2',
        [session.organisationId, projectId],
      );
      const id = existing?.id ?? newId();
      const values = { constraints: constraints.map((one) => one.trim()).filter(Boolean) };
      if (existing) await session.change(BusinessCase, { id, version, called: 'business case' }, values);
      else await session.insert(BusinessCase, { id, projectId, ...values });
      return id;
    });
  }
}

/** The choices of a case, held until the unit ends: what is decided here rests on all of them. */
const choicesOf = (session: Session, projectId: string): Promise<StoredChoice[]> =>
  session.sql<StoredChoice>(
    `select id, version, category, name, description, rating, reason, decided_on from business_case.filter_choice
     where organisation_id = $1 and project_id = $2 and not retired order by position, id for update`,
    [session.organisationId, projectId],
  );

const nameIn = ({ choices }: ReadCategory, id: string): string => choices.find((one) => one.id === id)?.name ?? '';

function ensureDecidable(filter: readonly ReadCategory[], category: FilterCategory): void {
  const open = earlierOpen(filter, category);
  if (open) throw new EarlierCategoryOpen(category, open.category, open.state === 'look-again');
}

async function ensureNotTaken(session: Session, id: string, name: string): Promise<void> {
  const taken = await session.sql(
    'select 1 from business_case.option_choice where organisation_id = $1 and choice_id = $2',
    [session.organisationId, id],
  );
  ensure(!taken.length, () => new ChoiceTaken(name));
}

function ensureTakeable(listed: readonly StoredChoice[], category: FilterCategory, choiceId: string): void {
  const choice = listed.find((one) => one.id === choiceId && one.category === category);
  if (!choice) throw new InvalidInput('Take a choice that is listed in this category.', [category]);
  ensure(isCarriedForward(choice), () => new ChoiceNotCarriedForward(choice.name, category, choice.rating === 'red'));
}
