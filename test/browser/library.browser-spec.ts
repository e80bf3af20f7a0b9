import { OrganisationPeople } from '../support/organisation-people.js';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pageFaults } from '../support/page-faults.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';
import { agreeToBeNamed, approve, propose } from '../support/whole-project-delivery.js';
import { problem, rationale, startAndRoute } from '../support/whole-project-planning.js';

const SUMMARY = 'Some blood results need a doctor within the hour. We named two people each day to look after them.';

describeInBrowser('the library', (browser) => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let shelved: WholeProject;
  let draft: WholeProject;
  let recordPath: string;

  /** A project whose record is whole, with what came of it. */
  const ready = async (title: string, result: string): Promise<WholeProject> => {
    const project = await new WholeProject(api, trust).begin(title);
    await startAndRoute(project);
    await problem(project);
    await rationale(project);
    await project.lead('describeProject', {
      version: await project.version(),
      title,
      specialty: 'Nephrology',
      setting: 'Medical ward',
      careStage: 'Inpatient',
      origin: 'audit',
      postStartsOn: project.day(-4),
      postEndsOn: project.day(48),
    });
    await project.lead('chooseResult', { state: result, note: 'Eleven of twenty before, eleven of twenty after.' });
    await project.lead('saveAnswer', { questionKey: 'plain-summary', value: SUMMARY, basedOn: 0 });
    return project;
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built', now: '2026-03-02T10:00:00Z' });
    trust = await trustOf(api, 'Northmere (FICTIONAL)');
    await api.person(await api.organisation('Brackenfell (FICTIONAL)'), 'Kit Reader', 'trust-reader');
    shelved = await ready('Potassium results acted on too late', 'NO_CLEAR_CHANGE');
    await agreeToBeNamed(shelved);
    await propose(shelved);
    recordPath = `/library/${(await approve(shelved)).publicationId}`;
    draft = await ready('Sodium results acted on too late', 'WORSE');
  });
  afterAll(() => api.stop());

  it.each([true, false])('is searched by the public, by a word and by a result, with JavaScript: %s', async (js) => {
    const { page, complaints } = await openPage(browser(), { javaScriptEnabled: js });
    await page.goto(`${api.url}/library`);
    if (js) await hydrated(page);
    await page.getByLabel('Words to look for').fill('potassium');
    await page.getByLabel('What came of it').selectOption({ label: 'No clear change (1)' });
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: '1 project found' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('q'), searchParams.get('result')]).toEqual(['potassium', 'no-clear-change']);
    await page.getByRole('link', { name: 'Potassium results acted on too late' }).click();
    await page.getByRole('heading', { level: 1, name: 'Potassium results acted on too late' }).waitFor();
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('Eleven of twenty before, eleven of twenty after.');
    expect(text).toContain('CC BY 4.0');
    expect(text).toMatch(/Ada Leadwell.*SIP-2026-\d{6}, version 1/);
    expect(await page.getByRole('link', { name: 'Sign in to adopt this in your trust' }).count()).toBe(1);
    await page.goto(`${api.url}/library?q=unicorn&result=worse`);
    expect(await page.textContent('main')).toContain('Nothing published fits all of that');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([true, false])('lets a trust reader adopt a record, with JavaScript: %s', async (js) => {
    const { page } = await openPage(browser(), { javaScriptEnabled: js });
    await signInAs(page, api.url, 'Kit Reader', recordPath);
    await page.getByRole('button', { name: 'Adopt this' }).click();
    await page.waitForURL(/\/adopt$/);
    const name = `Potassium at Brackenfell ${js}`;
    await page.getByLabel('What your project is called').fill(name);
    await page.getByRole('button', { name: 'Start the project' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter why it should fit here');
    expect(await page.getByLabel('What your project is called').inputValue()).toBe(name);
    await page.getByLabel('Why it should fit here').fill('A smaller ward with the same round.');
    await page.getByRole('button', { name: 'Start the project' }).click();
    await page.waitForURL(/\/projects\/[0-9a-f-]+$/);
    await page.goto(`${page.url()}/adoption`);
    await page.getByLabel('It is in use').check();
    await page.getByRole('button', { name: 'Save how it stands' }).click();
    await page.locator('.nhsuk-notification-banner').waitFor();
    await page.getByLabel('Tell what came of it here').check();
    await page.getByRole('button', { name: 'Save how it stands' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Say what came of it here');
    await page.getByLabel('What came of it here (optional)').fill('It holds here.');
    await page.getByRole('button', { name: 'Save how it stands' }).click();
    await page.locator('.nhsuk-summary-list').getByText('It holds here.').waitFor();
    await page.context().close();
  });

  it('has no fault on its pages at any width', async () => {
    await agreeToBeNamed(draft);
    const open = async (who: string | null, paths: readonly string[]) => {
      const { page } = await openPage(browser(), { bypassCSP: true });
      if (who) await signInAs(page, api.url, who);
      for (const path of paths) {
        await page.goto(`${api.url}${path}`);
        expect([path, await pageFaults(page)]).toEqual([path, []]);
      }
      await page.context().close();
    };
    await open(null, ['/library', '/library?q=unicorn', recordPath]);
    await open('Ada Leadwell', [
      `${recordPath}/adopt`,
      `/projects/${shelved.projectId}/publication`,
      `/projects/${draft.projectId}/publication`,
      `/projects/${draft.projectId}/adoption`,
    ]);
    await open('Ines Dunmore', ['/curating', recordPath.replace('/library', '/curating')]);
    await open('Jory Elderby', ['/portfolio']);
  });

  it('takes a record from proposal to shelf through the pages, without JavaScript', async () => {
    const publication = `/projects/${draft.projectId}/publication`;
    await draft.act('member', 'consentToCredit', { agreed: false });
    const lead = (await openPage(browser(), { javaScriptEnabled: false })).page;
    await signInAs(lead, api.url, 'Ada Leadwell', publication);
    expect(await lead.textContent('main')).toContain('Not agreed yet: Bram Holloway');
    await lead.getByLabel('Everybody').check();
    await lead.getByLabel(/What changed since/).fill('The first.');
    await lead.getByRole('button', { name: 'Propose it to the curator' }).click();
    expect(await lead.textContent('.nhsuk-error-summary')).toContain('have not agreed to be named');
    expect(await lead.getByLabel(/What changed since/).inputValue()).toBe('The first.');

    const member = (await openPage(browser(), { javaScriptEnabled: false })).page;
    await signInAs(member, api.url, 'Bram Holloway', publication);
    await member.getByText('Change your answer', { exact: true }).click();
    await member.getByLabel('Yes', { exact: true }).check();
    await member.getByRole('button', { name: 'Save your answer' }).click();
    expect(await member.textContent('.nhsuk-notification-banner')).toContain('Your answer is saved.');

    await lead.getByRole('button', { name: 'Propose it to the curator' }).click();
    expect(await lead.textContent('.nhsuk-notification-banner')).toContain('with the curator');

    const curator = (await openPage(browser(), { javaScriptEnabled: false })).page;
    await signInAs(curator, api.url, 'Ines Dunmore', '/curating');
    await curator.getByRole('link', { name: 'Sodium results acted on too late' }).click();
    expect(await curator.textContent('.app-preview')).toContain(SUMMARY);
    await curator.getByLabel('Publish it', { exact: true }).check();
    await curator.getByLabel(/What you say to the team/).fill('Honest.');
    await curator.getByRole('button', { name: 'Send your answer' }).click();
    expect(await curator.textContent('main')).toContain('Nothing waits for you');
    await api.settle();

    await lead.goto(`${api.url}${publication}`);
    expect(await lead.textContent('main')).toContain('Honest.');
    await lead.goto(`${api.url}/library?result=worse`);
    await lead.getByRole('link', { name: 'Sodium results acted on too late' }).click();
    await curator.goto(lead.url());
    await curator.getByRole('link', { name: /Look after this record/ }).click();
    await curator.getByText('Take it off the shelf').first().click();
    await curator.getByLabel('Why is it taken off the shelf?').fill('A place could be recognised.');
    await curator.getByRole('button', { name: 'Take it off the shelf' }).click();
    await api.settle();
    expect((await lead.goto(lead.url()))?.status()).toBe(404);
    await lead.goto(`${api.url}${publication}`);
    expect(await lead.textContent('main')).toContain('A place could be recognised.');
    for (const page of [lead, member, curator]) await page.context().close();
  });
});
