import type { Page } from 'playwright-core';
import {
  freePort,
  kill,
  killAll,
  joined,
  noProcessLeft,
  npmStart,
  processOn,
  publicFolder,
  readyOn,
  removeFolder,
} from '../e2e/local/local-processes.js';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { databaseOfOthers } from '../support/test-database.js';

const server = /apps\/api\/src\/main\.js/;
const NAME = 'Ada Leadwell';

/** Who runs on a folder of data is read from /proc. */
const onLinux: typeof describeInBrowser =
  process.platform === 'linux'
    ? describeInBrowser
    : (name, specs) => describe.skip(name, () => specs(() => undefined as never));

onLinux('what somebody is typing while the server is killed', (browser) => {
  let folder: string;
  let port: number;
  let projectPath: string;
  const address = () => `http://127.0.0.1:${port}`;
  const path = (question: string) => `${projectPath}/stages/problem/${question}`;
  const box = (page: Page) => page.locator('#answer-answer');
  const says = (page: Page, text: RegExp) => page.locator('#save-line').getByText(text).waitFor();
  const begin = () => readyOn(port, npmStart(folder, { PORT: String(port), DEPLOYMENT: 'test' }));

  beforeAll(async () => {
    folder = publicFolder();
    port = await freePort();
    await begin();
    const { url } = await joined(folder);
    const api = await TestApi.start({ testDatabase: databaseOfOthers(url), now: new Date().toISOString() });
    const trust = await api.organisation('Northmere (FICTIONAL)');
    const lead = await api.someone(trust, NAME, 'clinician');
    const { startProject } = await lead.do<{ startProject: { project: { id: string } } }>(
      'mutation ($input: StartProjectInput!) { startProject(input: $input) { project { id } errors { __typename } } }',
      { input: { title: 'Fewer late results' } },
    );
    projectPath = `/projects/${startProject.project.id}`;
    await api.stop();
  }, 120_000);
  afterAll(async () => {
    await killAll(folder);
    removeFolder(folder);
  });

  /** What the server holds, as somebody sees it who signs in elsewhere: nothing that this device kept. */
  async function storedAt(question: string): Promise<string> {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, address(), NAME, path(question));
    const stored = await box(page).inputValue();
    await page.context().close();
    return stored;
  }

  /** Waits until the server has taken words: the line may say “Saved” of what was typed before them. */
  async function savedWith(page: Page, words: string, typing: () => Promise<void>): Promise<void> {
    const taken = page.waitForResponse(
      (response) =>
        response.url().endsWith('/autosave') &&
        Boolean(response.request().postData()?.includes(words)) &&
        response.ok(),
    );
    await typing();
    await taken;
    await says(page, /^Saved \d\d:\d\d$/);
  }

  async function writing(question: string): Promise<Page> {
    const { page } = await openPage(browser());
    await signInAs(page, address(), NAME, path(question));
    await box(page).waitFor();
    await hydrated(page);
    await box(page).pressSequentially('Results come late.', { delay: 10 });
    await says(page, /^Saved \d\d:\d\d$/);
    return page;
  }

  it('is on the screen when the server alone is killed, and is saved once it runs again', async () => {
    const page = await writing('problem-source');
    const typing = box(page).pressSequentially(' We counted them for eight weeks.', { delay: 40 });
    await page.waitForTimeout(400);
    kill(processOn(folder, server), 'SIGKILL');
    await typing;
    await says(page, /Springboard cannot be reached\. Trying again\. Kept on this device\./);
    await noProcessLeft(folder);
    // From here on the page tries by itself again, whenever it likes.
    await begin();
    await savedWith(page, 'Twice.', () => box(page).pressSequentially(' Twice.', { delay: 10 }));
    expect(await box(page).inputValue()).toBe('Results come late. We counted them for eight weeks. Twice.');
    await page.context().close();
    expect(await storedAt('problem-source')).toBe('Results come late. We counted them for eight weeks. Twice.');
  }, 120_000);

  it('is brought back when everything is killed, the database too, and the page is loaded anew', async () => {
    const page = await writing('who-is-harmed');
    const typing = box(page).pressSequentially(' Those who wait at night.', { delay: 40 });
    await page.waitForTimeout(400);
    await killAll(folder);
    await typing;
    await says(page, /Kept on this device\./);
    // Nobody answers: the browser puts a page of its own in the place of ours.
    await page.reload().catch(() => undefined);
    expect(await box(page).count()).toBe(0);
    await begin();
    expect(await storedAt('who-is-harmed')).toBe('Results come late.');
    await page.goto(address() + path('who-is-harmed'));
    await page.getByText(/We kept what you typed at \d\d:\d\d/).waitFor();
    expect(await box(page).inputValue()).toBe('Results come late. Those who wait at night.');
    await says(page, /^Saved \d\d:\d\d$/);
    await page.context().close();
    expect(await storedAt('who-is-harmed')).toBe('Results come late. Those who wait at night.');
  }, 120_000);
});
