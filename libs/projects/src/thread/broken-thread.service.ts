import type { Viewer } from '#libs/identity';
import { Inject, Injectable } from '@nestjs/common';
import { type BrokenThread, THREAD_CHECKS, type ThreadCheck } from '../ports.js';

/** Every broken place in the thread from cause to cost: each library finds the breaks of the links it owns. */
@Injectable()
export class BrokenThreadService {
  constructor(@Inject(THREAD_CHECKS) private readonly checks: readonly ThreadCheck[]) {}

  async of(viewer: Viewer, projectId: string): Promise<BrokenThread[]> {
    return (await Promise.all(this.checks.map((check) => check.brokenThreads(viewer, projectId)))).flat();
  }
}
