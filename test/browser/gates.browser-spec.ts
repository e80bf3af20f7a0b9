import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { pressOn } from '../support/keyboard.js';
import { TestApi } from '../support/test-api.js';
import { startAndRoute } from '../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the gate of a stage', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Late potassium results');
    await startAndRoute(project);
  });
  afterAll(() => api.stop());

  const gate = (key: string) => `/projects/${project.projectId}/gates/${key}`;
  const as = async (part: string, next: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const { page } = await openPage(browser(), options);
    await signInAs(page, api.url, project.people.name(part), next);
    if (options.javaScriptEnabled !== false) await hydrated(page);
    return page;
  };
  const main = (page: Page) => page.textContent('main');

  it('says of each condition whether it is met, why, and where it is mended', async () => {
    const page = await as('lead', gate('G1'));
    expect(await main(page)).toContain('Not met yet');
    await page.getByRole('link', { name: /Do one tool, such as a process map/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Ask the signers to sign' }).count()).toBe(0);
    await page.context().close();
  });

  it('is asked for with the keyboard alone', async () => {
    const page = await as('lead', gate('G0'));
    await pressOn(page, '#ask button');
    await page.getByText('The signers are asked').waitFor();
    expect(await main(page)).toContain('With the signers');
    await page.context().close();
  });

  it('has its signers reminded once a day, and the second time says why not', async () => {
    const page = await as('lead', gate('G0'));
    await page.getByRole('button', { name: 'Remind the signers' }).click();
    await page.getByText('The signers are reminded').waitFor();
    await page.getByRole('button', { name: 'Remind the signers' }).click();
    await page.getByText('You can remind them again tomorrow').first().waitFor();
    await page.context().close();
  });

  it('is signed by nobody else', async () => {
    for (const part of ['lead', 'sponsor', 'member']) {
      const page = await as(part, gate('G0'));
      expect(await page.getByRole('button', { name: 'Sign the gate' }).count()).toBe(0);
      await page.context().close();
    }
  });

  it('is sent back with what to mend, found in the queue, with JavaScript off', async () => {
    const page = await as('mentor', '/signing', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /Gate G0, start and route/ }).click();
    await page.getByText('Send it back instead').click();
    await page.getByRole('button', { name: 'Send it back' }).click();
    expect(await page.title()).toMatch(/^Error: Gate G0/);
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter what they should mend');
    await page.getByLabel('What should they mend?').fill('Name a second person on the team.');
    await page.getByRole('button', { name: 'Send it back' }).click();
    expect(await main(page)).toContain('Sent back');
    await page.context().close();
    const lead = await as('lead', gate('G0'));
    expect(await main(lead)).toContain('Name a second person on the team.');
    await lead.getByRole('button', { name: 'Ask the signers to sign' }).click();
    await lead.getByText('The signers are asked').waitFor();
    await lead.context().close();
  });

  it('is signed by the mentor, and the stage is completed', async () => {
    const page = await as('mentor', gate('G0'));
    await page.getByLabel('A note to the team').fill('A good start.');
    await page.getByRole('button', { name: 'Sign the gate' }).click();
    await page.getByText('You have signed the gate').waitFor();
    expect(await main(page)).toContain('Cleo Garside signed on');
    await page.goto(`${api.url}/projects/${project.projectId}`);
    expect(await main(page)).toContain('You have completed 1 of 10 stages');
    await page.context().close();
  });

  it('lets a mentor waive a condition, with a reason that stays beside it', async () => {
    const page = await as('mentor', gate('G1'));
    await page.getByText('Waive this condition').first().click();
    await page.getByLabel('Why can this condition be waived?').first().fill('We agreed it by word of mouth.');
    await page
      .getByRole('button', { name: /^Waive the condition/ })
      .first()
      .click();
    await page.getByText('The condition is waived').waitFor();
    expect(await main(page)).toContain('Waived by a mentor: We agreed it by word of mouth.');
    await page.context().close();
  });

  it('says what has changed since it was passed, and leads to where that is mended', async () => {
    const { team } = await project.read<{ team: { id: string; version: number; role: string }[] }>(
      'team { id version role }',
    );
    const owner = team.find(({ role }) => role === 'SERVICE_OWNER');
    await project.lead('endTeamMembership', { id: owner?.id, version: owner?.version, endsOn: api.clock.today() });
    api.clock.moveTo('2026-09-02T09:00:00Z');
    const page = await as('mentor', gate('G0'));
    expect(await main(page)).toContain('Stale: needs another look');
    const reasons = page.locator('.nhsuk-inset-text', { hasText: 'It was passed, and this has changed since:' });
    await reasons.getByRole('link', { name: /does not hold any more/ }).click();
    await page.waitForURL(/\/team$/);
    await page.context().close();
  });
});
