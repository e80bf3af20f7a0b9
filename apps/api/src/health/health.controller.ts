import { Controller, Get, HttpCode, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { atTheDoor, UnitOfWork } from '#libs/platform';

/** Whether this process should be sent requests: not while it starts, and not from the moment it is told to stop. */
@Injectable()
export class Readiness {
  private stopping = false;
  beginShutdown(): void {
    this.stopping = true;
  }
  get isStopping(): boolean {
    return this.stopping;
  }
}

@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly work: UnitOfWork,
  ) {}

  /** The process answers. */
  @Get('live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can serve: it is not stopping, and the database answers. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    if (this.readiness.isStopping) throw new ServiceUnavailableException({ status: 'stopping' });
    try {
      await this.work.row(atTheDoor, 'select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'the database does not answer' });
    }
    return { status: 'ready' };
  }
}
