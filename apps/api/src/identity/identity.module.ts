import { Module } from '@nestjs/common';
import { IdentityMutations } from './identity.mutations.js';
import { IdentityQueries } from './identity.queries.js';

@Module({ providers: [IdentityQueries, IdentityMutations] })
export class IdentityApiModule {}
