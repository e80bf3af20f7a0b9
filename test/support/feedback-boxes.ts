import type { Page } from 'playwright-core';
import { FEEDBACK } from './marking-round.js';

const BOXES = [
  ['First strength', FEEDBACK.strengths[0]],
  ['Second strength', FEEDBACK.strengths[1]],
  ['First next step', FEEDBACK.nextSteps[0]],
  ['Second next step', FEEDBACK.nextSteps[1]],
] as const;

/** Writes two strengths and two next steps on the marking sheet that is open. */
export async function fillFeedback(page: Page): Promise<void> {
  for (const [label, text] of BOXES) await page.getByLabel(label, { exact: true }).fill(text ?? '');
}
