import { Module } from '@nestjs/common';
import { IdentityMutations } from './identity.mutations.js';
import { IdentityQueries } from './identity.queries.js';
import { PeopleMutations } from './people.mutations.js';

@Module({ providers: [IdentityQueries, IdentityMutations, PeopleMutations] })
export class IdentityApiModule {}
