import { NoPlaceThere, SignInRefused, SignInService } from '#libs/identity';
import { Controller, Get, Inject, Logger, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Cookies } from '../web/cookies.js';
import { originOf, WEB, type WebConfig } from '../web/web-config.js';
import { type Attempt, SignInProviders } from './sign-in-providers.js';

const ATTEMPT = 'sign-in';

/** Signing in with a work account: to the provider, and back with what it says. */
@Controller('auth')
export class SignInController {
  private readonly log = new Logger('SignIn');

  constructor(
    private readonly providers: SignInProviders,
    private readonly signIn: SignInService,
    @Inject(WEB) private readonly web: WebConfig,
  ) {}

  @Get(':provider')
  async begin(
    @Param('provider') key: string,
    @Query() { next, invitation }: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const provider = this.providers.find(key);
    if (!provider) return response.redirect('/sign-in?problem=no-such-provider');
    try {
      const { address, attempt } = await this.providers.begin(provider, {
        redirectUri: this.redirectUri(request, key),
        next: typeof next === 'string' ? next : '/',
        invitation: typeof invitation === 'string' ? invitation : null,
      });
      this.cookies(request, response).set(ATTEMPT, JSON.stringify(attempt));
      response.redirect(address.href);
    } catch (error) {
      this.giveUp(response, 'provider-unreachable', error);
    }
  }

  @Get(':provider/callback')
  async finish(@Param('provider') key: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const cookies = this.cookies(request, response);
    const attempt = attemptIn(cookies.read(ATTEMPT));
    cookies.remove(ATTEMPT);
    const provider = this.providers.find(key);
    // A link to a half-done sign-in, made by somebody else, finds no attempt of this browser’s own.
    if (!provider || attempt?.provider !== key) return response.redirect('/sign-in?problem=not-begun-here');
    try {
      const answer = new URL(request.originalUrl, this.web.origin ?? originOf(request));
      const account = await this.providers.finish(provider, answer, attempt);
      const { secret, places } = await this.signIn.signInWith(
        { ...account, provider: provider.name },
        attempt.invitation ?? undefined,
      );
      // Whatever session this browser held before ends: nobody can have planted it to be used on.
      await this.signIn.end(cookies.read('session'));
      cookies.set('session', secret);
      const next = encodeURIComponent(attempt.next);
      response.redirect(places > 1 ? `/choose-role?next=${next}` : `/signed-in?next=${next}`);
    } catch (error) {
      this.giveUp(response, problemOf(error), error);
    }
  }

  private redirectUri(request: Request, key: string): string {
    return `${this.web.origin ?? originOf(request)}/auth/${key}/callback`;
  }

  private cookies(request: Request, response: Response): Cookies {
    return new Cookies(request, response, this.web.isHttps);
  }

  private giveUp(response: Response, problem: string, error: unknown): void {
    if (problem === 'failed' || problem === 'provider-unreachable') this.log.warn(`Sign-in: ${String(error)}`);
    response.redirect(`/sign-in?problem=${problem}`);
  }
}

function problemOf(error: unknown): string {
  if (error instanceof SignInRefused) return error.reason;
  if (error instanceof NoPlaceThere) return 'no-place';
  return (error as { error?: string } | null)?.error === 'access_denied' ? 'cancelled' : 'failed';
}

function attemptIn(text: string | undefined): Attempt | undefined {
  try {
    return text ? (JSON.parse(text) as Attempt) : undefined;
  } catch {
    return undefined;
  }
}
