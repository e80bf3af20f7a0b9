import { type MembershipRole, systemViewer, type TeamRole, teamRoles } from '#libs/identity';
import { loadGuidance } from '#libs/guidance';
import type { GraphQLSchema } from 'graphql';
import { madeMutation } from './made-inputs.js';
import type { Caller, TestApi } from './test-api.js';

const ROLE_OF: Record<TeamRole, MembershipRole> = {
  lead: 'clinician',
  member: 'clinician',
  mentor: 'mentor',
  supervisor: 'mentor',
  sponsor: 'sponsor',
  'finance-partner': 'finance-partner',
  'service-owner': 'service-owner',
  manager: 'manager',
};

/** The least a population file can hold. */
export const ONE_PERSON = `source,Made up
base year,2022
retrieved on,2026-01-01
licence,CC0 1.0
fictional,yes
area,variant,year,sex,age band from,age band to,people
Here,principal,2022,persons,0,open,1
`;

export type Person = TeamRole | 'colleague' | 'trust-reader' | 'curator' | 'administrator' | 'shelf-lead';

/**
 * A trust with one project in which every text that can be entered is a word of its own, so that a single byte in the
 * wrong answer is seen; and beside it a plain record on the shelf, which the project adopted.
 */
export class PlantedTrust {
  readonly people = {} as Record<Person, Caller>;
  /** The planted words with what each was entered as: `mutation.field`, `answer.question` or `name.role`. */
  readonly canaries = new Map<string, string>();
  readonly ids: Record<string, string> = {};
  organisationId = '';

  constructor(
    private readonly api: TestApi,
    private readonly schema: GraphQLSchema,
    /** What stands in every planted word: never a name, which a packet for markers would mask. */
    private readonly name: string,
    private readonly called: string,
    /** A record to adopt; without one, the trust’s own. */
    private readonly adopts?: string,
  ) {}

  get projectId(): string {
    return this.ids['project'] ?? '';
  }

  /** Does an act with every text planted. Gives the first id that it answers with. */
  async act(who: Person, mutation: string, given: Record<string, unknown> = {}, as = mutation): Promise<string> {
    const planted: [string, string][] = [];
    const { text, variables } = madeMutation(this.schema, mutation, {
      text: (field) => {
        const word = `canary-${this.name}-${as}-${field}-7f3a`.toLowerCase();
        planted.push([word, `${as}.${field}`]);
        return word;
      },
      id: () => this.projectId,
      given: { projectId: this.projectId, ...given },
    });
    const data = await this.people[who].do<Record<string, Record<string, unknown>>>(text, variables);
    for (const [word, field] of planted) this.canaries.set(word, field);
    const answered = data[mutation] ?? {};
    const id = answered['ledgerEntryId'] ?? answered['stakeholderId'] ?? answered['publicationId'] ?? answered['id'];
    const made = (answered['caseFile'] ?? answered['project']) as { id: string } | undefined;
    return typeof id === 'string' ? id : (made?.id ?? '');
  }

  async plant(): Promise<this> {
    await this.appoint();
    await this.shelve();
    this.ids['project'] = await this.act('lead', 'adoptRecord', {
      publicationId: this.adopts ?? this.ids['publication'],
    });
    for (const role of teamRoles)
      if (role !== 'lead')
        await this.act('lead', 'addTeamMember', { personId: this.people[role].personId, role: enumName(role) });
    await this.start();
    await this.thread();
    await this.measure();
    await this.stakeholders();
    await this.businessCase();
    await this.results();
    await this.api.settle();
    return this;
  }

  private async appoint(): Promise<void> {
    const { api, name } = this;
    this.organisationId = await api.organisation(`${this.called} (FICTIONAL)`);
    for (const role of teamRoles) {
      // One word, in no other planted text: a packet for markers hides every part of a name wherever it stands.
      const word = `${role.replace('-', '')}of${name}person7f3a`;
      this.canaries.set(word, `name.${role}`);
      this.people[role] = await api.someone(this.organisationId, word, ROLE_OF[role]);
    }
    const plain = { colleague: 'clinician', 'shelf-lead': 'clinician' } as const;
    for (const person of ['colleague', 'shelf-lead', 'trust-reader', 'curator', 'administrator'] as const)
      this.people[person] = await api.someone(
        this.organisationId,
        `${person} of ${name}`,
        person in plain ? 'clinician' : (person as MembershipRole),
      );
  }

  /** A record on the shelf, with nothing planted in it: what is published may be read. */
  private async shelve(): Promise<void> {
    const started = await this.plain('startProject', { title: 'Plain hand washing at the door' });
    this.ids['shelf'] = started;
    const projectId = started;
    for (const questionKey of ['problem-statement', 'plain-summary'])
      await this.plain('saveAnswer', { projectId, questionKey, value: 'Hands were not washed.', basedOn: 0 });
    await this.plain('addChangeIdea', { projectId, text: 'A basin at the door' });
    this.ids['shelfMeasure'] = await this.plain('planMeasure', { projectId, kind: 'OUTCOME', ...SHAPE });
    await this.plain('enterReadings', { measureId: this.ids['shelfMeasure'], readings: READINGS });
    await this.plain('chooseResult', { projectId, state: 'NO_CLEAR_CHANGE' });
    await this.plain('consentToCredit', { projectId, agreed: true });
    await this.plain('proposePublication', { projectId, visibility: 'PUBLIC' });
    const queue = await this.people.curator.do<{ curatorQueue: { id: string; version: number }[] }>(
      '{ curatorQueue { id version } }',
    );
    const review = { ...queue.curatorQueue[0], approve: true };
    this.ids['publication'] = await this.plain('reviewPublication', review, 'curator');
    await this.api.settle();
    await this.plain('proposePublication', { projectId, visibility: 'PUBLIC' });
  }

  private async plain(mutation: string, given: Record<string, unknown>, who: Person = 'shelf-lead'): Promise<string> {
    const making = { text: () => 'plain', id: () => null, given };
    const { text, variables } = madeMutation(this.schema, mutation, making);
    const data = await this.people[who].do<Record<string, Record<string, unknown>>>(text, variables);
    const answered = data[mutation] ?? {};
    return String(answered['publicationId'] ?? answered['id'] ?? (answered['project'] as { id: string } | null)?.id);
  }

  private async start(): Promise<void> {
    await this.act('lead', 'describeProject', { version: 1, postStartsOn: '2026-08-06', postEndsOn: '2026-12-02' });
    await this.act('lead', 'noteDuplicates', { choice: 'DIFFERENT' });
    await this.act('lead', 'sortRoute', { answers: [{ key: 'tests-change', yes: true }] });
    await this.act('lead', 'declareGovernance', { keys: GOVERNANCE });
    await this.act('mentor', 'acceptSupervision');
    await this.act('lead', 'requestGate', { gate: 'G0' });
    await this.act('mentor', 'signGate', { gate: 'G0' });
    for (const { key, type } of loadGuidance().current.stages.flatMap(({ questions }) => questions))
      if (type === 'text') {
        const value = `canary-${this.name}-answer-${key}-7f3a`;
        await this.act('lead', 'saveAnswer', { questionKey: key, value, basedOn: 0 });
        this.canaries.set(value, `answer.${key}`);
      }
    await this.act('mentor', 'commentOnStage', { stage: 'problem' });
    await this.act('mentor', 'waiveCondition', { condition: 'after-care-answered' });
    await this.act('lead', 'requestGate', { gate: 'G9' });
  }

  private async thread(): Promise<void> {
    const { ids } = this;
    ids['cause'] = await this.act('lead', 'addCause');
    ids['driver'] = await this.act('lead', 'addDriver', { causeId: ids['cause'] });
    ids['change'] = await this.act('lead', 'addChangeIdea', { driverId: ids['driver'] });
    ids['assumption'] = await this.act('lead', 'addAssumption', { changeIdeaId: ids['change'] });
    await this.act('lead', 'judgeAssumption', { id: ids['assumption'], version: 1, state: 'HOLDING' });
    ids['note'] = await this.act('lead', 'addRationaleNote', { kind: 'EVIDENCE' });
    await this.act('lead', 'setAim', { version: 0, fromValue: 1, toValue: 2, byDate: '2026-12-01' });
    await this.act('lead', 'chooseModel', { model: 'mfi', version: 3 });
    const cycle = { changeIdeaId: ids['change'] };
    ids['cycle'] = await this.act('lead', 'planCycle', cycle);
    await this.act('lead', 'predictCycle', { id: ids['cycle'], version: 1 });
    await this.act('lead', 'recordCycle', { id: ids['cycle'], version: 2 });
    ids['milestone'] = await this.act('lead', 'planMilestone', { ownerId: this.people.manager.personId });
    ids['risk'] = await this.act('lead', 'addRisk', { ownerId: this.people.lead.personId });
  }

  private async measure(): Promise<void> {
    const { ids } = this;
    const ownerId = this.people.lead.personId;
    ids['measure'] = await this.act('lead', 'planMeasure', { kind: 'OUTCOME', ownerId, ...SHAPE });
    const measureId = ids['measure'];
    await this.act('lead', 'enterReadings', { measureId, readings: READINGS });
    const denominator = 21;
    await this.act('lead', 'correctReading', {
      measureId,
      takenOn: day(0),
      numerator: 3,
      denominator,
      excluded: false,
    });
    await this.act('lead', 'freezeBaseline', { measureId, fromDay: day(0), toDay: day(7) });
    await this.act('lead', 'setTarget', { measureId, value: 80 });
    await this.act('lead', 'annotateMeasure', { measureId });
    const asItsRulesSay = { shiftLength: undefined, trendLength: undefined, screening: undefined };
    const asItsReadingsAre = { lowerBound: undefined, upperBound: undefined };
    const chart = { chart: 'XMR', direction: 'HIGHER', profile: 'MAKING_DATA_COUNT' };
    await this.act('lead', 'chartMeasure', { measureId, ...chart, ...asItsRulesSay, ...asItsReadingsAre });
    for (const fromDay of [day(0), day(1)])
      await this.act('lead', 'recalculateLimits', { measureId, fromDay, isSustained: true, isExpectedToLast: true });
    await this.act('lead', 'takeBackRecalculation', { measureId, fromDay: day(1) });
  }

  private async stakeholders(): Promise<void> {
    const { ids, people } = this;
    // A name in a word of its own, as with the people: a packet for markers hides every part of it.
    const name = `oyelaranof${this.name}`;
    this.canaries.set(name, 'name.stakeholder');
    ids['stakeholder'] = await this.act('lead', 'addStakeholder', { likelyOpponent: false, name });
    const stakeholderId = ids['stakeholder'];
    await this.act('lead', 'setCommitment', { stakeholderId, needed: 'HELP', now: 'LET' });
    const ownerId = people.lead.personId;
    await this.act('lead', 'planEngagement', { stakeholderId, ownerId, nextDueOn: '2026-09-15', version: undefined });
    const open = { stakeholderId, changed: undefined, notChangedWhy: undefined, questionKey: undefined };
    ids['ledger'] = await this.act('lead', 'addLedgerEntry', open);
    const answer = { id: ids['ledger'], version: 1, changed: undefined, questionKey: undefined };
    await this.act('lead', 'answerLedgerEntry', answer);
    const holders = ['RESPONSIBLE', 'ACCOUNTABLE'].map((letter) => ({ letter, personId: ownerId }));
    await this.act('lead', 'assignRaci', {
      kind: 'CASE_SECTION',
      key: 'financial',
      version: undefined,
      holders,
    });
    await this.act('sponsor', 'agreeAsSponsor');
  }

  private async businessCase(): Promise<void> {
    const { ids } = this;
    await this.act('lead', 'describeCase', { version: 0 });
    await this.act('lead', 'addOption', { kind: 'BAU' }, 'addBau');
    ids['option'] = await this.act('lead', 'addOption', { kind: 'PREFERRED' });
    await this.act('lead', 'rateOption', { id: ids['option'], version: 1, rating: 'GREEN' });
    const line = { optionId: ids['option'], changeIdeaId: ids['change'] };
    ids['line'] = await this.act('lead', 'addResourceLine', line);
    ids['benefit'] = await this.act('lead', 'addBenefit', {
      annual: '10.00',
      ownerId: this.people['service-owner'].personId,
      years: 2,
    });
    await this.act('finance-partner', 'priceLine', { id: ids['line'], version: 1 });
    await this.act('finance-partner', 'recordBenefit', { benefitId: ids['benefit'] });
    await this.appraisal();
    await this.act('lead', 'screenEquality', {
      rows: [{ characteristic: 'age', effect: 'WORSE', note: this.word('screenEquality.note') }],
    });
    await this.filter();
    await this.act('finance-partner', 'checkCase');
    const approver = this.word('enterApprovalLimits.label');
    const limits = { binds: false, levels: [{ label: approver, upTo: '100000.00' }] };
    ids['limits'] = await this.act('finance-partner', 'enterApprovalLimits', limits);
    await this.act('sponsor', 'decideCase', { approvesAs: approver });
    ids['caseFile'] = await this.act('lead', 'makeCaseFile', { kind: 'SUMMARY' });
  }

  private async filter(): Promise<void> {
    const { ids } = this;
    const plain = { category: 'SCOPE', name: 'Plain', description: '' };
    ids['choice'] = await this.act('lead', 'addFilterChoice', plain);
    await this.act('lead', 'changeFilterChoice', { id: ids['choice'], version: 1 });
    await this.act('lead', 'rateFilterChoice', { id: ids['choice'], version: 2, rating: 'GREEN' });
    const choices = [{ category: 'SCOPE', choiceId: ids['choice'] }];
    await this.act('lead', 'takeFilterChoices', { id: ids['option'], version: 2, choices });
    ids['spareChoice'] = await this.act('lead', 'addFilterChoice', { category: 'SCOPE' }, 'addSpareChoice');
    const frame = { version: 1, shape: 'STAGED', horizon: 5 };
    await this.act('lead', 'frameCase', frame);
    await this.act('lead', 'nameConstraints', { version: 2, constraints: [this.word('nameConstraints.constraints')] });
  }

  private async appraisal(): Promise<void> {
    const { ids, people } = this;
    await this.act('lead', 'detailLine', { id: ids['line'], version: 2, residual: '0.00', vatRate: '0.2' });
    await this.act('lead', 'pricePost', { id: ids['line'], version: 3, point: '6/2 years', wte: '0.5' });
    const worked = { kind: 'CASH', unit: 'days', baseline: '2', target: '1', direction: 'DECREASE', isHealth: false };
    ids['cashBenefit'] = await this.act('lead', 'addBenefit', { kind: 'CASH', annual: '10.00', years: 2 }, 'addCash');
    await this.act('lead', 'workOutBenefit', { id: ids['cashBenefit'], version: 1, ...worked, kind: undefined });
    ids['health'] = await this.act('lead', 'addBenefit', { kind: 'SOCIETAL', annual: '10.00', years: 2 }, 'addHealth');
    const qaly = { setId: 'qaly-values', path: 'worths.0.value', each: '0.02' };
    await this.act('lead', 'takeBenefitWorth', { benefitId: ids['health'], version: 1, ...qaly });
    const bedDay = { setId: 'indicative-unit-costs', path: 'items.7.low', howMany: '3' };
    await this.act('lead', 'costLineByUnit', { lineId: ids['line'], version: 4, ...bedDay });
    await this.act('finance-partner', 'agreeCash', { benefitId: ids['cashBenefit'] });
    await this.act('finance-partner', 'recordBudgetReduction', { benefitId: ids['cashBenefit'] });
    ids['pricedRisk'] = await this.act('lead', 'priceRisk', { ownerId: people['service-owner'].personId });
    await this.act('lead', 'weighScenarios', {
      scenarios: [{ name: this.word('weighScenarios.name'), probability: '1', costFactor: '1', benefitFactor: '1' }],
    });
    await this.act('mentor', 'signCase');
    await this.act('lead', 'scoreQuality');
    await this.act('finance-partner', 'describeServiceLine', { measureId: ids['measure'] });
    await this.act('lead', 'projectNeed', {
      populationId: 'shipped',
      area: 'Northmere (FICTIONAL)',
      baseYear: 2022,
      yearlyTrend: '0.01',
      accessFactor: '1',
      rates: [{ sex: 'PERSONS', from: 0, to: null, per1000: '10' }],
    });
    await this.act('finance-partner', 'loadPopulation', { csv: ONE_PERSON });
    await this.act('finance-partner', 'confirmReferenceSet', { setId: 'wte-hours', sourceDay: '2026-04-01' });
    await this.act('finance-partner', 'confirmReferenceSet', { setId: 'pdc-dividend', sourceDay: '2026-04-01' });
    await this.act('finance-partner', 'withdrawConfirmation', { setId: 'pdc-dividend' });
    ids['referenceSet'] = await this.act('finance-partner', 'reviseReference', {
      setId: 'apprenticeship-levy',
      changes: [{ path: 'rate', value: '0.006' }],
    });
  }

  private async results(): Promise<void> {
    const { ids, people } = this;
    await this.act('lead', 'chooseResult');
    await this.act('lead', 'logTension', { kind: 'evidence' });
    await this.act('lead', 'rateLeadership', { element: '4.3' });
    await this.act('lead', 'recordSharing');
    await this.act('member', 'rateSustainability', { ratings: [{ factor: 'credibility', level: 'A' }] });
    await this.act('lead', 'planSustainabilityAction', { factor: 'credibility' });
    await this.act('service-owner', 'acceptOwnership');
    const read = `query ($id: ID!) { project(id: $id) { tensions { id } team { id role } sustainability { actions { id } } } }`;
    await this.act('lead', 'proposeHandover', { toPersonId: people.member.personId, lastDay: '2026-09-30' });
    const seen = await people.lead.do<{
      project: { tensions: { id: string }[]; team: { id: string; role: string }[] };
    }>(read, { id: this.projectId });
    ids['tension'] = seen.project.tensions[0]?.id ?? '';
    ids['teamMember'] = seen.project.team.find(({ role }) => role === 'MANAGER')?.id ?? '';
    const handovers = await people.lead.do<{ project: { handovers: { id: string }[] } }>(
      `query ($id: ID!) { project(id: $id) { handovers { id } } }`,
      { id: this.projectId },
    );
    ids['handover'] = handovers.project.handovers[0]?.id ?? '';
  }

  private word(field: string): string {
    const word = `canary-${this.name}-${field.replace('.', '-')}-7f3a`.toLowerCase();
    this.canaries.set(word, field);
    return word;
  }

  /** Somebody who has left this trust and keeps reading this one project as their own work. */
  async leaver(): Promise<Caller> {
    const { api, organisationId } = this;
    const personId = await api.person(organisationId, `leaver of ${this.name}`);
    await api.people.grantProject(systemViewer(organisationId), {
      personId,
      projectId: this.projectId,
      right: 'read-own-work',
    });
    return api.signIn(personId, organisationId);
  }
}

const enumName = (word: string): string => word.toUpperCase().replaceAll('-', '_');
const day = (week: number): string => new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10);
const SHAPE = { shape: 'PROPORTION', chart: 'P', direction: 'HIGHER', frequency: 'WEEKLY', unit: '%' };
const GOVERNANCE = ['aggregate-only', 'nobody-identifiable', 'small-numbers', 'links-checked'];
const READINGS = [11, 12, 9, 10, 13, 8, 9, 12, 10, 11, 12, 9, 10].map((numerator, week) => ({
  takenOn: day(week),
  numerator,
  denominator: 21,
}));
