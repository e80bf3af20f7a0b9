import type { Viewer } from '#libs/identity';
import { ProjectReadingService } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { asProject, type ProjectType } from './projects.types.js';

/** Read when the request selects it, and not before: an act that is asked for an id alone does not pay for more. */
class ReadWhenAsked<Value> implements PromiseLike<Value> {
  constructor(private readonly read: () => Promise<Value>) {}

  then<A = Value, B = never>(
    done?: ((value: Value) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.read().then(done, failed);
  }
}

type AnsweredProject = PromiseLike<ProjectType | null>;

/** What an act on a project gives back: the project as the viewer may now see it. */
@Injectable()
export class ProjectAnswer {
  constructor(private readonly reading: ProjectReadingService) {}

  /** @param projectId only when the act itself does not say it */
  async after(viewer: Viewer, act: Promise<object>, projectId?: string): Promise<{ project: AnsweredProject }> {
    const done = await act;
    const id = 'projectId' in done ? String(done.projectId) : (projectId ?? '');
    return {
      project: new ReadWhenAsked(async () => {
        const row = await this.reading.find(viewer, id);
        return row && asProject(row);
      }),
    };
  }

  /** The same, with the id of what was added or changed. */
  async withId(
    viewer: Viewer,
    act: Promise<{ id: string; projectId: string }>,
  ): Promise<{ id: string; project: AnsweredProject }> {
    const done = await act;
    return { id: done.id, ...(await this.after(viewer, Promise.resolve(done))) };
  }
}
