import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { UnitOfWork } from './unit-of-work.js';

/** Gives every library the unit of work and the clock. The database's connection itself stays in here. */
@Module({})
export class PlatformModule {
  static forRoot(database: Database, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: UnitOfWork, useFactory: () => new UnitOfWork(database, clock) },
      ],
      exports: [Clock, UnitOfWork],
    };
  }
}
