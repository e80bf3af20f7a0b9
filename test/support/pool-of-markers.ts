import { ExemplarService } from '#libs/assessment';
import { systemViewer } from '#libs/identity';
import { act, CREATE_SCHEME, levels, type MarkingRound, OPEN_ROUND } from './marking-round.js';
import type { Caller, TestApi } from './test-api.js';

export const INVITE = act('inviteMarker', 'InviteMarkerInput', 'id');
export const CHANGE_MARKER = act('changeMarker', 'ChangeMarkerInput', 'id');
export const ANSWER = act('answerInvitation', 'AnswerInvitationInput', 'id');
export const BEGIN = act('beginCalibration', 'BeginCalibrationInput', 'calibration { id version state }');
export const REOPEN = act('reopenCalibration', 'ReopenCalibrationInput', 'id');
const ATTEMPTS =
  'attempts { number title total referenceTotal agrees criteria { criterion level reference reasons isNear } }';
export const SAVE_CALIBRATION = act('saveCalibration', 'SaveCalibrationInput', 'calibration { id version }');
export const SUBMIT_CALIBRATION = act(
  'submitCalibration',
  'SubmitCalibrationInput',
  `calibration { id version state expiresOn ${ATTEMPTS} }`,
);
export const MAKE_EXEMPLAR = act('makeExemplar', 'MakeExemplarInput', 'id');
export const INVITATION =
  '{ ownInvitation { id version kind capacity state trustIds people trusts { id name } } inbox(first: 5) { edges { node { kind projectId text } } } }';
export const POOL =
  '{ markers { id version personId personName kind capacity state calibrations { id rubricKey state expiresOn } } }';
export const CALIBRATION = `{ ownCalibration { rubrics { rubricKey exemplars isReady isAsked }
  calibrations { id version state expiresOn levels { criterion level } exemplar { code document fictional } ${ATTEMPTS} } } }`;
export const SIP_BC = { rubricKey: 'SIP-BC', rubricVersion: '1.0' };

/** A word that stands in every reference, to be looked for where no reference may be. */
export const REFERENCE_WORD = 'reference-canary';

export interface OwnInvitation {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly trustIds: readonly string[];
  readonly people: readonly string[];
  readonly trusts: readonly { readonly id: string; readonly name: string }[];
}

export interface CalibrationSeen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly expiresOn: string | null;
  readonly exemplar: { readonly code: string; readonly document: string; readonly fictional: boolean } | null;
  readonly attempts: readonly {
    readonly title: string;
    readonly total: number;
    readonly agrees: boolean;
    readonly criteria: readonly { readonly criterion: string; readonly reference: number; readonly reasons: string }[];
  }[];
}

/** The reference levels of an exemplar: 3 throughout, but for those named. */
export const references = (but: Record<string, number> = {}) =>
  levels(3, but).map(({ criterion, level }) => ({
    criterion,
    level,
    reasons: `${REFERENCE_WORD}: what the evidence for ${criterion} shows, and what it lacks.`,
  }));

/** Made-up exemplars that should each be given 3 throughout. */
export async function loadExemplars(api: TestApi, programme: string, titles: readonly string[]): Promise<void> {
  for (const title of titles)
    await api.app.get(ExemplarService).loadFictional(systemViewer(programme), {
      document: {
        format: 1,
        rubric: { key: 'SIP-BC', version: '1.0' },
        guidance: '2026-11',
        track: 'full',
        project: { title, specialty: 'surgery', setting: 'ward' },
        parts: { answers: [] },
      },
      reference: references(),
    });
}

/** Invites an assessor, who accepts. @returns their place in the pool */
export async function joinPool(
  { director }: MarkingRound,
  assessor: Caller,
  {
    kind = 'CLINICIAN',
    capacity = null,
    trustIds = [],
    people = [],
  }: { kind?: string; capacity?: number | null; trustIds?: readonly string[]; people?: readonly string[] } = {},
): Promise<string> {
  await director.do(INVITE, { input: { personId: assessor.personId, kind, capacity } });
  const { ownInvitation } = await assessor.do<{ ownInvitation: OwnInvitation }>(INVITATION);
  const { id, version } = ownInvitation;
  await assessor.do(ANSWER, { input: { id, version, accept: true, trustIds, people } });
  return id;
}

export async function ownCalibration(assessor: Caller): Promise<CalibrationSeen> {
  const asked = await assessor.do<{ ownCalibration: { calibrations: CalibrationSeen[] } }>(CALIBRATION);
  const [newest] = asked.ownCalibration.calibrations;
  if (!newest) throw new Error('No calibration was begun.');
  return newest;
}

/** Marks the exemplar that is open with these levels, for good. */
export async function markExemplar(assessor: Caller, set: ReturnType<typeof levels>): Promise<CalibrationSeen> {
  const { id, version } = await ownCalibration(assessor);
  const { saveCalibration } = await assessor.do<{ saveCalibration: { calibration: { version: number } } }>(
    SAVE_CALIBRATION,
    { input: { id, version, levels: set, globalRating: 'PASS' } },
  );
  const { submitCalibration } = await assessor.do<{ submitCalibration: { calibration: CalibrationSeen } }>(
    SUBMIT_CALIBRATION,
    { input: { id, version: saveCalibration.calibration.version } },
  );
  return submitCalibration.calibration;
}

/** Begins and passes. */
export async function calibrate(assessor: Caller): Promise<void> {
  await assessor.do(BEGIN, { input: SIP_BC });
  await markExemplar(assessor, levels(3));
  await markExemplar(assessor, levels(3));
}

/** A round of a scheme of its own, in a programme that has one already. */
export async function roundOf(
  first: MarkingRound,
  asks: { oneOfEach?: boolean; needsCalibration?: boolean },
): Promise<MarkingRound> {
  const { createScheme } = await first.director.do<{ createScheme: { id: string } }>(CREATE_SCHEME, {
    input: {
      ...{ title: 'Asks more', track: 'FULL', rubricKey: 'SIP-BC', rubricVersion: '1.0', requiredGates: [] },
      ...{ showsLeadership: false, ...asks },
    },
  });
  const { openRound } = await first.director.do<{ openRound: { id: string } }>(OPEN_ROUND, {
    input: {
      ...{ schemeId: createScheme.id, title: 'Winter', opensAt: '2026-09-01T08:00:00Z' },
      ...{ deadlineAt: '2026-10-01T12:00:00Z', markingDueOn: '2026-11-01' },
    },
  });
  return Object.assign(Object.create(first) as MarkingRound, { schemeId: createScheme.id, roundId: openRound.id });
}

/** The director of a programme that has nothing to do with others. */
export async function anotherDirector(api: TestApi): Promise<{ programme: string; director: Caller }> {
  const programme = await api.organisation('Another School (FICTIONAL)', 'programme');
  return { programme, director: await api.someone(programme, 'Odd Director', 'programme-director') };
}
