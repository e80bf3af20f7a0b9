import { describeInBrowser, hydrated, openPage, signInAs } from '../support/browser.js';
import { TestApi } from '../support/test-api.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

/** As many days one after another as lines of a sheet of counts. */
const manyDays = (many: number): string =>
  Array.from({ length: many }, (_, index) => {
    const day = new Date(Date.UTC(2005, 0, 1 + index)).toISOString().slice(0, 10);
    return `${day},9,20`;
  }).join('\n');

describeInBrowser('the pages of measures', (browser) => {
  let api: TestApi;
  let project: WholeProject;
  let base: string;
  let outcome: string;
  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Urgent results');
    base = `/projects/${project.projectId}/measures`;
    outcome = await project.add('planMeasure', {
      name: 'Acted on within the hour',
      kind: 'OUTCOME',
      shape: 'PROPORTION',
      definition: '',
      numerator: 'Results in time',
      denominator: 'All results of the week',
      unit: '%',
      direction: 'HIGHER',
      chart: 'P',
      frequency: 'WEEKLY',
      source: '',
      sampling: '',
    });
  });
  afterAll(() => api.stop());

  it('plan a measure, and take a reading of it in two taps on a phone, with today filled in', async () => {
    const { page, complaints } = await openPage(browser(), { viewport: { width: 375, height: 740 } });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/new`);
    await hydrated(page);
    await page.getByLabel('Name').fill('Bleeps at night');
    await page.getByRole('button', { name: 'Plan this measure' }).click();
    await page.getByRole('alert').getByText('Select what it tells you').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Bleeps at night');
    await page.getByLabel('Balancing').check();
    await page.getByLabel('A value, such as 42 minutes').check();
    await page.getByLabel('Unit').fill('a night');
    await page.getByLabel('Lower is better').check();
    await page.getByLabel('How often is it read?').selectOption('WEEKLY');
    await page.getByLabel('How it will be drawn').selectOption('XMR');
    await page.getByRole('button', { name: 'Plan this measure' }).click();
    await page.getByText('Measure planned.').waitFor();

    await page.goto(`${api.url}${base}`);
    await hydrated(page);
    await page.getByRole('link', { name: 'Add a reading of Acted on within the hour' }).click();
    const counted = page.getByLabel('Results in time');
    await counted.waitFor();
    expect(await counted.getAttribute('inputmode')).toBe('decimal');
    expect(await page.getByLabel('Day', { exact: true }).last().inputValue()).toBe('1');
    await counted.fill('9');
    await page.getByLabel('Out of: All results of the week').fill('20');
    await page.getByRole('button', { name: 'Add this reading' }).click();
    await page.getByText('Reading added.').waitFor();
    expect(await page.textContent('main')).toContain('9 of 20');
    // A refused form answers 400, which a browser's console remarks on.
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
    await page.context().close();
  });

  const linesBox = 'Readings, one on each line';
  const pointsOf = async (id: string) => {
    const { measures } = await project.read<{ measures: { id: string; points: number }[] }>('measures { id points }');
    return measures.find((measure) => measure.id === id)?.points;
  };

  it('show every line of a pasted sheet as it was read, and save nothing until somebody says so', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Bram Holloway', `${base}/${outcome}/paste`);
    const sheet = 'Week, in time, all\n4/8/2026, 8, 20\n11/8/2026, eight, 20\n18/8/2026, 21, 20\n1/9/2026, 9, 20';
    await page.getByLabel(linesBox).fill(sheet);
    await page.getByRole('button', { name: 'Check these readings' }).click();
    const table = (await page.textContent('table')) ?? '';
    expect(table).toContain('4 August 2026');
    expect(table).toContain('8 of 20');
    expect(table).toContain('40%');
    expect(table).toContain('“eight” is not a number');
    expect(table).toContain('The numerator is larger than the denominator.');
    expect(table).toContain('There is a reading for this day already.');
    expect(await page.textContent('main')).toContain('1 line can be added, and 3 cannot');
    expect((await page.getByLabel(linesBox).inputValue()).replaceAll('\r\n', '\n')).toBe(sheet);
    expect(await pointsOf(outcome)).toBe(1);

    await page.getByLabel(linesBox).fill(sheet.replace('eight', '8').replace('21', '11'));
    await page.getByRole('button', { name: 'Check these lines again' }).click();
    expect(await page.textContent('main')).toContain('3 lines can be added, and 1 cannot');
    expect(await pointsOf(outcome)).toBe(1);
    await page.getByRole('button', { name: 'Add the 3 good lines' }).click();
    expect(await page.textContent('.nhsuk-notification-banner')).toContain('3 readings added. Not added: line 5.');
    expect(await page.getByLabel(linesBox).inputValue()).toBe('1/9/2026, 9, 20');
    expect(await pointsOf(outcome)).toBe(4);
    await page.context().close();
  });

  it.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('take a CSV file %s, and another in its place once it was mended', async (how, javaScriptEnabled) => {
    const measureId = await project.add('planMeasure', {
      name: `Calls a week, ${how}`,
      kind: 'PROCESS',
      shape: 'COUNT',
      definition: '',
      numerator: 'Calls',
      denominator: '',
      unit: 'calls',
      direction: 'NEUTRAL',
      chart: 'C',
      frequency: 'WEEKLY',
      source: '',
      sampling: '',
    });
    const { page, complaints } = await openPage(browser(), { javaScriptEnabled });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/${measureId}/paste`);
    if (javaScriptEnabled) await hydrated(page);
    const choose = (text: string | Buffer) =>
      page
        .getByLabel('Or choose a CSV file')
        .setInputFiles({ name: 'calls.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    // As Excel on Windows saves it: a mark, Windows line ends, a comma in quotes, a pound sign of the code page.
    await choose('\uFEFFWeek,Calls,Note\r\n03/08/2026,"1,204",\r\n10/08/2026,many,\r\n');
    await page.getByRole('button', { name: 'Check these readings' }).click();
    await page.getByText('“many” is not a number').waitFor();
    expect(await page.textContent('table')).toContain('1,204 calls');
    expect(await page.getByLabel(linesBox).inputValue()).toContain('10/08/2026,many');
    await choose(Buffer.from('Week,Calls,Note\r\n03/08/2026,"1,204",\r\n10/08/2026,7,\xa35 each\r\n', 'latin1'));
    await page.getByRole('button', { name: 'Check these lines again' }).click();
    await page.getByText('All 2 lines can be added').waitFor();
    expect(await page.textContent('table')).toContain('£5 each');
    expect(await pointsOf(measureId)).toBe(0);

    await page.getByLabel(linesBox).fill('17/8/2026, 9');
    await choose('24/8/2026,9\n');
    await page.getByRole('button', { name: 'Check these lines again' }).click();
    await page.getByRole('alert').getByText('There are lines in the box as well').waitFor();
    expect(await page.getByLabel(linesBox).inputValue()).toBe('17/8/2026, 9');
    await page.getByRole('button', { name: 'Check these readings' }).click();
    await page.getByText('The line can be added').waitFor();
    await page.getByRole('button', { name: 'Add this reading' }).click();
    await page.getByText('1 reading added.').waitFor();
    expect(await pointsOf(measureId)).toBe(1);
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a workbook', Buffer.from('PK\x03\x04'), 'This is a workbook, not a CSV file.'],
    ['a picture', Buffer.from([0xff, 0xd8, 0, 0x10]), 'This is not a text file.'],
    ['more than 1 MB', Buffer.alloc(1_048_577, '1'), 'The file is larger than 1 MB.'],
    ['more than is read at all', Buffer.alloc(4_000_000, '1'), 'The file is larger than 1 MB.'],
    ['5,001 readings', Buffer.from(manyDays(5001)), 'There are 5,001 readings, and 5,000 are taken at once.'],
    ['nothing but a heading', Buffer.from('Week,Calls\n'), 'Paste at least 1 reading'],
  ])('say what to do with %s instead of a sheet', async (_, buffer, said) => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/${outcome}/paste`);
    await page.getByLabel('Or choose a CSV file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Check these readings' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain(said);
    await page.context().close();
  });

  it('neither repeat nor keep a line that names a patient, and add the others', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/${outcome}/paste`);
    // The example number of the NHS data dictionary.
    await page.getByLabel(linesBox).fill('25/8/2026, 9, 20, NHS number 943 476 5919\n29/8/2026, 9, 20');
    await page.getByRole('button', { name: 'Check these readings' }).click();
    const table = (await page.textContent('table')) ?? '';
    expect(table).toContain('This line seems to name a patient. Nothing of it is kept.');
    expect(table).not.toContain('943');
    const before = (await pointsOf(outcome)) ?? 0;
    await page.getByRole('button', { name: 'Add the 1 good line' }).click();
    expect(await page.textContent('.nhsuk-notification-banner')).toContain('1 reading added. Not added: line 1.');
    expect(await pointsOf(outcome)).toBe(before + 1);
    await page.context().close();
  });

  it('correct a reading and leave one out, each with its reason beside the old one', async () => {
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    await signInAs(page, api.url, 'Ada Leadwell', `${base}/${outcome}/readings/2026-08-04`);
    await page.getByLabel('Results in time').fill('7');
    await page.getByRole('button', { name: 'Correct this reading' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter why is it corrected');
    await page.getByLabel('Why is it corrected?').fill('One was counted twice');
    await page.getByRole('button', { name: 'Correct this reading' }).click();
    expect(await page.textContent('main')).toContain('Version 2: One was counted twice');
    await page.goto(`${api.url}${base}/${outcome}/readings/2026-08-11`);
    await page.getByLabel('Why is it left out?').fill('The system was down');
    await page.getByRole('button', { name: 'Leave this reading out' }).click();
    expect(await page.textContent('main')).toContain('Left out');
    await page.context().close();
  });

  it('draw the chart with what it says, by whose rules and how it was worked out, and are judged otherwise by a reason', async () => {
    const measureId = await project.add('planMeasure', {
      name: 'Minutes to the call',
      kind: 'OUTCOME',
      shape: 'VALUE',
      definition: '',
      numerator: '',
      denominator: '',
      unit: 'minutes',
      direction: 'LOWER',
      chart: 'XMR',
      frequency: 'WEEKLY',
      source: '',
      sampling: '',
    });
    // Twelve weeks at thirty, then twelve at ten.
    const day = (week: number) => new Date(Date.UTC(2026, 1, 2 + 7 * week)).toISOString().slice(0, 10);
    const readings = Array.from({ length: 24 }, (_, week) => ({
      takenOn: day(week),
      value: (week < 12 ? 30 : 10) + (week % 2 ? 2 : -2),
    }));
    await project.act('lead', 'enterReadings', { measureId, readings });
    const { page } = await openPage(browser(), { javaScriptEnabled: false });
    const there = `${base}/${measureId}`;
    await signInAs(page, api.url, 'Ada Leadwell', there);
    expect(await page.locator('.app-figure__wide svg').count()).toBe(1);
    expect(await page.textContent('figcaption')).toContain('an improvement where lower is better');
    const taken = async (format: string) => (await page.request.get(`${api.url}${there}/chart/${format}`)).text();
    const [head, first] = (await taken('csv')).split('\r\n');
    expect(head).toContain('Day,Numerator,Denominator,Value (minutes),Centre line,Lower limit,Upper limit');
    // The mean of twelve times thirty and twelve times ten is twenty.
    expect(first).toMatch(/^2026-02-02,,,28,20,/);
    expect(await taken('svg')).toMatch(/^<svg [^]*<\/svg>$/);
    for (const [format, width] of [
      ['png', 1800],
      ['phone.png', 686],
    ] as const) {
      const picture = await page.request.get(`${api.url}${there}/chart/${format}`);
      expect(picture.headers()['content-type']).toBe('image/png');
      // The width stands behind the signature and the name of the first chunk.
      expect((await picture.body()).readUInt32BE(16)).toBe(width);
    }
    expect(JSON.parse(await taken('json'))).toMatchObject({
      engine: expect.stringMatching(/^spc /) as string,
      options: { chart: 'XMR', charting: { profile: 'MAKING_DATA_COUNT' } },
      readings: { takenOn: readings.map(({ takenOn }) => takenOn) },
    });
    const behind = async () => {
      await page.goto(`${api.url}${there}`);
      await page.getByRole('link', { name: 'What is behind this chart' }).click();
      return page.textContent('main');
    };
    expect(await behind()).toContain('Making Data Count');
    expect(await page.textContent('ol')).toContain('2.66');
    await page.getByRole('link', { name: 'Back to the measure' }).click();
    await page.getByRole('link', { name: 'See how the chart would look' }).click();
    expect(await page.textContent('main')).toContain('If they are worked out anew from 27 April 2026');
    expect(await page.locator('.app-figure__wide svg').textContent()).toContain('Upper trial limit');
    await page.getByRole('button', { name: 'Work them out anew' }).click();
    expect(await page.textContent('.nhsuk-error-summary')).toContain('Enter what caused the change');
    await page.getByLabel('Do you know why? What caused it?').fill('The call is made at once');
    await page.getByRole('radio', { name: 'Yes' }).first().check();
    await page.getByRole('radio', { name: 'Yes' }).last().check();
    await page.getByRole('button', { name: 'Work them out anew' }).click();
    expect(await behind()).toContain('Limits worked out anew from 27 April 2026: The call is made at once.');
    await page.getByRole('link', { name: 'Back to the measure' }).click();
    await page.getByRole('link', { name: 'Change how it is drawn and judged' }).click();
    await page.getByLabel('Run chart, with a median and no limits').check();
    await page.getByLabel('Why?').fill('Simpler for the ward');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await behind()).toContain('“Simpler for the ward”');
    await page.context().close();
  });

  it('show the sponsor the numbers, and no form', async () => {
    const { page } = await openPage(browser());
    await signInAs(page, api.url, 'Edda Fenwick', `${base}/${outcome}/reading`);
    expect(await page.getByRole('button', { name: 'Add this reading' }).count()).toBe(0);
    expect(await page.textContent('main')).toContain('You can read them.');
    await page.context().close();
  });
});
