import { zipParts } from '../../support/zip-parts.js';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const FILE = `query ($projectId: ID!, $kind: CaseFileKind!) { caseFile(projectId: $projectId, kind: $kind) { name mediaType base64 cannot } }`;
const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;

/** A formula, an element of markup and a call of the typesetter, as somebody might type them. */
const HOSTILE = '=1+1 <b>bold</b> #panic("x") $x$ @A1';

describe('a business case as a file', () => {
  let api: TestApi;
  let lead: Caller;
  let colleague: Caller;
  let projectId: string;
  interface File {
    readonly name: string;
    readonly mediaType: string;
    readonly base64: string;
    readonly cannot: string | null;
  }
  const file = async (kind: string, who = lead): Promise<File | null> =>
    (await who.do<{ caseFile: File | null }>(FILE, { projectId, kind })).caseFile;
  const bytes = async (kind: string): Promise<Buffer> => Buffer.from((await file(kind))?.base64 ?? '', 'base64');

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    colleague = await api.someone(trust, 'Ed Colleague', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
  });
  afterAll(() => api.stop());

  it('is no workbook while there are no figures, and says what to add', async () => {
    const { cannot, base64 } = (await file('WORKBOOK')) as File;
    expect(cannot).toMatch(/Add an option with a cost/);
    expect(base64).toBe('');
  });

  it('is a workbook, a Word file and two PDFs, named by the project and the version of its figures', async () => {
    for (const kind of ['BAU', 'PREFERRED']) {
      const { addOption } = await lead.do<{ addOption: { id: string } }>(act('addOption'), {
        input: { projectId, kind, description: kind === 'BAU' ? 'Go on as now' : HOSTILE },
      });
      await lead.do(act('addResourceLine'), {
        input: {
          projectId,
          optionId: addOption.id,
          kind: 'NON_PAY',
          label: HOSTILE,
          nonRecurrent: '100.00',
          recurrent: '10.00',
          startsIn: '2026-27',
          source: '',
          funding: '',
        },
      });
    }
    const names = await Promise.all(
      ['WORKBOOK', 'WORD', 'PDF', 'SUMMARY'].map(async (kind) => (await file(kind))?.name ?? ''),
    );
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
    expect(sheets.join('\n')).not.toMatch(/<f>[^<]*1\+1/);
    expect(sheets.join('\n')).toContain('=1+1 &lt;b&gt;bold&lt;/b&gt;');
    const word =
      zipParts(await bytes('WORD'))
        .get('word/document.xml')
        ?.toString() ?? '';
    expect(word).toContain('=1+1 &lt;b&gt;bold&lt;/b&gt; #panic(');
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

  it('is nobody’s off the team', async () => {
    expect(await file('PDF', colleague)).toBeNull();
    const { data, errors } = await api.thePublic.ask<{ caseFile: null }>(FILE, { projectId, kind: 'PDF' });
    expect([data?.caseFile ?? null, errors?.length ?? 0]).toEqual([null, 1]);
  });
});
