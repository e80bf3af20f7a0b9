import { ensure, InvalidInput, type Session } from '#libs/platform';
import type { FirstSubmission } from '../resubmission/first-submission.js';
import { whatChanged } from '../resubmission/what-changed.js';
import { readSealed, type SealedDocument } from '../sealing/sealed-document.js';
import { buildPacket, packetText, refsIn } from './build-packet.js';
import type { Unwanted } from './name-masks.js';
import { proposedMasks } from './proposed-masks.js';

/** What a screener chose: words to mask besides the names, and those of the proposed masks that may stay. */
export interface MaskChoice {
  readonly masks: readonly string[];
  readonly leave: readonly string[];
}

/**
 * The packet of a submission: the team's names, the trust's, the stakeholders who may be persons unless they are left, and the
 * screener's own masks taken out. A resubmission's says besides what changed; whatever either screener masked is then masked in
 * all of it.
 * @throws InvalidInput for something to leave that was not proposed
 */
export async function packetOf(
  session: Session,
  { document, hostName, first }: { document: string; hostName: string; first: FirstSubmission | null },
  choice: MaskChoice,
): Promise<{ text: string; sha256: string }> {
  const sealed = readSealed(document);
  const proposed = proposedMasks(sealed);
  const unknown = choice.leave.find((text) => !proposed.some((mask) => mask.text === text));
  ensure(
    unknown === undefined,
    () => new InvalidInput(`“${unknown}” is not among the proposed masks: only these may be left.`, ['leave']),
  );
  const own = { people: await peopleIn(session, sealed, choice.leave), masks: choice.masks };
  if (!first) return packetText(buildPacket(sealed, { ...own, organisations: [hostName] }));
  const before = readSealed(first.document);
  const unwanted: Unwanted = {
    people: [...own.people, ...(await peopleIn(session, before, [...first.leave, ...choice.leave]))],
    organisations: [hostName],
    masks: [...own.masks, ...first.masks],
  };
  // One table, begun by the later document: its own packet reads as it would without the earlier one.
  const refs = refsIn(before.parts, refsIn(sealed.parts));
  const packet = buildPacket(sealed, unwanted, refs);
  return packetText({ ...packet, changes: whatChanged(buildPacket(before, unwanted, refs), packet) });
}

async function peopleIn(session: Session, sealed: SealedDocument, leave: readonly string[]): Promise<string[]> {
  const team = (await candidatesOf(session, sealed)).flatMap(({ name }) => name ?? []);
  const stakeholders = proposedMasks(sealed).filter(({ text }) => !leave.includes(text));
  return [...team, ...stakeholders.map(({ name }) => name)];
}

/** Who is in a sealed document; a name is null when their personal data were erased. */
export function candidatesOf(
  session: Session,
  { authors }: Pick<SealedDocument, 'authors'>,
): Promise<{ role: string; name: string | null }[]> {
  return Promise.all(
    authors.map(async ({ role, personal }) => {
      const reading = await session.personal.read(personal);
      return { role, name: reading.kind === 'values' ? String(reading.values['name']) : null };
    }),
  );
}

/** What a sealed document is called and who leads it; the name is null when their personal data were erased. */
export async function titleAndLead(
  session: Session,
  document: string,
): Promise<{ readonly title: string; readonly leadName: string | null }> {
  const sealed = readSealed(document);
  const people = await candidatesOf(session, sealed);
  const lead = sealed.authors.findIndex(({ role, endsOn }) => role === 'lead' && endsOn === null);
  return { title: sealed.project.title, leadName: people[lead]?.name ?? null };
}
