import type { KeyObject } from 'node:crypto';
import { ProofKeys } from '#libs/assessment';
import { KeyFolder, type PublishedKey } from '#libs/platform';
import { Controller, type DynamicModule, Get, Module, NotFoundException } from '@nestjs/common';

/** The keys of proofs in a folder of their own: no other key of the house lies in it, and none of these signs anything else. */
class KeysInFolder extends ProofKeys {
  private readonly folder: KeyFolder | null;

  constructor(path: string | null) {
    super();
    this.folder = path === null ? null : new KeyFolder(path);
  }

  signing(): KeyObject | null {
    return this.folder?.key() ?? null;
  }

  published(): readonly PublishedKey[] {
    return this.folder?.keys() ?? [];
  }
}

/** Where the public keys are, as a JSON Web Key Set (RFC 7517). */
export const PROOF_KEYS = '.well-known/proof-keys.json';

/** Every public key that proofs of results were ever signed with, so that anybody can check what they were given. */
@Controller()
class ProofKeysController {
  constructor(private readonly keys: ProofKeys) {}

  @Get(PROOF_KEYS)
  published(): { keys: readonly PublishedKey[] } {
    const keys = this.keys.published();
    if (!keys.length) throw new NotFoundException();
    return { keys };
  }
}

@Module({})
export class ProofKeysModule {
  /** @param folder where the keys are kept, or null where no proofs are signed */
  static of(folder: string | null): DynamicModule {
    return {
      module: ProofKeysModule,
      global: true,
      controllers: [ProofKeysController],
      providers: [{ provide: ProofKeys, useFactory: () => new KeysInFolder(folder) }],
      exports: [ProofKeys],
    };
  }
}
