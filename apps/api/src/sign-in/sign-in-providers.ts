import { Inject, Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { SignInProvider } from './sign-in-config.js';

export const SIGN_IN_PROVIDERS = Symbol('SIGN_IN_PROVIDERS');

/** What the browser keeps between being sent to a provider and coming back: it alone can finish what it began. */
export interface Attempt {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the person wanted to go. */
  readonly next: string;
  readonly invitation: string | null;
}

/** Seconds for a provider to answer: somebody waits on a page. */
const PATIENCE_SECONDS = 10;

/** The providers people sign in with, by the authorization code flow with PKCE. */
@Injectable()
export class SignInProviders {
  private readonly discovered = new Map<string, Promise<Configuration>>();

  constructor(@Inject(SIGN_IN_PROVIDERS) private readonly all: readonly SignInProvider[]) {}

  get list(): readonly { key: string; name: string }[] {
    return this.all.map(({ key, name }) => ({ key, name }));
  }

  find(key: string): SignInProvider | undefined {
    return this.all.find((one) => one.key === key);
  }

  /** Where to send the browser, and what it must bring back. */
  async begin(
    provider: SignInProvider,
    { redirectUri, next, invitation }: { redirectUri: string; next: string; invitation: string | null },
  ): Promise<{ address: URL; attempt: Attempt }> {
    const configuration = await this.configurationOf(provider);
    const attempt: Attempt = {
      provider: provider.key,
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      next,
      invitation,
    };
    const address = buildAuthorizationUrl(configuration, {
      ...provider.parameters,
      redirect_uri: redirectUri,
      scope: provider.scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { address, attempt };
  }

  /** Whose account the provider vouches for. @throws when the answer does not fit the attempt, or is not signed as it should be */
  async finish(
    provider: SignInProvider,
    answer: URL,
    { state, nonce, verifier }: Attempt,
  ): Promise<{ issuer: string; subject: string }> {
    const tokens = await authorizationCodeGrant(await this.configurationOf(provider), answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider sent no identity.');
    return { issuer: claims.iss, subject: claims.sub };
  }

  /** Asked of the provider once; an attempt that failed is made again the next time. */
  private configurationOf(provider: SignInProvider): Promise<Configuration> {
    const known = this.discovered.get(provider.key);
    if (known) return known;
    const asking = discovery(new URL(provider.issuer), provider.clientId, provider.clientSecret, undefined, {
      timeout: PATIENCE_SECONDS,
      execute: provider.issuer.startsWith('http:') ? [allowInsecureRequests] : [],
    });
    this.discovered.set(provider.key, asking);
    asking.catch(() => this.discovered.delete(provider.key));
    return asking;
  }
}
