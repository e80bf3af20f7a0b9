import type { Browser, Locator, Page } from 'playwright-core';
import { hydrated, openPage, signInAs } from './browser.js';
import type { TestApi } from './test-api.js';

/** Ticks every box of a question. */
export const EVERY = Symbol('every');
type Given = string | typeof EVERY;
/** What somebody fills in, by the label or legend that they read. */
export type Answers = Readonly<Record<string, Given>>;

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/;

/** One person at a browser of their own, who reads labels and presses buttons. They sign in afresh on every day. */
export class Desk {
  private signedInOn = '';

  private constructor(
    readonly page: Page,
    readonly complaints: readonly string[],
    private readonly api: TestApi,
    private readonly name: string | null,
    private readonly hasScripts: boolean,
  ) {}

  /** @param name who sits there; null for somebody of the public */
  static async of(browser: Browser, api: TestApi, name: string | null, hasScripts = true): Promise<Desk> {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled: hasScripts });
    return new Desk(page, complaints, api, name, hasScripts);
  }

  async visit(path: string): Promise<void> {
    const today = this.api.clock.today();
    if (this.name !== null && this.signedInOn !== today) {
      await signInAs(this.page, this.api.url, this.name, path);
      this.signedInOn = today;
    } else await this.page.goto(this.api.url + path);
    if (this.hasScripts) await hydrated(this.page);
  }

  async main(): Promise<string> {
    return (await this.page.textContent('main')) ?? '';
  }

  /** Follows a link of the page, or of the part of it that opens. */
  async follow(link: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name: link }).first().click();
  }

  async unfold(summary: string): Promise<void> {
    await this.page.locator('summary', { hasText: summary }).first().click();
  }

  /** Fills in the form with this button, sends it and waits for what the next page says. */
  async send(button: string | RegExp, answers: Answers, said: string | RegExp): Promise<void> {
    const form = this.formOf(button);
    await form.first().waitFor();
    for (const [asked, given] of Object.entries(answers)) await fillIn(form, asked, given);
    await this.press(form.getByRole('button', nameOf(button)), said);
  }

  /** The form that this button sends. */
  formOf(button: string | RegExp): Locator {
    return this.page.locator('form').filter({ has: this.page.getByRole('button', nameOf(button)) });
  }

  /** Opens the page of a form and sends it. */
  async do(path: string, button: string | RegExp, answers: Answers, said: string | RegExp): Promise<void> {
    await this.visit(path);
    await this.send(button, answers, said);
  }

  /** Types an answer on the page of its question. */
  async answer(projectId: string, stage: string, question: string, text: string): Promise<void> {
    await this.visit(`/projects/${projectId}/stages/${stage}/${question}`);
    await this.page.locator('#answer-answer').fill(text);
    await this.page.getByRole('button', { name: 'Save and come back later' }).click();
    await this.page.waitForURL(new RegExp(`/stages/${stage}$`));
  }

  private async press(button: Locator, said: string | RegExp): Promise<void> {
    const [sent] = await Promise.all([
      this.page.waitForResponse((response) => response.request().method() === 'POST'),
      button.click(),
    ]);
    if (sent.status() >= 400)
      throw new Error(`Refused on ${this.page.url()}: ${await this.page.locator('.nhsuk-error-summary').innerText()}`);
    await this.page.getByText(said).first().waitFor();
  }
}

const nameOf = (button: string | RegExp) => ({ name: button, exact: typeof button === 'string' });

async function fillIn(form: Locator, asked: string, given: Given): Promise<void> {
  const whole = new RegExp(`^${asked.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optional\\))?$`);
  const set = form.getByRole('group', { name: whole }).first();
  if (await set.count()) return inSet(set, given);
  const exact = form.getByLabel(whole).first();
  const box = (await exact.count()) ? exact : form.getByLabel(asked).first();
  const isOne = async (selector: string) => (await box.and(form.page().locator(selector)).count()) > 0;
  if (await isOne('[type=checkbox]')) return box.check();
  if (!(await isOne('select'))) return box.fill(String(given));
  const value = await box
    .locator('option', { hasText: String(given) })
    .first()
    .getAttribute('value');
  await box.selectOption(value);
}

async function inSet(set: Locator, given: Given): Promise<void> {
  if (given === EVERY) {
    for (const box of await set.getByRole('checkbox').all()) await box.check();
    return;
  }
  const [, year, month, date, time] = DAY.exec(String(given)) ?? [];
  if (year === undefined) return set.getByLabel(String(given), { exact: true }).check();
  for (const [label, part] of Object.entries({ Day: date, Month: month, Year: year, Time: time }))
    if (part !== undefined) await set.getByLabel(label, { exact: true }).fill(part);
}

/** Everybody of a story, each at a desk of their own. */
export class Desks {
  private readonly all = new Map<string | null, Desk>();

  constructor(
    private readonly browser: Browser,
    private readonly api: TestApi,
    private readonly haveScripts = true,
  ) {}

  async of(name: string | null): Promise<Desk> {
    const desk = this.all.get(name) ?? (await Desk.of(this.browser, this.api, name, this.haveScripts));
    this.all.set(name, desk);
    return desk;
  }

  /** What the consoles of all of them said. */
  get complaints(): string[] {
    return [...this.all.values()].flatMap(({ complaints }) => complaints);
  }

  async close(): Promise<void> {
    for (const { page } of this.all.values()) await page.context().close();
  }
}

/** How long one step of a story may take on a slow machine. */
export const STEP_MS = 300_000;

/** Gives the steps of one story: each goes on from the one before, so that none is tried after one that did not pass. */
export function stepsInOrder(): (name: string, does: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, does) =>
    it(
      name,
      async () => {
        if (failed !== undefined) throw new Error(`The step before it did not pass: ${failed}`);
        failed = name;
        await does();
        failed = undefined;
      },
      STEP_MS,
    );
}
