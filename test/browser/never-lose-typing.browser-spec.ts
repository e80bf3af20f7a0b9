import type { Page } from 'playwright-core';
import { createApp } from '../../apps/api/src/app.js';
import { noWeb } from '../../apps/api/src/web/web-config.js';
import { describeInBrowser, faultsAsItStands, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

const HISTORY = `query ($id: ID!, $question: String!) { answerHistory(projectId: $id, questionKey: $question) { value versionNo } }`;

describeInBrowser('what somebody types', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  const path = (question: string) => `/projects/${project.projectId}/stages/problem/${question}`;
  const at = (question: string) => `${api.url}${path(question)}`;
  const history = async (question: string) => {
    const lead = await project.people.as('lead');
    const { answerHistory } = await lead.do<{ answerHistory: { value: string; versionNo: number }[] }>(HISTORY, {
      id: project.projectId,
      question,
    });
    return answerHistory;
  };
  const box = (page: Page) => page.locator('#answer-answer');
  const line = (page: Page) => page.locator('#save-line');
  const says = (page: Page, text: string | RegExp) => line(page).getByText(text).waitFor();
  const open = async (question: string, name = 'Ada Leadwell') => {
    const { page, complaints } = await openPage(browser(), { bypassCSP: true });
    await signInAs(page, api.url, name, path(question));
    await box(page).waitFor();
    await hydrated(page);
    return { page, complaints };
  };
  const keptIn = (page: Page) =>
    page.evaluate<string[]>(
      '[...Object.entries(sessionStorage), ...Object.entries(localStorage)].filter(([name]) => name.startsWith("springboard.kept")).map(([, words]) => words)',
    );

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Fewer late results');
  });
  afterAll(() => api.stop());

  it('is saved without a button, as one version in a sitting, and nothing is sent when nothing changed', async () => {
    const { page, complaints } = await open('problem-source');
    const sent: string[] = [];
    page.on('request', (request) => request.url().endsWith('/autosave') && sent.push(request.postData() ?? ''));
    await box(page).pressSequentially('A tally', { delay: 20 });
    await says(page, /^Saved \d\d:\d\d$/);
    await box(page).pressSequentially(' of eight weeks', { delay: 20 });
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(300);
    await says(page, /^Saved \d\d:\d\d$/);
    await box(page).blur();
    await page.waitForTimeout(300);
    // One version of the sitting, under the number of its second save.
    expect(await history('problem-source')).toEqual([{ value: 'A tally of eight weeks', versionNo: 2 }]);
    expect(sent).toHaveLength(2);
    expect(await keptIn(page)).toEqual([]);
    await box(page).focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /Who comes off worse/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is saved when the tab is closed at once', async () => {
    const { page } = await open('who-is-harmed');
    await box(page).fill('Patients first.');
    await page.close({ runBeforeUnload: true });
    while ((await history('who-is-harmed')).length === 0) await new Promise((done) => setTimeout(done, 50));
    expect(await history('who-is-harmed')).toEqual([{ value: 'Patients first.', versionNo: 1 }]);
  });

  it('is there after the line was lost and came back, and somebody else’s words with it', async () => {
    const { page } = await open('equity-note');
    await page.context().setOffline(true);
    await page.getByText('You are offline. What you type is kept on this device.').waitFor();
    await box(page).fill('People on renal wards.');
    await says(page, /Not saved: you are offline\. Kept on this device\./);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.waitForTimeout(300);
    expect(await box(page).inputValue()).toBe('People on renal wards.');
    await page.context().setOffline(false);
    await says(page, /^Saved/);
    expect((await history('equity-note'))[0]?.value).toBe('People on renal wards.');

    await page.context().setOffline(true);
    await box(page).fill('People on renal wards, at night.');
    await says(page, /you are offline/);
    await project.act('member', 'saveAnswer', { questionKey: 'equity-note', value: 'People at night.', basedOn: 1 });
    await page.context().setOffline(false);
    await says(page, /Bram Holloway changed this/);
    expect(await box(page).inputValue()).toBe('People on renal wards, at night.');
    await page.getByRole('button', { name: 'See both' }).click();
    await page.getByRole('heading', { name: /Bram Holloway changed this/ }).waitFor();
    // A form of its own, left before it was sent: its words are there when it is opened again, until it was taken.
    await page.getByRole('button', { name: 'Edit both into one' }).click();
    await page.getByRole('heading', { name: /Edit both into one/ }).waitFor();
    await box(page).fill('People on renal wards, most at night.');
    await page.waitForTimeout(700);
    await page.getByRole('link', { name: 'Back to the question' }).click();
    await page.getByRole('button', { name: 'See both' }).click();
    await page.getByRole('button', { name: 'Edit both into one' }).click();
    await page.getByText(/We kept what you typed at/).waitFor();
    expect(await box(page).inputValue()).toBe('People on renal wards, most at night.');
    await page.getByRole('button', { name: 'Save this one text' }).click();
    await page.getByText('Saved.').first().waitFor();
    expect((await history('equity-note')).map(({ value }) => value).slice(0, 2)).toEqual([
      'People on renal wards, most at night.',
      'People at night.',
    ]);
    expect(await keptIn(page)).toEqual([]);
    await page.context().close();
  });

  it('is not offered again once it was taken, though the page that sent it was gone by then', async () => {
    const { page } = await openPage(browser(), { bypassCSP: true });
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${project.projectId}/basics`);
    await hydrated(page);
    await page.getByLabel('Setting').fill('A ward');
    await page.getByLabel('Stage of care').selectOption({ index: 1 });
    await page.getByLabel('What did it grow out of?').selectOption({ index: 1 });
    await page.getByLabel('Specialty').fill('Renal medicine');
    while (!String(await keptIn(page)).includes('Renal medicine')) await page.waitForTimeout(50);
    // The browser itself posts it: no script of the page is left to see the answer.
    await page.evaluate('document.querySelector("form[data-keep=describe]").submit()');
    await page.getByText('The basics are saved.').waitFor();
    await hydrated(page);
    expect(await page.getByLabel('Specialty').inputValue()).toBe('Renal medicine');
    expect(await keptIn(page)).toEqual([]);
    await page.context().close();
  });

  it('is there after the server was killed and started again', async () => {
    const { page } = await open('patient-voice');
    const port = Number(new URL(api.url).port);
    const server = api.app.getHttpServer() as import('node:http').Server;
    server.close();
    server.closeAllConnections();
    await box(page).fill('Two patients told us.');
    await says(page, /Springboard cannot be reached\. Trying again\. Kept on this device\./);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(300);
    expect(await box(page).inputValue()).toBe('Two patients told us.');
    const again = await createApp({
      database: api.database,
      clock: api.clock,
      demoSignIn: true,
      web: { ...noWeb, mode: 'built' },
    });
    await again.listen(port, '127.0.0.1');
    await says(page, /^Saved/);
    expect((await history('patient-voice'))[0]?.value).toBe('Two patients told us.');
    expect(await keptIn(page)).toEqual([]);
    await page.context().close();
    await new Promise((done) => {
      const second = again.getHttpServer() as import('node:http').Server;
      second.close(done);
      second.closeAllConnections();
    });
    await api.app.listen(port, '127.0.0.1');
  });

  it('is there after the session ended, with JavaScript and without', async () => {
    const { page } = await open('benchmark');
    const off = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(off.page, api.url, 'Bram Holloway', path('cost-of-doing-nothing'));
    await page.context().clearCookies();
    await off.page.context().clearCookies();
    await box(page).fill('The national audit.');
    await says(page, /your session has ended\. Kept on this device\./);
    await signInAs(page, api.url, 'Ada Leadwell', path('benchmark'));
    await page.getByText(/We kept what you typed at \d\d:\d\d/).waitFor();
    expect(await box(page).inputValue()).toBe('The national audit.');
    await says(page, /^Saved/);
    expect((await history('benchmark'))[0]?.value).toBe('The national audit.');

    await box(off.page).fill('Two bed days a week.');
    await off.page.getByRole('button', { name: 'Save and come back later' }).click();
    expect(await off.page.locator('h1').innerText()).toBe('Your session has ended');
    const other = await off.page.context().newPage();
    await signInAs(other, api.url, 'Bram Holloway');
    await off.page.getByRole('button', { name: 'Send it again' }).click();
    await off.page.getByText('Saved.').first().waitFor();
    expect((await history('cost-of-doing-nothing'))[0]?.value).toBe('Two bed days a week.');
    await page.context().close();
    await off.page.context().close();
  });

  it('stays on the screen and nowhere else when it names a patient', async () => {
    const { page } = await open('baseline-reason');
    await box(page).fill('NHS number 943 476 5919 waited a day.');
    await says(page, /Not saved: This looks like an NHS number.*not kept on this device either/);
    expect(await box(page).inputValue()).toContain('943 476 5919');
    expect(await keptIn(page)).toEqual([]);
    expect(await history('baseline-reason')).toEqual([]);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await box(page).inputValue()).toContain('943 476 5919');
    await page.context().close();
  });

  it('is saved before somebody signs out, who is asked where it cannot be, and is wiped then', async () => {
    const { page } = await open('scope-in');
    await box(page).fill('One ward.');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    expect((await history('scope-in'))[0]?.value).toBe('One ward.');
    expect(await keptIn(page)).toEqual([]);

    await signInAs(page, api.url, 'Ada Leadwell', path('scope-out'));
    await box(page).waitFor();
    await hydrated(page);
    await page.route('**/autosave', (route) => route.abort());
    await box(page).fill('Other wards.');
    const asking = page.getByRole('dialog', { name: 'This is not saved' });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await asking.getByText('What will you leave alone?').waitFor();
    expect(await faultsAsItStands(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await asking.waitFor({ state: 'hidden' });
    await says(page, /cannot be reached/);
    expect(await box(page).inputValue()).toBe('Other wards.');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await asking.getByRole('button', { name: 'Sign out and lose it' }).click();
    await page.getByText('You are signed out.').waitFor();
    expect(await keptIn(page)).toEqual([]);
    await page.context().close();
  });

  it('is kept for a person’s own device beyond the tab, and for nobody else who signs in', async () => {
    const { page } = await open('benchmark-link');
    await page.goto(`${api.url}/account/device`);
    await page.getByLabel('This is my own device').check();
    await page.getByText('From now on this device keeps').waitFor();
    await page.goto(at('benchmark-link'));
    await hydrated(page);
    await page.route('**/autosave', (route) => route.abort());
    await box(page).fill('https://example.org/standard');
    await says(page, /cannot be reached/);
    const second = await page.context().newPage();
    await second.goto(`${api.url}/account/device`);
    await second.getByRole('link', { name: /Where can a reader find that figure/ }).waitFor();
    await page.close();
    await second.context().clearCookies();
    await signInAs(second, api.url, 'Bram Holloway', '/account/device');
    await second.getByText('Nothing: everything you typed').waitFor();
    expect(await keptIn(second)).toEqual([]);
    await second.context().close();
  });
});
