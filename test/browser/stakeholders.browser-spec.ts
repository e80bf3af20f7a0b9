import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { tabTo } from '../support/keyboard.js';
import { TestApi } from '../support/test-api.js';
import { stakeholders } from '../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

describeInBrowser('the people around a project', (browser) => {
  let api: TestApi;
  let filled: WholeProject;
  let people: Awaited<ReturnType<typeof trustOf>>;
  let first: { id: string; name: string };
  const begun = (title: string) => new WholeProject(api, people).begin(title);
  const path = (project: WholeProject, page = '') => `/projects/${project.projectId}/stakeholders${page}`;

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    people = await trustOf(api, 'Northmere (FICTIONAL)');
    filled = await begun('Urgent potassium results');
    await stakeholders(filled);
    const [one] = (await filled.read<{ stakeholders: { id: string; name: string }[] }>('stakeholders { id name }'))
      .stakeholders;
    if (!one) throw new Error('The register is empty.');
    first = one;
  });
  afterAll(() => api.stop());

  it('are added with the keyboard alone', async () => {
    const project = await begun('Added by keyboard');
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', path(project));
    await hydrated(page);
    await tabTo(page, 'a[href$="/stakeholders/add"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stakeholders\/add$/);
    await tabTo(page, '#add-name');
    await page.keyboard.type('Night sister');
    await tabTo(page, 'input[name="kinds"][value="CHAMPIONS"]');
    await page.keyboard.press('Space');
    for (const [name, ups] of [
      ['power', 4],
      ['interest', 3],
      ['impact', 2],
    ] as const) {
      await tabTo(page, `#add-${name}`);
      await page.keyboard.press('Space');
      for (let up = 0; up < ups; up += 1) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '#add button');
    await page.keyboard.press('Enter');
    await page.getByText('Added to the register.').waitFor();
    const read = await project.read<{ stakeholders: object[] }>('stakeholders { name kinds power interest impact }');
    expect(read.stakeholders).toEqual([
      { name: 'Night sister', kinds: ['CHAMPIONS'], power: 5, interest: 4, impact: 3 },
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are drawn once in the page, and stay drawn when a script takes it over and when one comes back', async () => {
    const { page, complaints } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', path(filled));
    const sent = await (await page.request.get(`${api.url}${path(filled)}`)).text();
    // For a desk and for a phone, and neither a second time as data.
    expect(sent.split('viewBox').length - 1).toBe(2);
    const drawn = () => page.locator('.app-figure__wide svg').innerHTML();
    await hydrated(page);
    const before = await drawn();
    expect(before).toContain('<title');
    await page.getByRole('link', { name: /^Ledger/ }).click();
    await page.waitForURL(/\/ledger$/);
    await page.getByRole('link', { name: /^Back to/ }).click();
    await page.waitForURL(/\/stakeholders$/);
    expect(await drawn()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are added, judged, planned for and heard with JavaScript off', async () => {
    const project = await begun('Heard without JavaScript');
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', path(project, '/add'));
    await page.getByLabel('Role or group').fill('Pharmacy lead');
    await page.getByRole('button', { name: 'Add to the register' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Select their power');
    expect(await page.getByLabel('Role or group').inputValue()).toBe('Pharmacy lead');
    for (const name of ['power', 'interest', 'impact']) await page.check(`input[name="${name}"][value="5"]`);
    await page.getByRole('button', { name: 'Add to the register' }).click();
    await page.check('input[name="now"][value="OPPOSED"]');
    await page.check('input[name="needed"][value="HELP"]');
    await page.getByRole('button', { name: 'Save commitment' }).click();
    expect(await page.textContent('main')).toContain('They have to come 3 steps further.');
    await page.getByText('Write the plan').click();
    const plan = page.locator('#plan');
    await plan.getByLabel('What do you need from them?').fill('A standing order');
    await plan.getByLabel('Whom will they hear it from?').fill('The lead');
    await plan.getByLabel('How will it reach them?').fill('In person');
    await plan.getByLabel('Who of the team looks after it?').selectOption({ label: 'Ada Leadwell, lead' });
    await plan.getByLabel('How often?').selectOption('MONTHLY');
    for (const [part, value] of [
      ['Day', '1'],
      ['Month', '12'],
      ['Year', '2026'],
    ] as const)
      await plan.getByLabel(part, { exact: true }).fill(value);
    await plan.getByRole('button', { name: 'Save plan' }).click();
    await page.getByText('Write down a talk').click();
    const talk = page.locator('#talk');
    for (const [part, value] of [
      ['Day', '1'],
      ['Month', '9'],
      ['Year', '2026'],
    ] as const)
      await talk.getByLabel(part, { exact: true }).first().fill(value);
    await talk.getByLabel('How was it said?').fill('A call');
    await talk.getByLabel('What did they say?').fill('A bag will be raided');
    await talk.getByLabel('Worried about something').check();
    await talk.getByRole('button', { name: 'Write it in the ledger' }).click();
    await page.getByText('Say what came of it').click();
    await page
      .locator('form[id^="answer."]')
      .getByLabel('What did you change because of it?')
      .fill('The bag is sealed');
    await page.getByRole('button', { name: 'Save what came of it' }).click();
    await page.goto(`${api.url}${path(project, '/ledger')}`);
    expect(await page.textContent('main')).toContain('Changed because of it: The bag is sealed');
    await page.context().close();
  });

  it('show what somebody else changed meanwhile, and keep mine', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', path(filled, `/${first.id}/change`));
    await page.getByLabel('Role or group').fill('Renal consultants of the day');
    await filled.act('member', 'changeStakeholder', {
      id: first.id,
      version: 1,
      name: 'Renal team',
      kinds: ['CUSTOMERS'],
      power: 5,
      interest: 5,
      impact: 3,
      isPatientVoice: false,
      likelyOpponent: false,
    });
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Saved meanwhile by somebody else: “Renal team”').waitFor();
    expect(await page.getByLabel('Role or group').inputValue()).toBe('Renal consultants of the day');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Stakeholder changed.').waitFor();
    expect(await page.textContent('h1')).toContain('Renal consultants of the day');
    await page.context().close();
  });

  it('stand on the responsibility chart', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${filled.projectId}/raci`);
    await page.getByRole('link', { name: /financial section/ }).click();
    await page.getByLabel('Bram Holloway, member').selectOption({ label: 'Responsible' });
    await page.getByRole('button', { name: 'Save who is responsible' }).click();
    await page.locator('.nhsuk-error-summary').waitFor();
    expect(await page.getByLabel('Bram Holloway, member').inputValue()).toBe('RESPONSIBLE');
    await page.getByLabel('Ada Leadwell, lead').selectOption({ label: 'Accountable' });
    await page.getByRole('button', { name: 'Save who is responsible' }).click();
    await page.getByText('Saved who is responsible.').waitFor();
    expect(await page.textContent('table')).toMatch(/financial section[\s\S]*Bram Holloway[\s\S]*Ada Leadwell/);
    await page.context().close();
  });

  it('have a sponsor who alone says what they will do, and are no business of the finance partner', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Edda Fenwick', path(filled));
    await page.getByLabel('What will you do for this project?').fill('I will chair the first meeting.');
    await page.getByRole('button', { name: 'Say it anew' }).click();
    expect(await page.textContent('main')).toContain('“I will chair the first meeting.”');
    await signInAs(page, api.url, 'Finn Larkhill', path(filled));
    expect(await page.textContent('main')).toContain('ask the project’s lead');
    expect(await page.textContent('main')).not.toContain('Laboratory lead');
    await page.context().close();
  });
});
