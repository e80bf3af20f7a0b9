import { systemViewer, type TeamRole, type Viewer } from '#libs/identity';
import { newId } from '#libs/platform';
import { TeamService } from '#libs/projects';
import { StakeholderEvidence, StakeholderSnapshot, StakeholderThreads } from '#libs/stakeholders';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const READ = `query ($id: ID!) { project(id: $id) {
  stakeholders { id version name kinds quadrant judgedQuadrant personId
    commitment { now needed gap } commitments { now onDay }
    plan { version need ownerName nextDueOn } ledger { id version said changed notChangedWhy questionKey } }
  missingStakeholderKinds { kind ask }
  raci { rows { id version kind key dueOn holders { letter name stakeholderId personId } } warnings { warning message } }
  sponsorAgreement { sentence personName } } }`;

interface Read {
  project: {
    stakeholders: StakeholderSeen[] | null;
    missingStakeholderKinds: { kind: string }[] | null;
    raci: {
      rows: { version: number; holders: { letter: string; name: string; stakeholderId: string | null }[] }[];
      warnings: { warning: string }[];
    } | null;
    sponsorAgreement: { sentence: string; personName: string } | null;
  } | null;
}
interface StakeholderSeen {
  id: string;
  version: number;
  name: string;
  quadrant: string | null;
  commitment: { now: string; needed: string; gap: number } | null;
  commitments: { now: string }[];
  plan: { version: number; need: string; ownerName: string; nextDueOn: string } | null;
  ledger: { id: string; version: number; changed: string | null; notChangedWhy: string | null }[];
}
interface Refused {
  [act: string]: { stakeholderId?: string; ledgerEntryId?: string; errors: { __typename: string; path: string[] }[] };
}

const act = (name: string, fields = '') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const facts = {
  kinds: ['COLLABORATORS'],
  power: 5,
  interest: 5,
  impact: 4,
  isPatientVoice: false,
  likelyOpponent: false,
};

describe('stakeholders', () => {
  let api: TestApi;
  let northmere: string;
  let system: Viewer;
  let lead: Caller;
  let projectId: string;
  let counter = 0;
  beforeAll(async () => {
    api = await TestApi.start();
    northmere = await api.organisation('Northmere (FICTIONAL)');
    system = systemViewer(northmere);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    lead = await api.someone(northmere, `Lead ${letters()}`, 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed first antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
  });
  const letters = () => String.fromCharCode(97 + (counter++ % 26), 97 + Math.floor(counter / 26));
  const onTheTeam = async (role: TeamRole): Promise<Caller> => {
    const caller = await api.someone(northmere, `A ${role} ${letters()}`, 'clinician');
    await api.app.get(TeamService).add(system, { projectId, personId: caller.personId, role });
    return caller;
  };
  const read = async (caller: Caller) => (await caller.do<Read>(READ, { id: projectId })).project;
  const add = async (more: object = {}, by = lead): Promise<string> => {
    const input = { projectId, name: 'Ward manager', ...facts, ...more };
    return (
      (await by.do<Refused>(act('addStakeholder', 'stakeholderId'), { input })).addStakeholder?.stakeholderId ?? ''
    );
  };
  const refused = async (caller: Caller, name: string, input: object) =>
    (await caller.ask<Refused>(act(name), { input })).data?.[name]?.errors[0];
  const talk = (stakeholderId: string, more: object = {}) => ({
    stakeholderId,
    onDay: '2026-08-30',
    channel: 'meeting',
    said: 'We cannot spare a nurse on Mondays.',
    feeling: 'CONCERNED',
    ...more,
  });
  const planFor = (stakeholderId: string, more: object = {}) => ({
    stakeholderId,
    need: 'Two nurses for the pilot',
    gains: 'Fewer complaints',
    messenger: 'The matron',
    channel: 'ward round',
    ownerId: lead.personId,
    frequency: 'MONTHLY',
    nextDueOn: '2026-09-15',
    ...more,
  });

  it('are listed, placed by power and interest, and their commitment is a dated history', async () => {
    const id = await add({ kinds: ['COLLABORATORS', 'CONSUMERS'], power: 3 });
    await lead.do(act('setCommitment'), {
      input: { stakeholderId: id, now: 'OPPOSED', needed: 'HELP', onDay: '2026-08-01' },
    });
    await lead.do(act('setCommitment'), { input: { stakeholderId: id, now: 'LET', needed: 'HELP' } });
    const project = await read(lead);
    expect(project?.stakeholders).toMatchObject([
      {
        id,
        quadrant: null,
        commitment: { now: 'LET', needed: 'HELP', gap: 1 },
        commitments: [{ now: 'LET' }, { now: 'OPPOSED', onDay: '2026-08-01' }],
      },
    ]);
    expect(project?.missingStakeholderKinds).toHaveLength(7);
    const input = { id, version: 1, name: 'Ward manager', ...facts, power: 3, judgedQuadrant: 'MANAGE_CLOSELY' };
    await lead.do(act('changeStakeholder'), { input });
    expect((await read(lead))?.stakeholders?.[0]?.quadrant).toBe('MANAGE_CLOSELY');
    expect(await refused(lead, 'changeStakeholder', input)).toMatchObject({ __typename: 'ChangedSinceYouLookedError' });
    await lead.do(act('retireStakeholder'), { input: { id, version: 2 } });
    expect((await read(lead))?.stakeholders).toEqual([]);
    for (const [name, late] of [
      ['setCommitment', { stakeholderId: id, now: 'LET', needed: 'HELP' }],
      ['changeStakeholder', { ...input, version: 3 }],
      ['retireStakeholder', { id, version: 3 }],
      ['planEngagement', planFor(id)],
      ['addLedgerEntry', talk(id)],
    ] as const)
      expect(await refused(lead, name, late)).toMatchObject({ __typename: 'StakeholderRetiredError' });
  });

  it('are refused with a scale off 1 to 5, an empty name, an unknown person and a day to come', async () => {
    const input = { projectId, name: 'Ward manager', ...facts };
    expect(await refused(lead, 'addStakeholder', { ...input, power: 6 })).toMatchObject({ path: ['power'] });
    expect(await refused(lead, 'addStakeholder', { ...input, name: '  ' })).toMatchObject({ path: ['name'] });
    expect(await refused(lead, 'addStakeholder', { ...input, personId: projectId })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['personId'],
    });
    const stakeholderId = await add();
    const ahead = { stakeholderId, now: 'LET', needed: 'HELP', onDay: '2026-09-02' };
    expect(await refused(lead, 'setCommitment', ahead)).toMatchObject({ path: ['onDay'] });
  });

  it('have a plan, changed only at the version that was seen, with an owner on the team', async () => {
    const id = await add();
    await lead.do(act('planEngagement'), { input: planFor(id) });
    expect(await refused(lead, 'planEngagement', planFor(id, { need: 'x' }))).toMatchObject({
      __typename: 'ChangedSinceYouLookedError',
    });
    await lead.do(act('planEngagement'), { input: planFor(id, { version: 1, need: 'Three nurses' }) });
    expect((await read(lead))?.stakeholders?.[0]?.plan).toMatchObject({ version: 2, need: 'Three nurses' });
    const stranger = await api.person(northmere, `Off the team ${letters()}`, 'clinician');
    expect(await refused(lead, 'planEngagement', planFor(id, { version: 2, ownerId: stranger }))).toMatchObject({
      path: ['ownerId'],
    });
    const another = await add();
    expect(await refused(lead, 'planEngagement', planFor(another, { version: 1 }))).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('are heard in a ledger: what they said stays, what came of it is said once', async () => {
    const id = await add();
    const entry = (more: object) => lead.do<Refused>(act('addLedgerEntry', 'ledgerEntryId'), { input: talk(id, more) });
    const { addLedgerEntry } = await entry({});
    expect(await refused(lead, 'addLedgerEntry', talk(id, { onDay: '2026-09-02' }))).toMatchObject({ path: ['onDay'] });
    expect(
      await refused(lead, 'addLedgerEntry', talk(id, { changed: 'Not on Mondays', notChangedWhy: 'No staff' })),
    ).toMatchObject({ path: ['notChangedWhy'] });
    expect(await refused(lead, 'addLedgerEntry', talk(id, { questionKey: 'problem.statement' }))).toMatchObject({
      path: ['questionKey'],
    });
    expect(
      await refused(lead, 'addLedgerEntry', talk(id, { changed: 'x', questionKey: 'no.such.question' })),
    ).toMatchObject({ path: ['questionKey'] });
    expect(await refused(lead, 'addLedgerEntry', talk(id, { newCommitment: 'LET' }))).toMatchObject({
      path: ['newCommitment'],
    });
    expect(await refused(lead, 'addLedgerEntry', talk(id, { nextDueOn: '2026-10-01' }))).toMatchObject({
      path: ['nextDueOn'],
    });
    const answer = { id: addLedgerEntry?.ledgerEntryId, version: 1 };
    expect(await refused(lead, 'answerLedgerEntry', answer)).toMatchObject({ path: ['changed'] });
    const stale = { ...answer, version: 7, changed: 'x' };
    expect(await refused(lead, 'answerLedgerEntry', stale)).toMatchObject({ __typename: 'ChangedSinceYouLookedError' });
    await lead.do(act('answerLedgerEntry'), { input: { ...answer, changed: 'The pilot starts on Tuesdays.' } });
    expect(await refused(lead, 'answerLedgerEntry', { ...answer, version: 2, changed: 'y' })).toMatchObject({
      path: ['id'],
    });
    await lead.do(act('setCommitment'), { input: { stakeholderId: id, now: 'OPPOSED', needed: 'HELP' } });
    await lead.do(act('planEngagement'), { input: planFor(id) });
    await entry({
      onDay: '2026-09-01',
      newCommitment: 'LET',
      nextDueOn: '2026-10-01',
      notChangedWhy: 'No other room.',
    });
    expect((await read(lead))?.stakeholders?.[0]).toMatchObject({
      commitment: { now: 'LET', needed: 'HELP' },
      plan: { nextDueOn: '2026-10-01', version: 2 },
      ledger: [{ notChangedWhy: 'No other room.' }, { changed: 'The pilot starts on Tuesdays.' }],
    });
  });

  it('and people of the team hold the letters of the chart: exactly one answers for a row', async () => {
    const stakeholderId = await add();
    const sponsor = await onTheTeam('sponsor');
    const holders = [
      { letter: 'RESPONSIBLE', personId: lead.personId },
      { letter: 'ACCOUNTABLE', stakeholderId },
    ];
    const input = { projectId, kind: 'CASE_SECTION', key: 'financial', holders };
    await lead.do(act('assignRaci'), { input });
    const chart = (await read(lead))?.raci;
    expect(chart?.rows).toMatchObject([{ version: 1, holders: [{ letter: 'RESPONSIBLE' }, { name: 'Ward manager' }] }]);
    expect(chart?.warnings).toMatchObject([{ warning: 'LEAD_CARRIES_TOO_MUCH' }]);
    const also = { letter: 'ACCOUNTABLE', personId: lead.personId };
    for (const wrong of [[...holders, also], holders.slice(0, 1)])
      expect(await refused(lead, 'assignRaci', { ...input, holders: wrong })).toMatchObject({
        __typename: 'OneAccountableError',
      });
    expect(await refused(lead, 'assignRaci', { ...input, holders: holders.slice(1) })).toMatchObject({
      path: ['holders'],
    });
    expect(await refused(lead, 'assignRaci', { ...input, holders: [...holders, holders[0]] })).toMatchObject({
      path: ['holders'],
    });
    expect(
      await refused(lead, 'assignRaci', { ...input, holders: [{ letter: 'ACCOUNTABLE' }, holders[0]] }),
    ).toMatchObject({ path: ['holders'] });
    const stranger = await api.person(northmere, `Passer by ${letters()}`, 'clinician');
    expect(
      await refused(lead, 'assignRaci', {
        ...input,
        holders: [...holders, { letter: 'INFORMED', personId: stranger }],
      }),
    ).toMatchObject({ path: ['holders'] });
    expect(await refused(lead, 'assignRaci', { ...input, key: 'poetic' })).toMatchObject({ path: ['key'] });
    expect(await refused(lead, 'assignRaci', { ...input, kind: 'MEASURE', key: projectId })).toMatchObject({
      path: ['key'],
    });
    expect(await refused(lead, 'assignRaci', input)).toMatchObject({ __typename: 'ChangedSinceYouLookedError' });
    const next = [{ letter: 'RESPONSIBLE', personId: sponsor.personId }, also];
    await lead.do(act('assignRaci'), { input: { ...input, version: 1, holders: next } });
    expect((await read(lead))?.raci).toMatchObject({
      rows: [{ version: 2, holders: [{ personId: sponsor.personId }, { personId: lead.personId }] }],
      warnings: [{ warning: 'SPONSOR_DOES_THE_WORK' }],
    });
    await lead.do(act('assignRaci'), { input: { ...input, version: 2, holders: [] } });
    expect((await read(lead))?.raci?.rows).toEqual([]);
  });

  it('hold the letters of a milestone of this project: a warning says who leaves before its day', async () => {
    const member = await onTheTeam('member');
    const milestone = newId();
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(
        `insert into projects.milestone (organisation_id, id, project_id, title, planned_on, state) values ($1, $2, $3, 'Pilot', '2026-12-01', 'planned')`,
        [northmere, milestone, projectId],
      ),
    );
    const holders = [
      { letter: 'RESPONSIBLE', personId: member.personId },
      { letter: 'ACCOUNTABLE', personId: member.personId },
    ];
    const input = { projectId, kind: 'MILESTONE', key: milestone, holders };
    expect(await refused(lead, 'assignRaci', { ...input, key: 'someday' })).toMatchObject({ path: ['key'] });
    await lead.do(act('assignRaci'), { input });
    expect((await read(lead))?.raci?.warnings).toEqual([]);
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query('update projects.team_member set ends_on = $1 where project_id = $2 and person_id = $3', [
        '2026-11-30',
        projectId,
        member.personId,
      ]),
    );
    expect((await read(lead))?.raci).toMatchObject({
      rows: [{ dueOn: '2026-12-01' }],
      warnings: [{ warning: 'ACCOUNTABLE_LEAVES_FIRST' }],
    });
  });

  it('are seen by lead, team, mentor and supervisor, by the sponsor but for rows about themselves, by nobody else', async () => {
    const sponsor = await onTheTeam('sponsor');
    await add({ name: 'Patients' });
    const self = await add({ name: 'The reluctant director', personId: sponsor.personId });
    const holders = [
      { letter: 'RESPONSIBLE', personId: lead.personId },
      { letter: 'ACCOUNTABLE', stakeholderId: self },
    ];
    await lead.do(act('assignRaci'), { input: { projectId, kind: 'CASE_SECTION', key: 'strategic', holders } });
    for (const role of ['member', 'mentor', 'supervisor'] as const)
      expect((await read(await onTheTeam(role)))?.stakeholders).toHaveLength(2);
    const seen = await read(sponsor);
    expect(seen?.stakeholders?.map(({ name }) => name)).toEqual(['Patients']);
    expect(JSON.stringify(seen)).not.toContain('reluctant');
    expect(seen?.raci?.rows[0]?.holders[1]).toMatchObject({ letter: 'ACCOUNTABLE', stakeholderId: null });
    for (const role of ['finance-partner', 'service-owner', 'manager'] as const)
      expect(await read(await onTheTeam(role))).toMatchObject({
        stakeholders: null,
        missingStakeholderKinds: null,
        raci: null,
      });
    const former = await api.person(northmere, `Former ${letters()}`);
    await api.people.grantProject(system, { personId: former, projectId, right: 'read-own-work' });
    expect(await read(await api.signIn(former, northmere))).toMatchObject({ stakeholders: null, raci: null });
    const colleague = await api.someone(northmere, `Colleague ${letters()}`, 'clinician');
    expect(await read(colleague)).toBeNull();
  });

  it('are changed by the lead and the team alone; to strangers and another trust they do not exist', async () => {
    const id = await add();
    const commitment = { stakeholderId: id, now: 'LET', needed: 'HELP' };
    expect(await refused(await onTheTeam('member'), 'setCommitment', commitment)).toBeUndefined();
    for (const role of ['mentor', 'sponsor', 'finance-partner'] as const) {
      const caller = await onTheTeam(role);
      expect(await refused(caller, 'setCommitment', commitment)).toMatchObject({ __typename: 'NotPermittedError' });
      expect(await refused(caller, 'addStakeholder', { projectId, name: 'x', ...facts })).toMatchObject({
        __typename: 'NotPermittedError',
      });
    }
    const colleague = await api.someone(northmere, `Nosy ${letters()}`, 'clinician');
    const elsewhere = await api.organisation(`Stourmouth ${letters()} (FICTIONAL)`);
    const stranger = await api.someone(elsewhere, `Stranger ${letters()}`, 'clinician');
    const acts = [
      ['addStakeholder', { projectId, name: 'x', ...facts }],
      ['changeStakeholder', { id, version: 1, name: 'x', ...facts }],
      ['retireStakeholder', { id, version: 1 }],
      ['setCommitment', commitment],
      ['planEngagement', planFor(id)],
      ['addLedgerEntry', talk(id)],
      ['answerLedgerEntry', { id, version: 1, changed: 'x' }],
      ['assignRaci', { projectId, kind: 'CASE_SECTION', key: 'strategic', holders: [] }],
      ['agreeAsSponsor', { projectId, sentence: 'I will open doors.' }],
    ] as const;
    for (const [name, input] of acts)
      for (const caller of [colleague, stranger])
        expect(await refused(caller, name, input)).toMatchObject({ __typename: 'NotFoundError' });
    expect(
      (await api.thePublic.ask(act('addStakeholder'), { input: { projectId, name: 'x', ...facts } })).errors?.[0],
    ).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('include a sponsor who says what they will do: nobody says it for them', async () => {
    const sponsor = await onTheTeam('sponsor');
    expect(await refused(lead, 'agreeAsSponsor', { projectId, sentence: 'I will.' })).toMatchObject({
      __typename: 'NotPermittedError',
    });
    expect(await refused(sponsor, 'agreeAsSponsor', { projectId, sentence: ' ' })).toMatchObject({
      path: ['sentence'],
    });
    await sponsor.do(act('agreeAsSponsor'), { input: { projectId, sentence: 'I will chair the first meeting.' } });
    expect((await read(lead))?.sponsorAgreement).toMatchObject({ sentence: 'I will chair the first meeting.' });
    const evidence = api.app.get(StakeholderEvidence);
    expect((await evidence.gather(system, projectId))['sponsor.agreement'].met).toBe(true);
    const team = await lead.do<{ project: { team: { id: string; version: number; personId: string }[] } }>(
      `query ($id: ID!) { project(id: $id) { team { id version personId } } }`,
      { id: projectId },
    );
    const place = team.project.team.find(({ personId }) => personId === sponsor.personId);
    await api.app
      .get(TeamService)
      .end(system, { id: place?.id ?? '', version: place?.version ?? 0, endsOn: '2026-09-01' });
    api.clock.moveTo('2026-09-02T09:00:00Z');
    expect((await evidence.gather(system, projectId))['sponsor.agreement'].met).toBe(false);
    api.clock.moveTo('2026-09-01T09:00:00Z');
  });

  it('are evidence, loose ends and a part of the sealed document without names of the team', async () => {
    const id = await add({ name: 'Night matron', likelyOpponent: true });
    await lead.do(act('planEngagement'), { input: planFor(id, { nextDueOn: '2026-08-31' }) });
    await lead.do(act('addLedgerEntry'), { input: talk(id) });
    const evidence = await api.app.get(StakeholderEvidence).gather(system, projectId);
    expect(evidence['engagement.manage-closely-planned']).toMatchObject({ met: true });
    expect(evidence['ledger.changed-or-reason']).toMatchObject({ met: false });
    const loose = await api.app.get(StakeholderThreads).brokenThreads(system, projectId);
    expect(loose.map(({ kind }) => kind)).toEqual(['stakeholder-overdue', 'ledger-entry-without-answer']);
    const part = await api.app.get(StakeholderSnapshot).part(system, projectId);
    expect(part.register).toMatchObject([
      { name: 'Night matron', plan: { owner: 'lead' }, ledger: [{ feeling: 'concerned' }] },
    ]);
    expect(JSON.stringify(part)).not.toContain(lead.personId);
  });

  it('cost one more flight however many there are', async () => {
    for (const name of ['One', 'Two', 'Three']) await add({ name });
    const { trips } = await api.counting(() => read(lead));
    expect(trips).toBeLessThanOrEqual(4);
  });
});
