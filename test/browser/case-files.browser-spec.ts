import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { asAdmin } from '../support/test-database.js';
import { trustOf, WholeProject } from '../support/whole-project.js';
import { zipParts } from '../support/zip-parts.js';

describeInBrowser('taking a business case away as a file', (browser) => {
  let api: TestApi;
  let base: string;
  let project: WholeProject;
  let trust: Awaited<ReturnType<typeof trustOf>>;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built', now: '2026-06-01T09:00:00Z' });
    trust = await trustOf(api, 'Northmere (FICTIONAL)');
    project = await new WholeProject(api, trust).begin('Clinic slots');
    base = `/projects/${project.projectId}/plan`;
    await project.add('addOption', { kind: 'BAU', description: 'Go on as now' });
  });
  afterAll(() => api.stop());

  const takeAway = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('link', { name, exact: true }).click();
  };
  const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

  it('gives a file that is there at once, without another page', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', base);
    await hydrated(page);
    // The first of a kind takes longer, for what makes it is loaded; this is about the second one.
    await page.context().request.get(`${api.url}${base}/files/word`);
    await api.settle();
    const downloading = page.waitForEvent('download');
    await takeAway(page, 'Whole case (Word)');
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^clinic-slots-[0-9a-f]{12}\.docx$/);
    expect(zipParts(await readFile(await download.path())).get('word/document.xml')).toContain('Go on as now');
    expect(new URL(page.url()).pathname).toBe(base);
    await page.context().close();
  });

  it('shows how far a slow one is, by itself, and then the way to it', async () => {
    await api.hold();
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', base);
    await hydrated(page);
    await takeAway(page, 'Whole case (PDF)');
    await page.waitForURL(/\/plan\/files\/made\//);
    await hydrated(page);
    expect(await page.textContent('h1')).toContain('Making the PDF of the whole case');
    expect(await main(page)).toContain('It waits for its turn.');
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(
        `update documents.case_file set state = 'making', step = 2, says = 'setting the pages' where kind = 'pdf'`,
      ),
    );
    await page.getByText('Step 2 of 3: setting the pages.').waitFor();
    const steps = page.getByRole('progressbar', { name: 'How far it is' });
    expect([await steps.getAttribute('value'), await steps.getAttribute('max')]).toEqual(['2', '3']);
    await api.settle();
    await page.getByRole('heading', { name: 'The PDF of the whole case is ready' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download \(\d+ KB\)$/ }).click();
    const file = await readFile(await (await downloading).path());
    expect(file.toString('latin1')).toMatch(/^%PDF-/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('needs no JavaScript: the page looks again by itself, and has a link that does', async () => {
    await api.hold();
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', base);
    await takeAway(page, 'One page (PDF)');
    await page.waitForURL(/\/plan\/files\/made\//);
    expect(await main(page)).toContain('It waits for its turn.');
    await page.getByRole('link', { name: 'look now' }).click();
    expect(await main(page)).toContain('It waits for its turn.');
    await api.settle();
    await page.getByRole('heading', { name: 'The one-page summary is ready' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download/ }).click();
    expect((await downloading).suggestedFilename()).toMatch(/-summary\.pdf$/);
    await page.context().close();
  });

  it('says why one could not be made, and makes it again', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', base);
    const [id] = await asAdmin(api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `update documents.case_file set state = 'failed', bytes = null, made_at = null, expires_at = null,
           says = 'The Word document was not made: it took more than 60 seconds. Make it again.'
         where kind = 'word' returning id`,
      );
      return rows.map((row) => row.id);
    });
    await page.goto(`${api.url}${base}/files/made/${id}`);
    expect(await page.textContent('h1')).toContain('We could not make the Word document');
    expect(await main(page)).toContain('it took more than 60 seconds');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make it again' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.docx$/);
    await page.context().close();
  });

  it('says what to add before there can be a workbook, and knows no other kind of file', async () => {
    const { page } = await openPage(browser());
    const other = await new WholeProject(api, trust).begin('No figures yet');
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${other.projectId}/plan/files/workbook`);
    await page.getByText(/^There are no figures to put into a workbook yet\. Add an option/).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/projects/${other.projectId}/plan`);
    expect((await page.goto(`${api.url}${base}/files/slides`))?.status()).toBe(404);
    await page.context().close();
  });
});
