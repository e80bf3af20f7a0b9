import { IdentityModule, SignInService } from '#libs/identity';
import { type Clock, type Database, PlatformModule } from '#libs/platform';
import { ApolloDriver } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessGuard } from './access/access.guard.js';
import { ProofFilesController } from './assessment/proof-files.controller.js';
import { ProofKeysModule } from './assessment/proof-keys.module.js';
import { AUDIT_SEAL_FOLDER, AuditKeysController } from './audit/audit-keys.controller.js';
import { CaseFilesController } from './documents/case-files.controller.js';
import { features } from './features.js';
import { graphqlOptions } from './graphql/apollo.js';
import { PassOnFilter } from './graphql/pass-on.filter.js';
import { inputValidation } from './graphql/validation.js';
import { PortsModule } from './ports.module.js';
import type { SignInProvider } from './sign-in/sign-in-config.js';
import { SIGN_IN_PROVIDERS, SignInProviders } from './sign-in/sign-in-providers.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { HandOut } from './web/hand-out.js';
import { noWeb, WEB, type WebConfig } from './web/web-config.js';
import { HealthController, Readiness } from './health/health.controller.js';

export interface ApiParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly demoSignIn: boolean;
  readonly signInProviders?: readonly SignInProvider[];
  readonly web?: WebConfig;
  readonly auditSealFolder?: string | null;
  readonly proofKeyFolder?: string | null;
}

@Module({})
export class ApiModule {
  static of({
    database,
    clock,
    demoSignIn,
    signInProviders = [],
    web = noWeb,
    auditSealFolder = null,
    proofKeyFolder = null,
  }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(database, clock),
        IdentityModule.forRoot({ demoSignIn }),
        GraphQLModule.forRootAsync({ driver: ApolloDriver, useFactory: graphqlOptions, inject: [SignInService] }),
        PortsModule,
        ProofKeysModule.of(proofKeyFolder),
        ...features,
      ],
      controllers: [HealthController, SignInController, AuditKeysController, CaseFilesController, ProofFilesController],
      providers: [
        Readiness,
        SignInProviders,
        HandOut,
        { provide: SIGN_IN_PROVIDERS, useValue: signInProviders },
        { provide: WEB, useValue: web },
        { provide: AUDIT_SEAL_FOLDER, useValue: auditSealFolder },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: PassOnFilter },
        { provide: APP_PIPE, useFactory: inputValidation },
      ],
    };
  }
}
