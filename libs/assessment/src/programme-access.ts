import { opens, type Permission, standingInWords, standingsFor, standingsOf, type Viewer } from '#libs/identity';
import { ensure, NotPermitted } from '#libs/platform';

/** Refuses unless the viewer acts in a programme with a role that opens this. The system may do everything. */
export function ensureInProgramme(viewer: Viewer, permission: Permission): void {
  if (viewer.acting === 'system') return;
  ensure(
    mayInProgramme(viewer, permission),
    () => new NotPermitted(permission, standingsFor(permission).map(standingInWords)),
  );
}

/** Whether somebody acts in a programme with a role that opens this. */
export const mayInProgramme = (viewer: Viewer, permission: Permission): boolean =>
  viewer.organisationKind === 'programme' && opens(permission, standingsOf(viewer));
