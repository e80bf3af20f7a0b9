import { CaseFileMaking, CaseFilesService } from '#libs/documents';
import type { StoredEvent } from '#libs/platform';
import { asAdmin } from '../../support/test-database.js';
import { zipParts } from '../../support/zip-parts.js';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const SHOWN = 'id kind state step steps says name madeAt size path';
const MAKE = `mutation ($input: MakeCaseFileInput!) { makeCaseFile(input: $input) { caseFile { ${SHOWN} } ${ERRORS} } }`;
const FILE = `query ($id: ID!) { caseFile(id: $id) { ${SHOWN} } }`;
const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;

/** A formula, an element of markup and two calls of the typesetter, as somebody might type them. */
const HOSTILE = '=1+1 =cmd|x <b>bold</b> #panic("x") #import "x" $x$ @A1';

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly step: number;
  readonly steps: number;
  readonly says: string;
  readonly name: string;
  readonly madeAt: string | null;
  readonly size: number | null;
  readonly path: string | null;
}

describe('a business case as a file', () => {
  let api: TestApi;
  let trust: string;
  let lead: Caller;
  let member: Caller;
  let colleague: Caller;
  let projectId: string;

  const ask = async (kind: string, who = lead): Promise<Shown> =>
    (await who.do<{ makeCaseFile: { caseFile: Shown } }>(MAKE, { input: { projectId, kind } })).makeCaseFile.caseFile;
  const find = async ({ id }: { readonly id: string }, who = lead): Promise<Shown | null> =>
    (await who.do<{ caseFile: Shown | null }>(FILE, { id })).caseFile;
  const fetched = (path: string, who = lead): Promise<Response> =>
    fetch(`${api.url}${path}`, {
      headers: who.secret ? { authorization: `Bearer ${who.secret}` } : {},
      redirect: 'manual',
    });
  /** The file, made if need be. */
  const made = async (kind: string): Promise<Shown & { readonly path: string }> => {
    const asked = await ask(kind);
    await api.settle();
    const file = await find(asked);
    if (!file?.path) throw new Error(`The file is ${file?.state}: ${file?.says}`);
    return { ...file, path: file.path };
  };
  const bytes = async (kind: string): Promise<Buffer> =>
    Buffer.from(await (await fetched((await made(kind)).path)).arrayBuffer());
  const addOption = async (kind: string, description: string): Promise<void> => {
    const { addOption: option } = await lead.do<{ addOption: { id: string } }>(act('addOption'), {
      input: { projectId, kind, description },
    });
    await lead.do(act('addResourceLine'), {
      input: {
        projectId,
        optionId: option.id,
        kind: 'NON_PAY',
        label: HOSTILE,
        nonRecurrent: '100.00',
        recurrent: '10.00',
        startsIn: '2026-27',
        source: '',
        funding: '',
      },
    });
  };
  /** Sessions do not last as long as files: everybody signs in again. */
  const later = async (instant: string): Promise<void> => {
    api.clock.moveTo(instant);
    lead = await api.signIn(lead.personId, trust);
    member = await api.signIn(member.personId, trust);
    colleague = await api.signIn(colleague.personId, trust);
  };
  const asked = () =>
    asAdmin(api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ body: string }>(
        `select body::text as body from platform.audit where body::text like '%documents.case-file-asked%'`,
      );
      return rows.length;
    });

  beforeAll(async () => {
    api = await TestApi.start();
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    member = await api.someone(trust, 'Mo Member', 'clinician');
    colleague = await api.someone(trust, 'Ed Colleague', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(act('addTeamMember', 'project { id }'), {
      input: { projectId, personId: member.personId, role: 'MEMBER' },
    });
    // Counts how often a file was stored, whoever stored it.
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(`create schema testing; create table testing.stored (id uuid); create sequence testing.kills;
        create function testing.count_stored() returns trigger language plpgsql security definer as $$
          begin insert into testing.stored values (new.id); return new; end $$;
        create trigger count_stored after update on documents.case_file for each row
          when (old.state <> 'ready' and new.state = 'ready') execute function testing.count_stored();`),
    );
  });
  afterAll(() => api.stop());
  const storedOf = ({ id }: { readonly id: string }) =>
    asAdmin(api.testDatabase.adminUrl, async (client) =>
      Number(
        (await client.query<{ n: string }>('select count(*) as n from testing.stored where id = $1', [id])).rows[0]?.n,
      ),
    );

  it('is no workbook while there are no figures, and says what to add', async () => {
    const { data } = await lead.ask<{
      makeCaseFile: { caseFile: null; errors: { __typename: string; message: string }[] };
    }>(MAKE, { input: { projectId, kind: 'WORKBOOK' } });
    expect(data?.makeCaseFile.caseFile).toBeNull();
    expect(data?.makeCaseFile.errors).toMatchObject([
      { __typename: 'CaseNotWorkedOutError', message: expect.stringMatching(/Add an option with a cost/) as string },
    ]);
  });

  it('is asked for first, and made by the worker', async () => {
    await api.hold();
    const waiting = await ask('SUMMARY');
    expect(waiting).toMatchObject({
      kind: 'SUMMARY',
      state: 'WAITING',
      step: 0,
      steps: 3,
      madeAt: null,
      size: null,
      path: null,
    });
    await api.settle();
    const ready = await find(waiting);
    expect(ready).toMatchObject({ state: 'READY', step: 3, says: '', path: `/files/cases/${waiting.id}` });
    const answer = await fetched(ready?.path ?? '');
    const file = Buffer.from(await answer.arrayBuffer());
    expect(file.length).toBe(ready?.size);
    expect(file.toString('latin1')).toMatch(/^%PDF-/);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${ready?.name}"`);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  }, 60_000);

  it('is a workbook, a Word file and two PDFs, named by the project and the version of its figures', async () => {
    await addOption('BAU', 'Go on as now');
    await addOption('PREFERRED', HOSTILE);
    const names: string[] = [];
    for (const kind of ['WORKBOOK', 'WORD', 'PDF', 'SUMMARY']) names.push((await made(kind)).name);
    const [version] = /[0-9a-f]{12}/.exec(names[0] ?? '') ?? [];
    expect(names).toEqual([
      `fewer-delayed-antibiotics-${version}.xlsx`,
      `fewer-delayed-antibiotics-${version}.docx`,
      `fewer-delayed-antibiotics-${version}.pdf`,
      `fewer-delayed-antibiotics-${version}-summary.pdf`,
    ]);
  }, 60_000);

  it('holds what was typed as text: never a formula, never markup', async () => {
    const workbook = zipParts(await bytes('WORKBOOK'));
    const sheets = [...workbook]
      .filter(([name]) => /worksheets|sharedStrings/.test(name))
      .map(([, part]) => part.toString());
    expect(sheets.join('\n')).not.toMatch(/<f>[^<]*(1\+1|cmd)/);
    expect(sheets.join('\n')).toContain('=1+1 =cmd|x &lt;b&gt;bold&lt;/b&gt;');
    const word =
      zipParts(await bytes('WORD'))
        .get('word/document.xml')
        ?.toString() ?? '';
    expect(word).toContain('=1+1 =cmd|x &lt;b&gt;bold&lt;/b&gt; #panic(&quot;x&quot;) #import');
    const pdf = (await bytes('PDF')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang');
  }, 60_000);

  it('shows how the options were come by: each choice with its rating in a word, the reason, and who takes it', async () => {
    const word = async () =>
      zipParts(await bytes('WORD'))
        .get('word/document.xml')
        ?.toString()
        .replaceAll(/<[^>]+>/g, '|') ?? '';
    expect(await word()).not.toContain('Options summary matrix');
    const filtered = async (category: string, name: string, rating: string, reason: string) => {
      const { addFilterChoice } = await lead.do<{ addFilterChoice: { id: string } }>(act('addFilterChoice'), {
        input: { projectId, category, name, description: '' },
      });
      const { id } = addFilterChoice;
      await lead.do(act('rateFilterChoice'), { input: { id, version: 1, rating, reason } });
      return id;
    };
    const choiceId = await filtered('SCOPE', 'One ward', 'GREEN', 'The count was made there.');
    await filtered('SCOPE', HOSTILE, 'RED', 'Nobody could run it.');
    const { project } = await lead.do<{
      project: { businessCase: { options: { id: string; kind: string; version: number }[] } };
    }>('query ($id: ID!) { project(id: $id) { businessCase { options { id kind version } } } }', { id: projectId });
    const preferred = project.businessCase.options.find(({ kind }) => kind === 'PREFERRED');
    await lead.do(act('takeFilterChoices'), {
      input: { id: preferred?.id, version: preferred?.version, choices: [{ category: 'SCOPE', choiceId }] },
    });
    const matrix = (await word()).split('Options summary matrix')[1] ?? '';
    expect(matrix).toMatch(/Scope: One ward\|+Green\|+The count was made there\.\|+Takes it/);
    expect(matrix).toMatch(/\|Red\|+Nobody could run it\./);
    expect((await bytes('PDF')).toString('latin1').startsWith('%PDF-')).toBe(true);
  }, 60_000);

  it('is the file that was made, at once and on another day too, while nothing of the case has changed', async () => {
    const first = await made('PDF');
    const before = await asked();
    await later('2026-09-03T09:00:00Z');
    expect(await ask('PDF')).toEqual(first);
    expect(await ask('PDF', member)).toEqual(first);
    expect([await asked(), await storedOf(first)]).toEqual([before, 1]);
  }, 60_000);

  it('is another file once a word of the case has changed, and the old one is gone', async () => {
    const first = await made('PDF');
    await addOption('DO_MINIMUM', 'One more nurse on Mondays');
    const second = await made('PDF');
    expect(second.id).not.toBe(first.id);
    expect(second.name).not.toBe(first.name);
    expect(await find(first)).toBeNull();
    expect((await fetched(first.path)).status).toBe(404);
  }, 60_000);

  it('is made once for two who ask at the same time', async () => {
    await api.hold();
    await addOption('MORE_AMBITIOUS', 'Every ward');
    const before = await asked();
    const [one, other] = await Promise.all([ask('WORD'), ask('WORD', member)]);
    expect(other.id).toBe(one.id);
    await api.settle();
    expect([await asked(), await storedOf(one)]).toEqual([before + 1, 1]);
  }, 60_000);

  it('is made once by a worker that was killed while it stored it', async () => {
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(`create function testing.kill_the_first() returns trigger language plpgsql security definer as $$
          begin if nextval('testing.kills') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
        create trigger kill_the_first before update on documents.case_file for each row
          when (new.state = 'ready') execute function testing.kill_the_first();`),
    );
    const file = await made('SUMMARY');
    const kills = await asAdmin(api.testDatabase.adminUrl, async (client) =>
      Number((await client.query<{ n: string }>('select last_value as n from testing.kills')).rows[0]?.n),
    );
    expect([kills, await storedOf(file)]).toEqual([2, 1]);
    expect((await fetched(file.path)).status).toBe(200);
  }, 60_000);

  it('is stored once when its job comes twice', async () => {
    await api.hold();
    await addOption('LESS_AMBITIOUS', 'One ward');
    const waiting = await ask('WORD');
    const event: StoredEvent = {
      id: waiting.id,
      organisationId: trust,
      actorId: lead.personId,
      at: '2026-09-03T09:00:00Z',
      type: 'documents.case-file-asked.v1',
      data: { fileId: waiting.id },
    };
    const making = api.app.get(CaseFileMaking);
    await Promise.all([making.handle(event), making.handle(event)]);
    await making.handle(event);
    expect(await find(waiting)).toMatchObject({ state: 'READY' });
    expect(await storedOf(waiting)).toBe(1);
    await api.settle();
    expect(await storedOf(waiting)).toBe(1);
  }, 60_000);

  it('that could not be made says why, and is made again when it is asked for again', async () => {
    await api.hold();
    await later('2026-09-20T09:00:00Z');
    const waiting = await ask('WORD');
    // A document without a title page is no document: what a mistake of the program would look like.
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(
        `update documents.case_file set made_from = jsonb_set(made_from, '{document,blocks}', '[{"kind": "list", "items": []}]') where id = $1`,
        [waiting.id],
      ),
    );
    await api.settle();
    const failed = await find(waiting);
    expect(failed).toMatchObject({ state: 'FAILED', path: null });
    expect(failed?.says).toMatch(/^The Word document was not made: .* Make it again/);
    expect(await made('WORD')).toMatchObject({ state: 'READY' });
  }, 60_000);

  it('is deleted a week after it was made, and made anew for whoever asks then', async () => {
    const file = await made('SUMMARY');
    const files = api.app.get(CaseFilesService);
    await later('2026-09-27T08:59:00Z');
    await files.tidy(trust);
    expect(await find(file)).not.toBeNull();
    await later('2026-09-27T09:00:00Z');
    await files.tidy(trust);
    expect(await find(file)).toBeNull();
    expect((await made('SUMMARY')).id).not.toBe(file.id);
  }, 60_000);

  it('is nobody’s off the team, of another trust or not signed in', async () => {
    const file = await made('PDF');
    const elsewhere = await api.someone(await api.organisation('Southmere (FICTIONAL)'), 'Una Other', 'clinician');
    for (const stranger of [colleague, elsewhere]) {
      expect(await find(file, stranger)).toBeNull();
      expect((await fetched(file.path, stranger)).status).toBe(404);
      const { data } = await stranger.ask<{ makeCaseFile: { errors: { __typename: string }[] } }>(MAKE, {
        input: { projectId, kind: 'PDF' },
      });
      expect(data?.makeCaseFile.errors).toMatchObject([{ __typename: 'NotFoundError' }]);
    }
    const { data, errors } = await api.thePublic.ask<{ caseFile: null }>(FILE, { id: file.id });
    expect([data?.caseFile ?? null, errors?.length ?? 0]).toEqual([null, 1]);
    const answer = await fetched(file.path, api.thePublic);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/sign-in?next=${encodeURIComponent(file.path)}`,
    ]);
    expect((await fetched('/files/cases/no-such-file')).status).toBe(404);
  });

  it('is not given to somebody who might read the case when it was made, and may not any more', async () => {
    const file = await made('PDF');
    expect((await fetched(file.path, member)).status).toBe(200);
    // Whoever leaves a team by the product’s own acts keeps reading what they worked on; this is somebody who may not.
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query('update projects.team_member set ends_on = starts_on where person_id = $1', [member.personId]),
    );
    await later('2026-09-28T09:00:00Z');
    expect((await fetched(file.path, member)).status).toBe(404);
    expect(await find(file, member)).toBeNull();
    expect((await fetched(file.path)).status).toBe(200);
  });
});
