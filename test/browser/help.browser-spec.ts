import {
  describeInBrowser,
  faultsAsItStands,
  hydrated,
  openPage,
  sidewaysScroll,
  signInAs,
} from '../support/browser.js';
import { TestApi } from '../support/test-api.js';

describeInBrowser('help', (browser) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    const trust = await api.organisation('Northmere (FICTIONAL)');
    const ada = await api.someone(trust, 'Ada Trainee', 'clinician');
    await ada.do('mutation ($input: StartProjectInput!) { startProject(input: $input) { errors { __typename } } }', {
      input: { title: 'Sodium results' },
    });
  });
  afterAll(() => api.stop());

  it('goes to a project by the keyboard alone', async () => {
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Trainee', '/help');
    await hydrated(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /Sodium results/ }).waitFor();
    await page.keyboard.type('gloss');
    expect(await page.getByRole('option').allTextContents()).toEqual(['Glossary Help']);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /Sodium results/ }).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option', { selected: true }).textContent()).toBe('Sodium results Project');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sodium results' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens the keys by a question mark and the search by a stroke, but never while somebody writes', async () => {
    const { page } = await openPage(browser());
    await page.goto(`${api.url}/help`);
    await hydrated(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.waitForURL(/\/library$/);
    await page.locator('#library-search:focus').waitFor();
    await page.keyboard.type('?/');
    expect(await page.getByLabel('Words to look for').inputValue()).toBe('?/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  it('has no fault in what the keys open', async () => {
    const { page } = await openPage(browser(), { viewport: { width: 320, height: 600 }, bypassCSP: true });
    for (const key of ['Control+k', '?']) {
      await page.goto(`${api.url}/help`);
      await hydrated(page);
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await faultsAsItStands(page)).toEqual([]);
    }
    await page.context().close();
  });
});
