import type { Page } from 'playwright-core';
import { describeInBrowser, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { rationale, problem } from '../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

/** The width of A4 between margins of 1 cm, in CSS pixels: 190 mm at 96 to the inch. */
const PAPER = 718;

describeInBrowser('a page on paper', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  let page: Page;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Late potassium results');
    await problem(project);
    await rationale(project);
    ({ page } = await openPage(browser(), { viewport: { width: PAPER, height: 1000 } }));
    await signInAs(page, api.url, 'Ada Leadwell', `/projects/${project.projectId}/drivers`);
    await page.locator('figure').waitFor();
  });
  afterAll(async () => {
    await page.context().close();
    await api.stop();
  });
  afterEach(() => page.emulateMedia({ media: 'screen' }));

  const shown = (selector: string) =>
    page.evaluate<number>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((element) => element.checkVisibility()).length`,
    );
  const ways = 'header nav, footer, main form, .nhsuk-back-link, .nhsuk-button';

  it('has none of the ways and forms of the screen', async () => {
    expect(await shown(ways)).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(ways)).toBe(0);
    expect(await shown('h1')).toBe(1);
  });

  it('has open what opens on the screen, and the chart that was drawn for a desk', async () => {
    expect(await shown('figure table')).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await shown('figure table')).toBe(1);
    expect([await shown('.app-figure__wide svg'), await shown('.app-figure__narrow svg')]).toEqual([1, 0]);
  });

  it('keeps each heading with its text, and spells out no address of this house', async () => {
    await page.emulateMedia({ media: 'print' });
    const kept = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('h1, h2, h3, h4, figcaption')].map((one) => getComputedStyle(one).breakAfter))]`,
    );
    expect(kept).toEqual(['avoid']);
    const spelled = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('a[href^="/"]')].map((one) => getComputedStyle(one, '::after').content))]`,
    );
    expect(spelled).toEqual(['none']);
  });
});
