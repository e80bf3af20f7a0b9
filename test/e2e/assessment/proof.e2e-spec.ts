import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { ALLOCATE, levels, MarkingRound, refusal } from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const MAKE = `mutation ($input: MakeProofInput!) { makeProof(input: $input) { id errors { __typename ... on UserError { message } } } }`;
const PROVING = `query ($id: ID!) { project(id: $id) { proving { isCredited isReleased mayShowMark proofs { id showsMark sha256 isSuperseded path pdfPath } } } }`;
const CHECK = `query ($proof: String!) { checkProof(proof: $proof) { verdict keyId proven { id person project othersOnTeam programme scheme round
  roles { role from to } mark { outcome total band reached } frameworks submission } } }`;

interface Proving {
  project: {
    proving: {
      isCredited: boolean;
      isReleased: boolean;
      mayShowMark: boolean;
      proofs: {
        id: string;
        showsMark: boolean;
        sha256: string;
        isSuperseded: boolean;
        path: string;
        pdfPath: string;
      }[];
    } | null;
  };
}
interface Check {
  checkProof: { verdict: string; proven: Record<string, unknown> | null };
}
interface Jws {
  payload: string;
  protected: string;
  signature: string;
}

describe('a proof of one’s own part in a marked project', () => {
  let round: MarkingRound;
  let trust: string;
  let lead: Caller;
  let member: Caller;
  let colleague: Caller;
  let projectId: string;

  const file = (caller: Caller, path: string) =>
    fetch(`${round.api.url}${path}`, { headers: { authorization: `Bearer ${caller.secret}` } });
  const make = async (caller: Caller, showsMark: boolean): Promise<{ id: string; text: string }> => {
    const { makeProof } = await caller.do<{ makeProof: { id: string } }>(MAKE, { input: { projectId, showsMark } });
    const { id } = makeProof;
    return { id, text: await (await file(caller, `/files/proofs/${id}/proof.json`)).text() };
  };
  const check = async (proof: string) => (await round.api.thePublic.do<Check>(CHECK, { proof })).checkProof;
  const proving = async (caller: Caller) =>
    (await caller.do<Proving>(PROVING, { id: projectId })).project.proving?.proofs ?? [];

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api, programme, director, roundId } = round;
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Zoë Leadwell', 'clinician');
    member = await api.someone(trust, 'Max Member', 'clinician');
    colleague = await api.someone(trust, 'Col League', 'clinician');
    projectId = await round.start(lead, 'Fewer falls');
    await lead.do(
      'mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { errors { ... on UserError { message } } } }',
      { input: { projectId, personId: member.personId, role: 'MEMBER' } },
    );
    const markers = [
      await api.someone(programme, 'Ann Assessor', 'assessor'),
      await api.someone(programme, 'Bob Assessor', 'assessor'),
    ];
    const { packetId } = await round.accept(lead, projectId);
    await director.do(ALLOCATE, { input: { roundId } });
    expect(await refusal(lead, MAKE, { projectId, showsMark: true })).toBe('ResultNotOutError');
    for (const marker of markers) await round.mark(marker, packetId, levels(3, { C1: 2 }));
    await round.conclude();
    await api.settle();
  });
  afterAll(() => round.api.stop());

  it('says who, as what, since when, in which project and round, with which mark', async () => {
    const { id, text } = await make(lead, true);
    const { verdict, proven } = await check(text);
    expect(verdict).toBe('STANDS');
    // All weights times 3 of 4 is 75; C1 weighs 10, and one level less of it is 2.5.
    expect(proven).toMatchObject({
      id,
      person: 'Zoë Leadwell',
      project: 'Fewer falls',
      othersOnTeam: 1,
      programme: 'Leadership School (FICTIONAL)',
      scheme: 'Service improvement 2026',
      round: 'Autumn',
      roles: [{ role: 'LEAD', from: '2026-09-01', to: null }],
      mark: { outcome: 'PASS', total: 72.5, band: 'Pass' },
    });
    // SIP-BC 1.0: C1 maps to MLCF 4.1, 4.2 and 5.1, C2 to MLCF 4.3 and 5.2; SQUIRE is a way to report.
    expect(proven?.['frameworks']).toEqual(expect.arrayContaining(['MLCF 4.1', 'MLCF 4.3']));
    const { reached } = proven?.['mark'] as { reached: string[] };
    expect(reached).toContain('MLCF 4.3');
    expect(reached).not.toContain('MLCF 4.1');
    expect(JSON.stringify(proven)).not.toContain('SQUIRE');
  });

  it('is checked by anybody from the published key alone, without asking us', async () => {
    const { text } = await make(lead, true);
    const { keys } = (await (await fetch(`${round.api.url}/.well-known/proof-keys.json`)).json()) as {
      keys: (JsonWebKey & { kid: string })[];
    };
    const jws = JSON.parse(text) as Jws;
    const { kid } = JSON.parse(Buffer.from(jws.protected, 'base64url').toString()) as { kid: string };
    const published = keys.find((one) => one.kid === kid);
    if (!published) throw new Error('Its key is not published.');
    const signed = Buffer.from(`${jws.protected}.${jws.payload}`);
    const key = createPublicKey({ key: published, format: 'jwk' });
    expect(verify(null, signed, key, Buffer.from(jws.signature, 'base64url'))).toBe(true);
    expect(published).not.toHaveProperty('d');
  });

  it('carries the hash of what was sealed, and its own hash stands in the audit', async () => {
    const { id, text } = await make(lead, false);
    const said = Buffer.from((JSON.parse(text) as Jws).payload, 'base64url').toString('utf8');
    const [{ sealed, recorded }] = await asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ sealed: string; recorded: string }>(
        `select (select sha256 from assessment.submission where project_id = $1) as sealed,
           (select body::jsonb -> 'data' ->> 'sha256' from platform.audit where body::jsonb ->> 'type' = 'assessment.proof-made.v1'
              and body::jsonb -> 'data' ->> 'proofId' = $2) as recorded`,
        [projectId, id],
      );
      return rows as [{ sealed: string; recorded: string }];
    });
    expect((JSON.parse(said) as { submission: string }).submission).toBe(sealed);
    expect(createHash('sha256').update(said).digest('hex')).toBe(recorded);
    expect((await proving(lead)).find((one) => one.id === id)?.sha256).toBe(recorded);
  });

  it('is whole without the mark, and then tells nothing of it', async () => {
    const { text } = await make(lead, false);
    expect(await check(text)).toMatchObject({ verdict: 'STANDS', proven: { mark: null } });
    const said = Buffer.from((JSON.parse(text) as Jws).payload, 'base64url').toString('utf8');
    expect(said).not.toMatch(/72\.5|"pass"|reached/);
  });

  it('is every team member’s to make, with the mark only for those who may read it', async () => {
    expect(await refusal(member, MAKE, { projectId, showsMark: true })).toBe('NotPermittedError');
    const { text } = await make(member, false);
    expect(await check(text)).toMatchObject({
      proven: { person: 'Max Member', roles: [{ role: 'MEMBER' }], mark: null },
    });
    expect(text).not.toContain('Leadwell');
    expect(Buffer.from((JSON.parse(text) as Jws).payload, 'base64url').toString()).not.toContain('Leadwell');
    expect(await refusal(colleague, MAKE, { projectId, showsMark: false })).toBe('NotFoundError');
  });

  it('is handed to nobody but the person it is of', async () => {
    const { id } = await make(lead, true);
    for (const stranger of [member, colleague, round.director])
      for (const kind of ['json', 'pdf'])
        expect((await file(stranger, `/files/proofs/${id}/proof.${kind}`)).status).toBe(404);
    expect((await proving(member)).map((one) => one.id)).not.toContain(id);
    const { project } = await round.director.do<{ project: null }>('query ($id: ID!) { project(id: $id) { id } }', {
      id: projectId,
    });
    expect(project).toBeNull();
  });

  it('is found out when it was changed, when its key is not ours, and when it is no proof', async () => {
    const jws = JSON.parse((await make(lead, true)).text) as Jws;
    const said = JSON.parse(Buffer.from(jws.payload, 'base64url').toString()) as { mark: object };
    const better = { ...said, mark: { ...said.mark, total: 99 } };
    const payload = Buffer.from(JSON.stringify(better)).toString('base64url');
    expect(await check(JSON.stringify({ ...jws, payload }))).toEqual(
      expect.objectContaining({ verdict: 'CHANGED', proven: null }),
    );
    const head = { alg: 'EdDSA', kid: 'not-one-of-ours', typ: 'springboard-proof+json' };
    const foreign = Buffer.from(JSON.stringify(head)).toString('base64url');
    expect(await check(JSON.stringify({ ...jws, protected: foreign }))).toMatchObject({ verdict: 'UNKNOWN_KEY' });
    expect(await check('Dear Sir, I passed.')).toEqual({ verdict: 'NO_PROOF', keyId: null, proven: null });
    const { errors } = await round.api.thePublic.ask(CHECK, { proof: 'x'.repeat(20_001) });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is believed after the key was changed, because the old one stays published', async () => {
    const { text } = await make(lead, true);
    const folder = round.api.proofKeyFolder;
    await rename(join(folder, 'private-key.pem'), join(folder, 'old.pem'));
    const newer = await make(lead, true);
    const kidOf = (jws: string) =>
      (JSON.parse(Buffer.from((JSON.parse(jws) as Jws).protected, 'base64url').toString()) as { kid: string }).kid;
    expect(kidOf(newer.text)).not.toBe(kidOf(text));
    for (const one of [text, newer.text]) expect((await check(one)).verdict).toBe('STANDS');
  });

  it('is a tagged PDF with the signed file inside it, byte for byte', async () => {
    const { id, text } = await make(lead, true);
    const answer = await file(lead, `/files/proofs/${id}/proof.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(streamsOf(pdf)).toContain(text);
  });

  it('can be fetched no more once the person was erased', async () => {
    const { id } = await make(member, false);
    // Erasing somebody is destroying their key.
    await asAdmin(round.api.testDatabase.adminUrl, (client) =>
      client.query('delete from platform.person_key where person_id = $1', [member.personId]),
    );
    expect((await file(member, `/files/proofs/${id}/proof.json`)).status).toBe(404);
  });

  it('says so when the result it tells of was amended', async () => {
    const { text } = await make(lead, true);
    await asAdmin(round.api.testDatabase.adminUrl, (client) =>
      client.query(
        `insert into assessment.released_result (organisation_id, id, project_id, submission_id, edition, scheme_title, round_title,
           total, outcome, band, failures, criteria, is_capped, released_at)
         select organisation_id, gen_random_uuid(), project_id, submission_id, 2, scheme_title, round_title, 80, outcome, band,
           failures, criteria, is_capped, released_at + interval '10 days' from assessment.released_result where project_id = $1`,
        [projectId],
      ),
    );
    expect(await check(text)).toMatchObject({ verdict: 'SUPERSEDED', proven: { mark: { total: 72.5 } } });
    expect((await proving(lead)).every(({ isSuperseded }) => isSuperseded)).toBe(true);
    const amended = await make(lead, true);
    expect(await check(amended.text)).toMatchObject({ verdict: 'STANDS', proven: { mark: { total: 80 } } });
  });

  it('stays as it was made, for every role of the database', async () => {
    for (const change of ['update assessment.proof set shows_mark = true', 'delete from assessment.proof'])
      await expect(asAdmin(round.api.testDatabase.adminUrl, (client) => client.query(change))).rejects.toThrow(
        /never changed/,
      );
  });
});

/** What stands in the streams of a PDF, inflated where it is deflated. */
function streamsOf(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1');
    try {
      return inflateSync(bytes).toString('utf8');
    } catch {
      return bytes.toString('utf8');
    }
  });
}
