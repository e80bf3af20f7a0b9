import { describeInBrowser, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

const shareOf = (name: string, stratum: string) => ({
  name,
  stratum,
  kind: 'OUTCOME',
  shape: 'PROPORTION',
  definition: '',
  numerator: 'Seen in time',
  denominator: 'All of the week',
  unit: '%',
  direction: 'HIGHER',
  chart: 'P',
  frequency: 'WEEKLY',
  source: '',
  sampling: '',
});

describeInBrowser('the pages that help to think about a measure, without JavaScript', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  let base: string;
  let older: string;

  const day = (week: number) => new Date(Date.UTC(2026, 1, 2 + 7 * week)).toISOString().slice(0, 10);
  const open = async (path: string) => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', path);
    return page;
  };

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Seen in time');
    base = `/projects/${project.projectId}/measures`;
    older = await project.add('planMeasure', shareOf('Seen in time', 'Aged 65 and over'));
    // Two and eighteen of twenty in turn: far more than chance makes of them.
    const readings = Array.from({ length: 24 }, (_, week) => ({
      takenOn: day(week),
      numerator: week % 2 ? 18 : 2,
      denominator: 20,
    }));
    await project.act('lead', 'enterReadings', { measureId: older, readings });
  });
  afterAll(() => api.stop());

  it('choose a chart by a few answers, say why, and begin the plan with it', async () => {
    const page = await open(`${base}/new`);
    await page.getByRole('link', { name: 'Answer 5 questions' }).click();
    await page.getByRole('button', { name: 'Tell me which chart' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Select what one reading is');
    await page.getByLabel('How often something happened').check();
    await page.getByLabel('How many readings are there').fill('24');
    await page.getByLabel('How many patients, or events').fill('9');
    await page.getByRole('button', { name: 'Tell me which chart' }).click();
    expect(await page.textContent('main')).toContain('a u chart, whose limits widen where there is less exposure');
    expect(await page.getByLabel('How many readings are there').inputValue()).toBe('24');
    await page.getByRole('button', { name: 'Plan a measure with it' }).click();
    expect(await page.getByLabel('How it will be drawn').inputValue()).toBe('U');
    await page.getByLabel('Name').fill('Falls');
    await page.getByLabel('Balancing').check();
    await page.getByLabel('Unit').fill('falls a 5,000 bed days');
    await page.getByLabel('Lower is better').check();
    await page.getByLabel('How often is it read?').selectOption('WEEKLY');
    await page.getByLabel('For a rate: for each so many').selectOption('own');
    await page.getByRole('button', { name: 'Plan this measure' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter for each how many the rate is');
    await page.getByLabel('That other number').fill('5000');
    await page.getByRole('button', { name: 'Plan this measure' }).click();
    expect(await page.textContent('main')).toContain('for each 5,000');
    await page.context().close();
  });

  it('say what speaks against a chart, and lead to one that suits it, with the rules that fit', async () => {
    const page = await open(`${base}/${older}`);
    expect(await page.textContent('main')).toContain('times as much as chance alone would make them');
    await page.getByRole('link', { name: 'Draw it as: P′ chart' }).click();
    expect(await page.getByLabel('P′ chart, for shares of very many').isChecked()).toBe(true);
    const rules = await page.getByLabel('By which rules is it judged?').locator('option').allTextContents();
    expect(rules).toContain('Nelson rules');
    expect(rules).not.toContain('IHI run chart rules');
    await page.context().close();
  });

  it('say how long a hoped-for change would take, and whether the rules matter', async () => {
    const page = await open(`${base}/${older}`);
    await page.getByRole('link', { name: 'How sure can we be?' }).click();
    expect(await page.textContent('main')).toContain('Enter the level you hope for, or set a target.');
    await page.getByLabel('The level you hope for').fill('ninety');
    await page.getByRole('button', { name: 'How long would it take?' }).click();
    expect(await page.textContent('main')).toContain('Enter a number, such as 12.5');
    expect(await page.getByLabel('The level you hope for').inputValue()).toBe('ninety');
    await page.getByLabel('The level you hope for').fill('100');
    await page.getByRole('button', { name: 'How long would it take?' }).click();
    // Twenty of twenty lies outside the limits of a half of twenty each time.
    expect(await page.textContent('main')).toContain(
      'A change to 100% would show after 1 week on average (1 reading).',
    );
    expect(await page.textContent('main')).toContain('Champ and Woodall 1987');
    // A desk loads its own picture and not the phone's.
    expect(
      await page.evaluate(
        '(({ currentSrc, complete, naturalWidth }) => [currentSrc.split("/").at(-1), complete, naturalWidth])(document.querySelector("picture img"))',
      ),
    ).toEqual(['desk', true, 900]);
    for (const rules of ['Anhøj rules', 'Nelson rules', 'NHSRplotthedots for R'])
      expect(await page.textContent('table')).toContain(rules);
    await page.context().close();
  });

  it('plan a measure for another group with all that is known, and show the groups side by side', async () => {
    const page = await open(`${base}/${older}`);
    await page.getByRole('link', { name: 'Measure it for one group of patients too' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('Seen in time');
    await page.getByLabel('For which group of patients?').fill('Under 65');
    await page.getByRole('button', { name: 'Plan this measure' }).click();
    await page.getByRole('link', { name: 'See its 2 groups side by side' }).click();
    const picture = await page.locator('.app-figure__wide svg').textContent();
    expect(picture).toContain('Aged 65 and over');
    expect(picture).toContain('Under 65');
    expect(picture).toContain('No values yet');
    await page.context().close();
  });
});
