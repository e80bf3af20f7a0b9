import type { Request } from 'express';

export const WEB = Symbol('WEB');

/** How the pages are served. */
export interface WebConfig {
  /** `built`: from dist/web. `dev`: by Vite, as they are edited. `none`: the API alone. */
  readonly mode: 'built' | 'dev' | 'none';
  /** Where browsers reach us, such as `https://springboard.example`. Null: wherever they say they do, on http. */
  readonly origin: string | null;
  readonly isHttps: boolean;
  /** What the pages call the house, and a logo of its own, served from its own address. */
  readonly house: { readonly name: string; readonly logo: string | null };
}

export const noWeb: WebConfig = {
  mode: 'none',
  origin: null,
  isHttps: false,
  house: { name: 'Springboard', logo: null },
};

/** Where this request's browser says it reaches us. */
export const originOf = (request: Request): string => `${request.protocol}://${request.headers.host ?? ''}`;
