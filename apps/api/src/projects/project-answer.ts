import type { Viewer } from '#libs/identity';
import { ProjectReadingService } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { asProject, type ProjectType } from './projects.types.js';

/** What an act on a project gives back: the project as the viewer may now see it. */
@Injectable()
export class ProjectAnswer {
  constructor(private readonly reading: ProjectReadingService) {}

  /** @param projectId only when the act itself does not say it */
  async after(viewer: Viewer, act: Promise<object>, projectId?: string): Promise<{ project: ProjectType | null }> {
    const done = await act;
    const row = await this.reading.find(viewer, 'projectId' in done ? String(done.projectId) : (projectId ?? ''));
    return { project: row && asProject(row) };
  }

  /** The same, with the id of what was added or changed. */
  async withId(
    viewer: Viewer,
    act: Promise<{ id: string; projectId: string }>,
  ): Promise<{ id: string; project: ProjectType | null }> {
    const done = await act;
    return { id: done.id, ...(await this.after(viewer, Promise.resolve(done))) };
  }
}
