/**
 * For whom, and within which organisation, the database answers. Row-level security reads these from the transaction's
 * settings; the viewer of `identity` is a scope with more to say.
 */
export interface Scope {
  /** Null for the public and for someone who has not chosen an organisation. */
  readonly organisationId: string | null;
  readonly personId: string | null;
  /** `grant`: only the projects in `projectIds` are open. `system`: the worker, acting for the organisation. */
  readonly acting: 'member' | 'grant' | 'system' | 'public';
  readonly projectIds: readonly string[];
}

/** The worker, acting in one organisation on behalf of nobody. */
export const systemScope = (organisationId: string): Scope => ({
  organisationId,
  personId: null,
  acting: 'system',
  projectIds: [],
});

/** Nobody yet: for finding out who is asking, and whether the database answers. Sees no tenant's row. */
export const atTheDoor: Scope = { organisationId: null, personId: null, acting: 'system', projectIds: [] };
