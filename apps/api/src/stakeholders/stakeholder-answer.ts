import type { Viewer } from '#libs/identity';
import { Injectable } from '@nestjs/common';
import { ProjectAnswer } from '../projects/project-answer.js';

/** What an act on stakeholders gives back: its ids, and the project as the viewer may now see it. */
@Injectable()
export class StakeholderAnswer {
  constructor(private readonly answer: ProjectAnswer) {}

  async after(viewer: Viewer, act: Promise<{ projectId: string }>): Promise<object> {
    const { projectId, ...ids } = await act;
    return { ...ids, ...(await this.answer.after(viewer, Promise.resolve({ projectId }))) };
  }
}
