import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from 'react-router';
import { HeldValues } from './design/held.js';

/** Longer than any page should take: past it the rest is given up, and what is ready is sent. */
const GIVE_UP_MS = 10_000;

/** Waits for the whole page: one status, no scripts streamed in between, the same with JavaScript off. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce, held }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const options = nonce === undefined ? {} : { nonce };
    const page = (
      <HeldValues value={held}>
        <ServerRouter context={entry} url={request.url} {...options} />
      </HeldValues>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      ...options,
      onAllReady() {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html; charset=utf-8');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
      onError: console.error,
    });
    setTimeout(abort, GIVE_UP_MS).unref();
  });
}

/** A request that its browser gave up, or an address that leads nowhere, is no fault; everything else goes to the log. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  const isExpected = isRouteErrorResponse(error) && error.status < 500;
  if (!isExpected && !request.signal.aborted) console.error(error);
};
