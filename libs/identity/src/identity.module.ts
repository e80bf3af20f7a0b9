import { Clock, UnitOfWork } from '#libs/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AuditReadingService } from './audit-reading.service.js';
import { PeopleService } from './people.service.js';
import { SignInService } from './sign-in.service.js';

@Module({})
export class IdentityModule {
  static forRoot(options: { demoSignIn: boolean }): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        AuditReadingService,
        PeopleService,
        {
          provide: SignInService,
          useFactory: (work: UnitOfWork, clock: Clock) => new SignInService(work, clock, options),
          inject: [UnitOfWork, Clock],
        },
      ],
      exports: [AuditReadingService, PeopleService, SignInService],
    };
  }
}
