import { addDays, asIsoDate, type IsoDate } from '#libs/calendar';
import type { TestApi } from './test-api.js';
import { type Answered, OrganisationPeople } from './organisation-people.js';
import { type AnsweredStage, answersOf } from './whole-project-answers.js';

export interface GateSeen {
  readonly key: string;
  readonly state: string;
  readonly note: string;
  readonly conditions: readonly { key: string; met: boolean; waived: string | null; why: string }[];
  readonly signers: readonly { role: string; names: string[]; signedAt: string | null; signedBy: string | null }[];
}

const GATES = `query ($id: ID!) { project(id: $id) { stages { gate { key state note conditions { key met waived why }
  signers { role names signedAt signedBy } } } } }`;
/** Who signs for which role in these stories. */
const SIGNER: Readonly<Record<string, string>> = {
  MENTOR: 'mentor',
  SPONSOR: 'sponsor',
  FINANCE_PARTNER: 'finance-partner',
  SERVICE_OWNER: 'service-owner',
};

/** A trust with a person for every part that a project needs. */
export async function trustOf(api: TestApi, name: string): Promise<OrganisationPeople> {
  const people = await OrganisationPeople.register(api, name);
  for (const [part, fullName, role] of [
    ['lead', 'Ada Leadwell', 'clinician'],
    ['member', 'Bram Holloway', 'clinician'],
    ['mentor', 'Cleo Garside', 'mentor'],
    ['supervisor', 'Dov Inglewood', 'mentor'],
    ['sponsor', 'Edda Fenwick', 'sponsor'],
    ['finance-partner', 'Finn Larkhill', 'finance-partner'],
    ['service-owner', 'Greta Coombe', 'service-owner'],
    ['manager', 'Hale Birchall', 'manager'],
    ['curator', 'Ines Dunmore', 'curator'],
    ['reader', 'Jory Elderby', 'trust-reader'],
    ['successor', 'Kaya Jessop', 'clinician'],
  ] as const)
    await people.appoint(part, fullName, role);
  return people;
}

/** One project on its way through the API: who leads it, what day it is, and the ids of what was made on the way. */
export class WholeProject {
  readonly ids: Record<string, string> = {};
  readonly start: IsoDate;
  projectId = '';
  /** The part in whose name the lead acts: another one after a hand-over. */
  leadPart = 'lead';

  constructor(
    readonly api: TestApi,
    readonly people: OrganisationPeople,
  ) {
    this.start = asIsoDate(api.clock.today());
  }

  /** A day so many weeks and days after the start. */
  day(week: number, days = 0): IsoDate {
    return addDays(this.start, week * 7 + days);
  }

  /** Moves the clock to a working hour in a week of the project. */
  week(number: number): void {
    this.api.clock.moveTo(`${this.day(number)}T10:00:00Z`);
  }

  async begin(title: string): Promise<this> {
    const { project } = await this.people.act(this.leadPart, 'startProject', { title });
    this.projectId = project?.id ?? '';
    for (const part of ['member', 'mentor', 'supervisor', 'sponsor', 'finance-partner', 'service-owner', 'manager'])
      await this.lead('addTeamMember', {
        personId: this.people.id(part),
        role: part.toUpperCase().replaceAll('-', '_'),
      });
    return this;
  }

  /** An act of somebody, about this project. */
  act(part: string, mutation: string, input: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    return this.people.act(part, mutation, this.about(mutation, input));
  }

  lead(mutation: string, input: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    return this.act(this.leadPart, mutation, input);
  }

  /** An act of the lead that makes something. @returns its id */
  async add(mutation: string, input: Readonly<Record<string, unknown>>): Promise<string> {
    const answered = await this.lead(mutation, input);
    const id = answered['id'] ?? answered['ledgerEntryId'] ?? answered['stakeholderId'];
    if (typeof id !== 'string') throw new Error(`${mutation} gave no id.`);
    return id;
  }

  refusal(part: string, mutation: string, input: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> {
    return this.people.refusal(part, mutation, this.about(mutation, input));
  }

  /** Reads fields of the project, as somebody sees them. */
  async read<Fields>(fields: string, part = this.leadPart): Promise<Fields> {
    const caller = await this.people.as(part);
    const { project } = await caller.do<{ project: Fields | null }>(
      `query ($id: ID!) { project(id: $id) { ${fields} } }`,
      { id: this.projectId },
    );
    if (!project) throw new Error(`The ${part} does not see the project.`);
    return project;
  }

  async version(): Promise<number> {
    return (await this.read<{ version: number }>('version')).version;
  }

  /** Answers every question of a stage that is answered in words, each for the first time. */
  async answer(stage: AnsweredStage): Promise<void> {
    for (const [questionKey, value] of Object.entries(answersOf[stage]))
      await this.lead('saveAnswer', { questionKey, value, basedOn: 0 });
  }

  async gate(key: string): Promise<GateSeen> {
    const caller = await this.people.as(this.leadPart);
    const { project } = await caller.do<{ project: { stages: { gate: GateSeen }[] } }>(GATES, { id: this.projectId });
    const found = project.stages.find(({ gate }) => gate.key === key)?.gate;
    if (!found) throw new Error(`There is no gate ${key}.`);
    return found;
  }

  /**
   * The lead asks for a gate and everybody who must signs it, each out of their own queue.
   * @param instead who signs in the place of whom: a supervisor for the mentor
   * @returns the gate before the last signature, and after it
   */
  async pass(
    key: string,
    instead: Readonly<Record<string, string>> = {},
  ): Promise<{ asked: GateSeen; passed: GateSeen }> {
    await this.lead('requestGate', { gate: key });
    const asked = await this.gate(key);
    for (const { role } of asked.signers) {
      const part = instead[role] ?? SIGNER[role] ?? '';
      const { mySigningQueue } = await (
        await this.people.as(part)
      ).do<{
        mySigningQueue: { gate: string; projectId: string }[];
      }>('{ mySigningQueue { gate projectId } }');
      if (!mySigningQueue.some((waiting) => waiting.gate === key && waiting.projectId === this.projectId))
        throw new Error(`${key} does not wait for the ${part}.`);
      await this.act(part, 'signGate', { gate: key, note: '' });
    }
    return { asked, passed: await this.gate(key) };
  }

  private about(mutation: string, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return this.people.isAboutProject(mutation) ? { projectId: this.projectId, ...input } : input;
  }
}
