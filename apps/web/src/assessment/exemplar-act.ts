import { redirect } from 'react-router';
import { type Act, type ActPage, found } from '../design/acts.js';
import type { CalibrationState } from '../gql/graphql.js';
import { ExemplarToMark, SaveCalibration, SubmitCalibration } from './calibration.queries.js';
import { insertKept } from './insert-kept.js';
import { quietly, rubricIn, saveSheet, type SheetKeeper } from './mark-act.js';

const exemplar: SheetKeeper = {
  async rubric(page) {
    return rubricIn(await openCalibration(page));
  },
  async send({ id, version, levels, globalRating, idempotencyKey }, { graphql: ask }) {
    const input = { id, version, levels, globalRating, idempotencyKey };
    const { saveCalibration: answer } = await ask(SaveCalibration, { input });
    return { ...answer, version: answer.calibration?.version };
  },
};

async function openCalibration({ graphql: ask, param }: ActPage) {
  const { ownCalibration } = await ask(ExemplarToMark);
  return found(ownCalibration.calibrations.find(({ id }) => id === param('calibrationId')));
}

const COMPARED = {
  UNDER_WAY: 'Your levels are in. Read below how they compare, then go on with the next exemplar.',
  PASSED: 'Your levels are in, and your calibration is passed.',
  FAILED: 'Your levels are in. This calibration is not passed: read below where you differ.',
} as const satisfies Record<CalibrationState, string>;

/** Saves the sheet of an exemplar, and where the button says so submits it for good. */
export const saveExemplar: Act = {
  async run(body, page) {
    const inserted = await insertKept(body, page);
    const saved = await saveSheet(body, page, exemplar);
    if ('errors' in saved) return saved;
    const id = page.param('calibrationId');
    if (body.get('goes') !== 'check') {
      page.say('Saved.');
      return redirect(`/marking/calibration/${id}${inserted}`);
    }
    const { submitCalibration: answer } = await page.graphql(SubmitCalibration, {
      input: { id, version: saved.version },
    });
    if (answer.errors.length)
      return {
        errors: answer.errors.map(({ message }) => ({ field: '', message })),
        typed: typedIn(body, saved.version),
        isConflict: answer.errors.some(({ __typename }) => __typename === 'ChangedSinceYouLookedError'),
      };
    page.say(COMPARED[answer.calibration?.state ?? 'UNDER_WAY']);
    return redirect('/marking/calibration');
  },
};

export const saveExemplarQuietly = quietly(exemplar);

/** The sheet as it was sent, with the version it was saved under. */
const typedIn = (body: FormData, version: number): Record<string, string> => ({
  ...Object.fromEntries([...body].filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
  version: String(version),
});
