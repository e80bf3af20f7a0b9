import type { Said } from 'react-router';

/** What every page knows, from the root loader. */
export interface RootData {
  readonly viewer: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly session?:
      { readonly idleEndsAt: string; readonly endsAt: string; readonly now: string } | null | undefined;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly fictional: boolean;
    } | null;
    readonly places: readonly { readonly organisation: { readonly id: string } }[];
  } | null;
  readonly unreadCount: number;
  readonly house: { readonly name: string; readonly logo: string | null };
  /** What the page before left to say. */
  readonly said: Said | null;
  /** New with every page: makes a form that is sent twice be done once. */
  readonly requestKey: string;
}
