import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { act, ALLOCATE, levels, MarkingRound } from '../support/marking-round.js';
import { pageFaults } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';

describeInBrowser('a proof of one’s part', (browser) => {
  let api: TestApi;
  let projectId: string;
  let folder: string;

  const visit = async (who: string | null, path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const { page } = await openPage(browser(), options);
    if (who) await signInAs(page, api.url, who, path);
    else await page.goto(`${api.url}${path}`);
    if (options?.javaScriptEnabled !== false) await hydrated(page);
    return page;
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    const round = await MarkingRound.start({ api });
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const member = await api.person(trust, 'Max Member', 'clinician');
    projectId = await round.start(lead, 'Fewer falls');
    await lead.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
      input: { projectId, personId: member, role: 'MEMBER' },
    });
    const markers = [
      await api.someone(round.programme, 'Ann Assessor', 'assessor'),
      await api.someone(round.programme, 'Bob Assessor', 'assessor'),
    ];
    const { packetId } = await round.accept(lead, projectId);
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    for (const marker of markers) await round.mark(marker, packetId, levels(3));
    await round.conclude();
    await api.settle();
    // Inside the checkout, so that a script there finds the library it names.
    folder = await mkdtemp(resolve('.proof-spec-'));
  }, 120_000);
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await api.stop();
  });

  it('is made from the page of the result, and its PDF is found genuine by somebody who is not signed in', async () => {
    const page = await visit('Ada Leadwell', `/projects/${projectId}/result-of-marking`);
    await page.getByRole('link', { name: 'Make a signed proof of your part' }).click();
    await page.getByRole('button', { name: 'Make a proof' }).click();
    await page.getByText('Your proof is made.').waitFor();
    for (const [name, file] of [
      ['PDF with the signed file in it', 'proof.pdf'],
      ['Signed file alone', 'proof.json'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      await download.saveAs(join(folder, file));
    }
    await page.context().close();
    const anybody = await visit(null, '/verify', { javaScriptEnabled: false });
    await anybody.getByLabel('Choose the file').setInputFiles(join(folder, 'proof.pdf'));
    await anybody.getByRole('button', { name: 'Check this proof' }).click();
    const said = (await anybody.textContent('main')) ?? '';
    expect(said).toContain('This proof is genuine');
    for (const fact of ['Ada Leadwell', 'Fewer falls', 'Lead, since 1 September 2026', 'Pass', '75%', 'MLCF 4.1'])
      expect(said).toContain(fact);
    expect(said).not.toContain('Max Member');
    await anybody.context().close();
  });

  it('is found out when it was changed, and what was pasted stays in the box', async () => {
    const jws = JSON.parse(await readFile(join(folder, 'proof.json'), 'utf8')) as { payload: string };
    const said = Buffer.from(jws.payload, 'base64url').toString('utf8').replace('"total":75', '"total":95');
    const changed = JSON.stringify({ ...jws, payload: Buffer.from(said).toString('base64url') });
    const page = await visit(null, '/verify');
    await page.getByLabel('Or paste its text').fill(changed);
    await page.getByRole('button', { name: 'Check this proof' }).click();
    await page.getByRole('heading', { name: 'This proof was changed' }).waitFor();
    expect(await page.textContent('main')).not.toContain('95%');
    expect(await page.getByLabel('Or paste its text').inputValue()).toBe(changed);
    await page.getByLabel('Or paste its text').fill('');
    await page.getByRole('button', { name: 'Check this proof' }).click();
    await page.locator('.nhsuk-error-summary').getByText('Choose the file of the proof').waitFor();
    await page.context().close();
  });

  it('is read out of no PDF that does not carry one, and no file that is too large', async () => {
    await writeFile(join(folder, 'other.pdf'), '%PDF-1.7\nstream\nnothing signed\nendstream\n');
    await writeFile(join(folder, 'large.json'), 'x'.repeat(1_100_000));
    await writeFile(join(folder, 'huge.json'), 'x'.repeat(4_000_000));
    const page = await visit(null, '/verify', { javaScriptEnabled: false });
    for (const [file, says] of [
      ['other.pdf', 'There is no signed file in this PDF'],
      ['large.json', 'The file is larger than 1 MB'],
      ['huge.json', 'The file is larger than any proof'],
    ] as const) {
      await page.getByLabel('Choose the file').setInputFiles(join(folder, file));
      await page.getByRole('button', { name: 'Check this proof' }).click();
      expect(await page.textContent('.nhsuk-error-summary')).toContain(says);
    }
    await page.context().close();
  });

  it('is checked without us by the script that the page offers', async () => {
    const page = await visit(null, '/verify/offline', { javaScriptEnabled: false });
    await writeFile(join(folder, 'check.mjs'), (await page.textContent('pre')) ?? '');
    const run = promisify(execFile);
    const check = (file: string) => run(process.execPath, [join(folder, 'check.mjs'), join(folder, file), api.url]);
    expect((await check('proof.json')).stdout).toContain('Ada Leadwell');
    const text = await readFile(join(folder, 'proof.json'), 'utf8');
    await writeFile(join(folder, 'forged.json'), text.replace(/"payload":"..../, '"payload":"AAAA'));
    await expect(check('forged.json')).rejects.toThrow(/signature verification failed/);
    await page.context().close();
  });

  it('leaves the mark out for a member of the team, who is told why', async () => {
    const page = await visit('Max Member', `/projects/${projectId}/proof`, { javaScriptEnabled: false });
    expect(await page.textContent('main')).toContain('Your proof leaves the mark out');
    await page.getByRole('button', { name: 'Make a proof' }).click();
    expect(await page.textContent('main')).toContain('Is left out');
    expect(await page.textContent('main')).not.toContain('75%');
    await page.context().close();
  });

  it('has no fault at any width', async () => {
    const page = await visit('Ada Leadwell', '/library', { bypassCSP: true });
    for (const path of [`/projects/${projectId}/proof`, '/verify', '/verify/offline']) {
      await page.goto(`${api.url}${path}`);
      await hydrated(page);
      expect([path, await pageFaults(page)]).toEqual([path, []]);
    }
    await page.getByRole('link', { name: 'Check a proof' }).click();
    await page.getByLabel('Choose the file').setInputFiles(join(folder, 'proof.json'));
    await page.getByRole('button', { name: 'Check this proof' }).click();
    await page.getByRole('heading', { name: 'This proof is genuine' }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.context().close();
  });
});
