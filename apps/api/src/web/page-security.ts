import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

/**
 * What every page tells the browser: nothing from anywhere else, no script without this response's nonce, no frames, and
 * the origin with every form so that it can be checked.
 */
export function pagePolicy(isHttps: boolean) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; ` +
        `connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'`,
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (isHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A form sent from another site carries this browser's cookie, but never our origin. A browser that says neither whence
 * a form comes nor that it is the same site is not believed.
 */
export function sameOriginOnly(originOf: (request: Request) => string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (changesNothing.has(request.method)) return next();
    const { origin } = request.headers;
    const isOurs =
      origin === undefined ? request.headers['sec-fetch-site'] === 'same-origin' : origin === originOf(request);
    if (isOurs) return next();
    response
      .status(403)
      .type('text/plain')
      .send('This form was sent from another site, so nothing was done. Open the page here and send it again.');
  };
}
