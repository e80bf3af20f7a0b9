export { type ActContext, currentAct, runAct } from './act-context.js';
export { type AuditRow, chainHash, chainStart, ChainVerifier, type ChainVerdict, type SignedPlace } from './audit.js';
export { canonicalJson } from './canonical-json.js';
export { Clock, londonDay, SettableClock, SystemClock } from './clock.js';
export { Database, type DatabaseOptions } from './database.js';
export { defineEvent, type DomainEvent, type EventDefinition, type StoredEvent } from './event.js';
export {
  type AnyEventHandler,
  type Chore,
  CHORES,
  EVENT_HANDLERS,
  type EventHandler,
  type LongEventHandler,
} from './event-handler.js';
export {
  CommitOutcomeUnknown,
  ConnectionLost,
  isNoId,
  RolledBack,
  sqlState,
  UnrecordedChange,
  violatedConstraint,
} from './failures.js';
export { isUuid, newId, newIdOfToday, newOpaqueId, newSecret, secretHash } from './ids.js';
export { KeyFolder } from './key-folder.js';
export { cursorOf, cursorValues, LARGEST_PAGE, type Page, pageFrom, type PageRequest, pageSize } from './keyset.js';
export type { PersonalReading, PersonalReference } from './personal-values.js';
export { planned, type PlannedStatement } from './planned.js';
export { PlatformModule } from './platform.module.js';
export {
  BusyElsewhere,
  ChangedSinceYouLooked,
  ensure,
  IdempotencyMismatch,
  IdentifierFound,
  InvalidInput,
  NotFound,
  NotPermitted,
  Refusal,
} from './refusal.js';
export { atTheDoor, type Scope, systemScope } from './scope.js';
export type { Session } from './session.js';
export {
  type AuditHead,
  type HeadsAt,
  lineHash,
  publishedKey,
  type PublishedKey,
  readSignedHeads,
  type SignedHeads,
  signHeads,
} from './signed-heads.js';
export { isoInstant } from './sql-client.js';
export { TenantRow, VersionedRow } from './tenant-row.js';
export { UnitOfWork } from './unit-of-work.js';
