import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addOnce, faultsAsItStands, sidewaysScroll } from './browser.js';

const targetScript = join(import.meta.dirname, 'in-page/target-faults.js');

/** A desk, a phone, and a desk magnified fourfold (WCAG 1.4.10). */
const WIDTHS = [1280, 375, 320];
/** Where axe and the targets are looked at too: at 320 pixels a page has the layout of 375. */
const CLOSELY: readonly number[] = [1280, 375];

/** Targets that are hard to hit in the page as it stands, each with its size in CSS pixels. */
export async function targetFaults(page: Page): Promise<string[]> {
  await addOnce(page, 'targetFaults', targetScript);
  return page.evaluate<string[]>('window.targetFaults()');
}

/**
 * What is wrong with a page at any width, with everything on it unfolded: sideways scroll, what axe finds against WCAG 2.2
 * AA, and targets that are hard to hit. Its context must have been made with `bypassCSP`; see `pageFaultsAnew`.
 * @param closely the widths, in CSS pixels, at which more than its scroll is looked at
 */
export async function pageFaults(page: Page, closely = CLOSELY): Promise<string[]> {
  await page.evaluate('for (const details of document.querySelectorAll("main details")) details.open = true');
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await sidewaysScroll(page);
    const found = beyond ? [`reaches ${beyond} pixels beyond the window`] : [];
    if (closely.includes(width)) found.push(...(await faultsAsItStands(page)), ...(await targetFaults(page)));
    faults.push(...found.map((fault) => `at ${width}: ${fault}`));
  }
  return faults;
}

/** The same of a page that keeps its policy otherwise: it is loaded anew for this. */
export async function pageFaultsAnew(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const faults = await pageFaults(page);
  await cdp.send('Page.setBypassCSP', { enabled: false });
  await cdp.detach();
  return faults;
}
