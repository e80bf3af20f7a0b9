import { spelled } from '../../design/form-boxes.js';
import { allKept, forget, type KeptPlace, type KeptWords } from '../../design/kept-words.js';
import { newKey, openAutosaves, sendAnswer } from './autosave.js';

type Kept = ReturnType<typeof allKept>[number];

/** Sends the answers that this device kept and the server does not have; those of a page that is open send themselves. */
export async function sendKeptAnswers(person: string, openPath?: string): Promise<void> {
  for (const { place, words } of allKept(person)) if (place.path !== openPath) await sendOne(place, words);
}

async function sendOne(place: KeptPlace, { values, answer }: KeptWords): Promise<void> {
  if (!answer) return;
  const { attempt } = answer;
  const isSame = attempt?.values === spelled(values);
  try {
    const sent = isSame ? attempt : { key: newKey(), base: answer.base };
    const { kind } = await sendAnswer(place, { ...sent, values });
    if (kind === 'saved') forget(place);
  } catch {
    // Not reached: it stays kept, and is sent another time.
  }
}

/** Saves what can be saved before somebody signs out. @returns what would be lost, as the titles of its pages */
export async function saveBeforeLeaving(person: string): Promise<string[]> {
  await Promise.all([...openAutosaves].map((autosave) => autosave.saveNow()));
  await sendKeptAnswers(person);
  const lost = allKept(person).map(({ words }: Kept) => words.title);
  const isOnScreenOnly = [...openAutosaves].some((autosave) => autosave.isUnsaved()) && !lost.includes(document.title);
  return isOnScreenOnly ? [document.title, ...lost] : lost;
}
