import type { Page } from 'playwright-core';

/** More presses than any page has stops. */
const MOST_PRESSES = 150;

/** Presses Tab until the focus is on what the selector names. @throws Error when it never comes there */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${selector} on ${page.url()}.`);
}

/** Follows a link, or presses a button, as somebody does who has no pointer. */
export async function pressOn(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}
