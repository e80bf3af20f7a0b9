import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

declare module 'react-router' {
  /** Forms of a page that were taken: their words are not kept on anybody's device any longer. */
  interface FormsTaken {
    readonly path: string;
    readonly forms: readonly string[];
  }
  /** What a page shows and no script of it needs: its place among what the server holds, or the value itself. */
  type Held<Value> = { readonly heldAt: number } | { readonly value: Value };
  /** What a page left to say to the next one. */
  interface Said {
    readonly sentence: string;
    readonly taken: FormsTaken | null;
  }
  /** What the API process hands to every loader and action: the one way from a page to the API. */
  interface AppLoadContext {
    /** Of this response's Content-Security-Policy. Undefined while developing, which has no policy. */
    readonly nonce: string | undefined;
    /**
     * Runs an operation as whoever holds this browser's session. Refusals come back as data; somebody who is not signed
     * in is sent to sign in, somebody who may not sees the page that says who may, a fault becomes a reference.
     */
    graphql<Result, Variables>(
      document: DocumentTypeDecoration<Result, Variables>,
      ...variables: Variables extends Record<string, never> ? [] : [Variables]
    ): Promise<Result>;
    /** A chart as a PNG picture, drawn as those in documents are; a font that is missing here becomes a fault that says so. */
    pictureOf(chart: { readonly svg: string }): Promise<Uint8Array>;
    readonly session: {
      /** Keeps a new session's secret in this browser; whatever session it held before ends. */
      begin(secret: string): Promise<void>;
      /** Ends the session: its secret opens nothing any more, here or wherever it was carried. */
      end(): Promise<void>;
    };
    /** A sentence for the next page that is shown, such as “Cause added”, and which forms were taken with it. */
    say(sentence: string, taken?: FormsTaken): void;
    /** What was left to say by the page before; saying it takes it away. */
    takeSaid(): Said | null;
    /** Sends a value once: in the page where a browser asks for one, as data where a script does. Shown by `Shown`. */
    hold<Value>(value: Value): Held<Value>;
    /** What was held for the page that is drawn now. */
    readonly held: readonly unknown[];
    /** The work accounts people may sign in with here. */
    readonly signInProviders: readonly { readonly key: string; readonly name: string }[];
    /** How the house is named here, from configuration. */
    readonly house: { readonly name: string; readonly logo: string | null };
  }
}
