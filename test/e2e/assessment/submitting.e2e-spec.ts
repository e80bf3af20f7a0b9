import { createHash } from 'node:crypto';
import { systemViewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';
import {
  act,
  DECLARED,
  ENROL,
  EXTEND,
  MarkingRound,
  RECEIPTS,
  refusal,
  SCREEN,
  SUBMISSION,
  SUBMISSIONS,
  SUBMIT,
  WITHDRAW,
} from '../../support/marking-round.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';
import { problem, startAndRoute } from '../../support/whole-project-planning.js';

interface Receipts {
  project: { submissions: { id: string; version: number; state: string; note: string; sha256: string }[] };
}

describe('submitting a project to a programme', () => {
  let round: MarkingRound;
  let trust: string;
  let lead: Caller;
  let mentor: Caller;
  let projectId: string;
  let submissionId: string;

  const input = (more: object = {}) => ({ projectId, roundId: round.roundId, declarations: DECLARED, ...more });
  const receipts = async () => (await lead.do<Receipts>(RECEIPTS, { id: projectId })).project.submissions;

  beforeAll(async () => {
    round = await MarkingRound.start();
    trust = await round.api.organisation('Northmere General (FICTIONAL)');
    lead = await round.api.someone(trust, 'Ada Leadwell', 'clinician');
    mentor = await round.api.someone(trust, 'Cy Mentor', 'mentor');
    projectId = await round.start(lead, 'Fewer falls with harm');
    await lead.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
      input: { projectId, personId: mentor.personId, role: 'MENTOR' },
    });
  });
  afterAll(() => round.api.stop());

  it('shows every trust the open rounds, and no trust the programme’s own rows', async () => {
    expect(await lead.do('{ openRounds { id programmeName schemeTitle state } schemes { id } }')).toEqual({
      openRounds: [
        {
          id: round.roundId,
          programmeName: 'Leadership School (FICTIONAL)',
          schemeTitle: 'Service improvement 2026',
          state: 'OPEN',
        },
      ],
      schemes: [],
    });
  });

  it('is for enrolled projects: the lead enrols, once, and the programme hears of it', async () => {
    expect(await refusal(lead, SUBMIT, input())).toBe('NotEnrolledError');
    expect(await refusal(mentor, ENROL, { projectId, version: 1, schemeId: round.schemeId })).toBe('NotPermittedError');
    expect(await refusal(lead, ENROL, { projectId, version: 99, schemeId: round.schemeId })).toBe(
      'ChangedSinceYouLookedError',
    );
    await round.enrol(lead, projectId);
    await round.api.settle();
    const { enrolments } = await round.director.do<{ enrolments: object[] }>(
      '{ enrolments { projectId personName hostName stage status lastContactOn } }',
    );
    expect(enrolments).toEqual([
      {
        projectId,
        personName: 'Ada Leadwell',
        hostName: 'Northmere General (FICTIONAL)',
        stage: 'start',
        status: 'draft',
        lastContactOn: '2026-09-01',
      },
    ]);
  });

  it('gives the programme’s directors a grant to the project in its trust', async () => {
    const inTrust = await round.api.signIn(round.director.personId, trust);
    expect(await inTrust.do('{ viewer { organisation { name } roles } }')).toEqual({
      viewer: { organisation: { name: 'Northmere General (FICTIONAL)' }, roles: [] },
    });
  });

  it('asks for every declaration, and only of the lead', async () => {
    expect(await refusal(lead, SUBMIT, input({ declarations: DECLARED.slice(1) }))).toBe('DeclarationsMissingError');
    expect(await refusal(mentor, SUBMIT, input())).toBe('NotPermittedError');
    const elsewhere = await round.api.organisation('Southby (FICTIONAL)');
    const stranger = await round.api.someone(elsewhere, 'Sue Stranger', 'clinician');
    expect(await refusal(stranger, SUBMIT, input())).toBe('NotFoundError');
  });

  it('waits for text that may name a patient to be mended', async () => {
    const save = act('saveAnswer', 'SaveAnswerInput', 'versionNo');
    const answer = (value: string, basedOn: number) =>
      lead.do<{ saveAnswer: object }>(save, { input: { projectId, questionKey: 'problem-statement', value, basedOn } });
    await answer('Seen on the ward, hospital number 4567891, twice in one week.', 0);
    expect(await refusal(lead, SUBMIT, input())).toBe('IdentifiersInTextError');
    await answer('Seen on the ward by Ada Leadwell, twice in one week.', 1);
  });

  it('seals a document whose hash anybody can check, and whose names lie beside it', async () => {
    const sealed = await round.submit(lead, projectId);
    submissionId = sealed.id;
    const { submission } = await round.director.do<{
      submission: { document: string; sha256: string; candidates: object[] };
    }>(SUBMISSION, { id: submissionId });
    expect(createHash('sha256').update(submission.document).digest('hex')).toBe(sealed.sha256);
    expect(submission.sha256).toBe(sealed.sha256);
    const document = JSON.parse(submission.document) as { format: number; authors: object[]; parts: object };
    expect(document).toMatchObject({
      format: 1,
      guidance: expect.any(String),
      rubric: { key: 'SIP-BC', version: '1.0' },
      project: { title: 'Fewer falls with harm' },
    });
    expect(JSON.stringify(document.authors)).not.toContain('Leadwell');
    expect(Object.keys(document.parts).sort()).toEqual(
      expect.arrayContaining(['answers', 'business-case', 'measures', 'outcome', 'stakeholders', 'thread']),
    );
    expect(submission.candidates).toEqual(
      expect.arrayContaining([
        { role: 'lead', name: 'Ada Leadwell' },
        { role: 'mentor', name: 'Cy Mentor' },
      ]),
    );
  });

  it('is refused a second time in the same round', async () => {
    expect(await refusal(lead, SUBMIT, input())).toBe('AlreadySubmittedError');
    expect(await receipts()).toHaveLength(1);
  });

  it('lets one of two submissions in the same moment through, and tells the other', async () => {
    const both = await round.start(lead, 'Sent twice at once');
    await round.enrol(lead, both);
    const answers = await Promise.all([1, 2].map(() => refusal(lead, SUBMIT, input({ projectId: both }))));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(answers).toContain('AlreadySubmittedError');
  });

  it('leaves a record in both organisations’ chains, and both are whole', async () => {
    for (const [organisation, type] of [
      [trust, 'assessment.project-submitted.v1'],
      [round.programme, 'assessment.submission-received.v1'],
    ] as const) {
      const rows = await asAdmin(
        round.api.testDatabase.adminUrl,
        async (client) =>
          (
            await client.query<{ body: string }>('select body from platform.audit where organisation_id = $1', [
              organisation,
            ])
          ).rows,
      );
      expect(rows.filter(({ body }) => body.includes(type) && body.includes(submissionId))).toHaveLength(1);
      expect(await chainIsWhole(organisation)).toBe(true);
    }
  });

  it('cannot be changed, removed or read by the trust, whatever the app sends to the database', async () => {
    const work = round.api.app.get(UnitOfWork);
    const attempt = (organisation: string, sql: string) =>
      work.run(systemViewer(organisation), (session) => session.sql(sql, [submissionId]));
    const read = 'select id from assessment.submission where id = $1';
    expect(await attempt(round.programme, read)).toHaveLength(1);
    expect(await attempt(trust, read)).toEqual([]);
    await expect(
      attempt(round.programme, `update assessment.submission set document = '' where id = $1`),
    ).rejects.toMatchObject({ message: expect.stringContaining('permission denied') });
    await expect(attempt(round.programme, 'delete from assessment.submission where id = $1')).rejects.toThrow();
    await asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      await expect(client.query('delete from assessment.submission')).rejects.toThrow(/never changed/);
      await expect(client.query('truncate assessment.submission cascade')).rejects.toThrow(/never changed/);
    });
  });

  it('can be withdrawn before the deadline, and submitted anew', async () => {
    const [receipt] = await receipts();
    expect(await refusal(mentor, WITHDRAW, { id: submissionId, version: receipt?.version })).toBe('NotPermittedError');
    expect(await refusal(lead, WITHDRAW, { id: submissionId, version: 99 })).toBe('ChangedSinceYouLookedError');
    await lead.do(WITHDRAW, { input: { id: submissionId, version: receipt?.version } });
    expect(await refusal(round.director, SCREEN, { id: submissionId, accept: true, masks: [] })).toBe('NotFoundError');
    submissionId = (await round.submit(lead, projectId)).id;
    const { submissions } = await round.director.do<{ submissions: object[] }>(SUBMISSIONS, { roundId: round.roundId });
    expect(submissions.filter((one) => (one as { title: string }).title === 'Fewer falls with harm')).toMatchObject([
      { state: 'WITHDRAWN', attempt: 1 },
      { id: submissionId, state: 'SUBMITTED', attempt: 2, hostName: 'Northmere General (FICTIONAL)' },
    ]);
  });

  it('can be returned by the screener, with a reason the lead reads and a week to mend it', async () => {
    expect(await refusal(lead, SCREEN, { id: submissionId, accept: true, masks: [] })).toBe('FORBIDDEN');
    expect(await refusal(round.director, SCREEN, { id: submissionId, accept: false, reason: ' ', masks: [] })).toBe(
      'InvalidInputError',
    );
    const reason = 'The chart names the ward sister.';
    await round.director.do(SCREEN, { input: { id: submissionId, accept: false, reason, masks: [] } });
    expect(await refusal(round.director, SCREEN, { id: submissionId, accept: true, masks: [] })).toBe(
      'AlreadyScreenedError',
    );
    await round.api.settle();
    const [newest] = await receipts();
    expect(newest).toMatchObject({ id: submissionId, state: 'RETURNED', note: reason });
    expect(await refusal(lead, WITHDRAW, { id: submissionId, version: newest?.version })).toBe('AlreadyScreenedError');
  });

  it('is refused after the deadline, unless this project was given more time', async () => {
    const late = await round.start(lead, 'Started late');
    await round.enrol(lead, late);
    await round.api.settle();
    round.api.clock.moveTo('2026-10-01T12:00:01Z');
    lead = await round.api.signIn(lead.personId, trust);
    const director = await round.api.signIn(round.director.personId, round.programme);
    expect(await refusal(lead, SUBMIT, input({ projectId: late }))).toBe('DeadlinePassedError');
    const extension = {
      roundId: round.roundId,
      hostOrganisationId: trust,
      until: '2026-10-10T12:00:00Z',
      reason: 'Illness.',
    };
    expect(await refusal(director, EXTEND, { ...extension, projectId: round.roundId })).toBe('NotFoundError');
    await director.do(EXTEND, { input: { ...extension, projectId: late } });
    await round.submit(lead, late);
  });

  async function chainIsWhole(organisationId: string): Promise<boolean> {
    const { ChainVerifier } = await import('#libs/platform');
    return asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      // As of one moment: the worker may be writing what it hears.
      await client.query('begin isolation level repeatable read read only');
      const verifier = new ChainVerifier(organisationId);
      const audit = await client.query<{ seq: string; body: string; hash: Buffer }>(
        'select seq, body, hash from platform.audit where organisation_id = $1 order by seq',
        [organisationId],
      );
      verifier.read(audit.rows.map((row) => ({ ...row, seq: Number(row.seq) })));
      const head = await client.query<{ seq: string; hash: Buffer }>(
        'select seq, hash from platform.audit_head where organisation_id = $1',
        [organisationId],
      );
      const [at] = head.rows;
      return at !== undefined && verifier.verdict({ seq: Number(at.seq), hash: at.hash }).kind === 'whole';
    });
  }
});

describe('a scheme that asks for gates', () => {
  it('takes no project whose gates are not passed', async () => {
    const round = await MarkingRound.start({ requiredGates: ['G0', 'G1'] });
    const trust = await round.api.organisation('Northmere (FICTIONAL)');
    const lead = await round.api.someone(trust, 'Ada Lead', 'clinician');
    const projectId = await round.start(lead, 'Too early');
    await round.enrol(lead, projectId);
    const { data } = await lead.ask<{ submitProject: { errors: object[] } }>(
      'mutation ($input: SubmitProjectInput!) { submitProject(input: $input) { errors { ... on GatesNotPassedError { gates } } } }',
      { input: { projectId, roundId: round.roundId, declarations: DECLARED } },
    );
    expect(data?.submitProject.errors).toEqual([{ gates: ['G0', 'G1'] }]);
    await round.api.stop();
  });

  it('takes none either while one of them rests on an answer that is another one since', async () => {
    const round = await MarkingRound.start({ requiredGates: ['G0', 'G1'] });
    const project = await new WholeProject(round.api, await trustOf(round.api, 'Northmere (FICTIONAL)')).begin(
      'Bloods',
    );
    await startAndRoute(project);
    await project.pass('G0');
    await problem(project);
    await project.pass('G1');
    const lead = await project.people.as('lead');
    await round.enrol(lead, project.projectId);
    const { stages } = await project.read<{
      stages: { questions: { key: string; answer: { value: string } | null }[] }[];
    }>('stages { questions { key answer { value } } }');
    const statement = stages.flatMap(({ questions }) => questions).find(({ key }) => key === 'problem-statement')
      ?.answer?.value;
    await project.lead('saveAnswer', {
      questionKey: 'problem-statement',
      value: statement?.replace('74', '47'),
      basedOn: 1,
    });
    const read = async () =>
      (await project.read<{ submitting: { rounds: { gatesShut: string[] }[] } }>('submitting { rounds { gatesShut } }'))
        .submitting.rounds;
    expect(await read()).toEqual([{ gatesShut: ['G1'] }]);
    expect(await project.refusal('lead', 'submitProject', { roundId: round.roundId, declarations: DECLARED })).toBe(
      'GatesNotPassedError',
    );
    await project.pass('G1');
    expect(await read()).toEqual([{ gatesShut: [] }]);
    await round.api.stop();
  });
});
