import { createHash } from 'node:crypto';
import {
  appealDecided,
  discussionCutShort,
  markRevised,
  markSubmitted,
  planToBeMarkedAnew,
  roundConfirmed,
  submissionReceived,
  submissionScreened,
} from '../events.js';
import { externalReportWritten } from '../external/external.events.js';
import {
  appealMinutes,
  discussionCuts,
  minutes,
  marks,
  reMarkOrders,
  reports,
  revisions,
  type SealedRows,
} from './sealed-rows.js';

type Kind =
  | 'submission'
  | 'packet'
  | 'mark'
  | 'revision'
  | 'cut discussion'
  | 're-mark order'
  | 'board minute'
  | 'external report'
  | 'appeal minute';

/** Something sealed that is not what the audit says was sealed. */
export interface SealFault {
  readonly kind: Kind;
  readonly id: string;
  readonly why: 'changed' | 'gone' | 'never recorded';
}

/** Asks the database; rows have the names of their columns. */
type Ask = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

/** Documents are read in portions: each may be as long as a project. */
const PORTION = 50;
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What one organisation's audit says was sealed, held against what stands in its tables. */
export class SealCheck {
  /** The hash of each sealed thing, by kind and id; a packet by the submission it was made from. */
  private readonly recorded: Readonly<Record<Kind, Map<string, string>>> = {
    submission: new Map(),
    packet: new Map(),
    mark: new Map(),
    revision: new Map(),
    'cut discussion': new Map(),
    're-mark order': new Map(),
    'board minute': new Map(),
    'external report': new Map(),
    'appeal minute': new Map(),
  };

  /** Takes what an audit record says, if it says anything of a seal. */
  read(body: string): void {
    if (!body.includes('"assessment.')) return;
    const record = recordIn(body);
    if (!record) return;
    const { type, data } = record;
    const of: Readonly<Record<string, [kind: Kind, id: string, hash: string]>> = {
      [submissionReceived.type]: ['submission', 'submissionId', 'sha256'],
      [submissionScreened.type]: ['packet', 'submissionId', 'packetSha256'],
      [markSubmitted.type]: ['mark', 'markId', 'sha256'],
      [markRevised.type]: ['revision', 'revisionId', 'sha256'],
      [discussionCutShort.type]: ['cut discussion', 'cutId', 'sha256'],
      [planToBeMarkedAnew.type]: ['re-mark order', 'orderId', 'sha256'],
      [roundConfirmed.type]: ['board minute', 'minuteId', 'sha256'],
      [externalReportWritten.type]: ['external report', 'reportId', 'sha256'],
      [appealDecided.type]: ['appeal minute', 'minuteId', 'sha256'],
    };
    const [kind, id, hash] = of[type] ?? [];
    if (!kind || !id || !hash) return;
    const sealed = data[hash];
    // A submission that was returned has no packet.
    if (sealed) this.recorded[kind].set(data[id] ?? '', sealed);
  }

  async faults(ask: Ask, organisationId: string): Promise<SealFault[]> {
    return [
      ...(await this.documentFaults(ask, organisationId, 'submission')),
      ...(await this.documentFaults(ask, organisationId, 'packet')),
      ...(await this.rowFaults(ask, organisationId, 'mark', marks)),
      ...(await this.rowFaults(ask, organisationId, 'revision', revisions)),
      ...(await this.rowFaults(ask, organisationId, 'cut discussion', discussionCuts)),
      ...(await this.rowFaults(ask, organisationId, 're-mark order', reMarkOrders)),
      ...(await this.rowFaults(ask, organisationId, 'board minute', minutes)),
      ...(await this.rowFaults(ask, organisationId, 'external report', reports)),
      ...(await this.rowFaults(ask, organisationId, 'appeal minute', appealMinutes)),
    ];
  }

  private async documentFaults(ask: Ask, organisationId: string, kind: 'submission' | 'packet'): Promise<SealFault[]> {
    const waited = new Map(this.recorded[kind]);
    const faults: SealFault[] = [];
    for (let after = FIRST; after !== LAST;) {
      const rows = await ask<DocumentRow>(DOCUMENTS[kind], [organisationId, after, PORTION]);
      for (const { id, known_as, document, sha256, row, submitted_at } of rows) {
        const sealed = waited.get(known_as ?? '');
        waited.delete(known_as ?? '');
        if (sealed === undefined) faults.push({ kind, id, why: 'never recorded' });
        else if (sealed !== sha256 || sealed !== hashOf(document) || !isAsSealed(document, row, submitted_at))
          faults.push({ kind, id, why: 'changed' });
      }
      after = rows.length < PORTION ? LAST : (rows.at(-1)?.id ?? LAST);
    }
    return [...faults, ...gone(kind, waited)];
  }

  private async rowFaults<Row extends { readonly id: string }>(
    ask: Ask,
    organisationId: string,
    kind: Kind,
    { rows, sealOf }: SealedRows<Row>,
  ): Promise<SealFault[]> {
    const waited = new Map(this.recorded[kind]);
    const faults = (await ask<Row>(rows, [organisationId])).flatMap((row): SealFault[] => {
      const sealed = waited.get(row.id);
      waited.delete(row.id);
      if (sealed === undefined) return [{ kind, id: row.id, why: 'never recorded' }];
      return sealed === sealOf(row) ? [] : [{ kind, id: row.id, why: 'changed' }];
    });
    return [...faults, ...gone(kind, waited)];
  }
}

interface DocumentRow {
  readonly id: string;
  readonly known_as: string | null;
  readonly document: string;
  readonly sha256: string;
  /** What the other columns say, in the document's own words; null where the row has no others. */
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly submitted_at: string | null;
}

const DOCUMENTS = {
  // Attempts are numbered as they came, and the document does not say its number.
  submission: `select * from (select id, id as known_as, document, sha256, submitted_at,
      jsonb_build_object('id', id, 'roundId', round_id, 'hostOrganisationId', host_organisation_id, 'projectId', project_id,
        'attempt', attempt = row_number() over (partition by round_id, project_id order by submitted_at, id)) as row
      from assessment.submission where organisation_id = $1) s
    where id > $2 order by id limit $3`,
  packet: `select p.id, d.submission_id as known_as, p.document, p.sha256, null as row, null as submitted_at
      from assessment.packet p
      left join assessment.screening d on d.organisation_id = p.organisation_id and d.packet_id = p.id
    where p.organisation_id = $1 and p.id > $2 order by p.id limit $3`,
};
/** A record that is not what was written is the chain's to name. */
function recordIn(body: string): { type: string; data: Readonly<Record<string, string | null>> } | undefined {
  try {
    return JSON.parse(body) as { type: string; data: Readonly<Record<string, string | null>> };
  } catch {
    return undefined;
  }
}

function isAsSealed(document: string, row: DocumentRow['row'], submittedAt: string | null): boolean {
  if (!row) return true;
  const { submission } = JSON.parse(document) as { submission: Readonly<Record<string, unknown>> };
  const { attempt, ...says } = row;
  return (
    attempt === true &&
    submission['sealedAt'] === submittedAt &&
    Object.entries(says).every(([name, value]) => submission[name] === value)
  );
}

const hashOf = (document: string): string => createHash('sha256').update(document, 'utf8').digest('hex');
const gone = (kind: Kind, waited: ReadonlyMap<string, string>): SealFault[] =>
  [...waited.keys()].map((id) => ({ kind, id, why: 'gone' }));
