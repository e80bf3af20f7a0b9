import { addDays, type IsoDate } from '#libs/calendar';
import type { Viewer } from '#libs/identity';
import { type NewReading } from '#libs/measures';
import { type SettableClock, UnitOfWork } from '#libs/platform';
import { AnswersService } from '#libs/projects';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Cast } from './cast.js';
import { illustrative } from './illustrative.js';
import { type SampleProject } from './samples.js';

/** The first change is made in this week of a project; readings are weekly. */
export const FIRST_CHANGE_WEEK = 6;

/** A sample on its way through the services: who acts, what time it is, and what it is made of. */
export class DemoProject {
  publicationId: string | null = null;

  projectId = '';

  protected readonly extra: ReturnType<typeof illustrative>;

  protected outcomeId = '';

  constructor(
    protected readonly app: INestApplicationContext,
    protected readonly clock: SettableClock,
    readonly cast: Cast,
    readonly sample: SampleProject,
    protected readonly start: IsoDate,
  ) {
    this.extra = illustrative(sample);
  }

  protected of<Service>(service: Type<Service>): Service {
    return this.app.get(service);
  }

  get lead(): Viewer {
    return this.cast.viewer(this.sample.id);
  }

  /** Moves the clock to a working hour in a week of the project. */
  protected week(number: number): void {
    this.clock.moveTo(`${addDays(this.start, number * 7)}T10:00:00Z`);
  }

  protected answer(key: keyof ReturnType<typeof illustrative>['answers']): Promise<unknown> {
    return this.save(key, this.extra.answers[key]);
  }

  protected save(questionKey: string, value: string): Promise<unknown> {
    return this.of(AnswersService).save(this.lead, { projectId: this.projectId, questionKey, value, basedOn: 0 });
  }

  /** The ids of a project's own things, in the order they were added. */
  protected async ids(table: string, schema = 'projects'): Promise<string[]> {
    const rows = await this.of(UnitOfWork).rows<{ id: string }>(
      this.lead,
      `select id from ${schema}.${table} where organisation_id = $1 and project_id = $2 order by id`,
      [this.cast.organisationId, this.projectId],
    );
    return rows.map(({ id }) => id);
  }

  protected reading(point: { num?: number; den?: number; value?: number }, week: number): NewReading {
    const takenOn = addDays(this.start, week * 7);
    return point.den === undefined
      ? { takenOn, value: point.value ?? null }
      : { takenOn, numerator: point.num ?? null, denominator: point.den };
  }
}
