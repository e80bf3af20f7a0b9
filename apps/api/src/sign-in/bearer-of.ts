import type { Request } from 'express';

/** The token a program sends with a request, if it does. */
export const bearerOf = (request: Request | undefined): string | undefined =>
  /^Bearer (\S+)$/.exec(request?.headers.authorization ?? '')?.[1];
