import { type Caller, TestApi } from './test-api.js';

export const act = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} errors { __typename ... on UserError { message path } } } }`;

export const CREATE_SCHEME = act('createScheme', 'CreateSchemeInput', 'id');
export const OPEN_ROUND = act('openRound', 'OpenRoundInput', 'id');
export const EXTEND = act('grantExtension', 'GrantExtensionInput', 'id');
export const ENROL = act('enrolProject', 'EnrolProjectInput', 'project { id version }');
export const SUBMIT = act('submitProject', 'SubmitProjectInput', 'receipt { id version sha256 state submittedAt }');
export const WITHDRAW = act('withdrawSubmission', 'WithdrawSubmissionInput', 'project { submissions { state } }');
export const SCREEN = act('screenSubmission', 'ScreenSubmissionInput', 'packetId');
export const ALLOCATE = act('allocateMarkers', 'RoundInput', 'marks');
export const THIRD = act('orderThirdMark', 'OrderThirdMarkInput', 'packetId');
export const DECLARE = act('declareConflict', 'DeclareConflictInput', 'mark { id version state }');
export const SAVE = act('saveMark', 'SaveMarkInput', 'mark { id version state total }');
export const SEAL_MARK = act('submitMark', 'SubmitMarkInput', 'mark { id version state total outcome }');
export const RELEASE = act('releaseResults', 'RoundInput', 'released');
export const DRAW = act('drawModerationSample', 'RoundInput', 'added');
export const SOUND = act('confirmPlan', 'ModeratedPlanInput', 'packetId');
export const CONFIRM_ROUND = act('confirmRound', 'ConfirmRoundInput', 'confirmed');
export const QUEUE = '{ markingQueue { markId packetId code version state title specialty dueOn } }';
export const PACKET =
  'query ($id: ID!) { packet(id: $id) { id code document sha256 rubricKey mark { id version state total levels { criterion level } } others { marker total levels { criterion comment } } } }';
export const MARKINGS =
  'query ($roundId: ID!) { markings(roundId: $roundId) { packetId state reasons difference total outcome band method marks { marker markerName state total } } }';
export const RESULT =
  'query ($id: ID!) { result(projectId: $id) { outcome total band failures criteria { key mean comments { marker text } } feedback { marker strengths nextSteps } } }';
export const RECEIPTS = 'query ($id: ID!) { project(id: $id) { submissions { id version state note sha256 } } }';
export const SUBMISSIONS =
  'query ($roundId: ID!) { submissions(roundId: $roundId) { id title hostName state attempt sha256 } }';
export const SUBMISSION = 'query ($id: ID!) { submission(id: $id) { document sha256 candidates { role name } } }';

export const DECLARED = ['no-identifiable-data', 'honest-data', 'own-identity', 'contributions', 'ai-use'];

/** What a marker of a specification tells the trainee: two strengths and two next steps. */
export const FEEDBACK = {
  strengths: ['The baseline is counted every day for eight weeks.', 'The cause is shown, and not only said.'],
  nextSteps: ['Count the nights as well before you spread it.', 'Ask finance to confirm what an hour costs.'],
};

/** Which refusal an act gave, or the code of the top-level error, or undefined when it was done. */
export async function refusal(caller: Caller, query: string, input: object): Promise<string | undefined> {
  const { data, errors } = await caller.ask<Record<string, { errors: { __typename: string }[] }>>(query, { input });
  return Object.values(data ?? {})[0]?.errors[0]?.__typename ?? errors?.[0]?.extensions.code;
}

export interface QueueItem {
  readonly markId: string;
  readonly packetId: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
}

/** The same level for each criterion, but for those named. */
export const levels = (level: number, but: Record<string, number> = {}) =>
  Array.from({ length: 10 }, (_, index) => `C${index + 1}`).map((criterion) => ({
    criterion,
    level: but[criterion] ?? level,
    comment: `What I saw of ${criterion} in the evidence, in my own words.`,
  }));

/** The minute of a board that changes nothing. */
export const plainMinute = (roundId: string) => ({
  roundId,
  heldOn: '2026-09-01',
  sat: ['Dr Chair (FICTIONAL)', 'Dr Member (FICTIONAL)'],
  decided: 'The results are confirmed as they are.',
  reason: 'Every plan of the sample was found sound.',
  rule: { kind: 'NONE', figure: null },
  resubmissions: [],
});

/** Finds every plan of a round's sample sound that is still to be looked at. */
export async function findAllSound(moderator: Caller, roundId: string): Promise<void> {
  const { moderation } = await moderator.do<{ moderation: { sample: { packetId: string; state: string }[] } }>(
    'query ($roundId: ID!) { moderation(roundId: $roundId) { sample { packetId state } } }',
    { roundId },
  );
  for (const { packetId, state } of moderation.sample)
    if (state === 'TO_LOOK_AT') await moderator.do(SOUND, { input: { packetId, reason: 'Both marks are argued.' } });
}

/** From decided marks to released results: a moderator finds them sound, a board confirms them, and they go out. */
export async function conclude(director: Caller, moderator: Caller, roundId: string): Promise<void> {
  await moderator.do(DRAW, { input: { roundId } });
  await findAllSound(moderator, roundId);
  await director.do(CONFIRM_ROUND, { input: plainMinute(roundId) });
  await director.do(RELEASE, { input: { roundId } });
}

/** A programme with a scheme and an open round, and trusts with projects that follow it. */
export class MarkingRound {
  private constructor(
    readonly api: TestApi,
    readonly programme: string,
    readonly director: Caller,
    readonly schemeId: string,
    readonly roundId: string,
  ) {}

  /** @param options.api one that is running already; without it, one is started */
  static async start({
    requiredGates = [],
    showsLeadership = false,
    api: running,
    programmeName = 'Leadership School (FICTIONAL)',
    resubmissionsCapped = false,
  }: {
    requiredGates?: string[];
    showsLeadership?: boolean;
    api?: TestApi;
    programmeName?: string;
    resubmissionsCapped?: boolean;
  } = {}): Promise<MarkingRound> {
    const api = running ?? (await TestApi.start());
    const programme = await api.organisation(programmeName, 'programme');
    const director = await api.someone(programme, 'Fay Director', 'programme-director');
    const { createScheme } = await director.do<{ createScheme: { id: string } }>(CREATE_SCHEME, {
      input: {
        title: 'Service improvement 2026',
        track: 'FULL',
        rubricKey: 'SIP-BC',
        rubricVersion: '1.0',
        requiredGates,
        showsLeadership,
        resubmissionsCapped,
      },
    });
    const { openRound } = await director.do<{ openRound: { id: string } }>(OPEN_ROUND, {
      input: {
        schemeId: createScheme.id,
        title: 'Autumn',
        opensAt: '2026-09-01T08:00:00Z',
        deadlineAt: '2026-10-01T12:00:00Z',
        markingDueOn: '2026-11-01',
      },
    });
    return new MarkingRound(api, programme, director, createScheme.id, openRound.id);
  }

  /** Another round of the same scheme. */
  inRound(roundId: string): MarkingRound {
    return new MarkingRound(this.api, this.programme, this.director, this.schemeId, roundId);
  }

  async start(lead: Caller, title: string): Promise<string> {
    const { startProject } = await lead.do<{ startProject: { project: { id: string } } }>(
      'mutation ($input: StartProjectInput!) { startProject(input: $input) { project { id } } }',
      { input: { title } },
    );
    return startProject.project.id;
  }

  async enrol(lead: Caller, projectId: string): Promise<void> {
    const { project } = await lead.do<{ project: { version: number } }>(
      'query ($id: ID!) { project(id: $id) { version } }',
      { id: projectId },
    );
    await lead.do(ENROL, { input: { projectId, version: project.version, schemeId: this.schemeId } });
  }

  async submit(lead: Caller, projectId: string): Promise<{ id: string; version: number; sha256: string }> {
    const { submitProject } = await lead.do<{
      submitProject: { receipt: { id: string; version: number; sha256: string } };
    }>(SUBMIT, { input: { projectId, roundId: this.roundId, declarations: DECLARED } });
    return submitProject.receipt;
  }

  /** A lead's project, enrolled, submitted and accepted. */
  async accepted(lead: Caller, title: string, masks: string[] = []): Promise<{ projectId: string; packetId: string }> {
    const projectId = await this.start(lead, title);
    return { projectId, ...(await this.accept(lead, projectId, masks)) };
  }

  /** Takes a project that is there already as far as its packet. */
  async accept(
    lead: Caller,
    projectId: string,
    masks: string[] = [],
  ): Promise<{ submissionId: string; packetId: string }> {
    await this.enrol(lead, projectId);
    const { id } = await this.submit(lead, projectId);
    const { screenSubmission } = await this.director.do<{ screenSubmission: { packetId: string } }>(SCREEN, {
      input: { id, accept: true, masks },
    });
    return { submissionId: id, packetId: screenSubmission.packetId };
  }

  /** Accepts what was submitted. @returns its packet */
  async screen(id: string, masks: string[] = []): Promise<string> {
    const { screenSubmission } = await this.director.do<{ screenSubmission: { packetId: string } }>(SCREEN, {
      input: { id, accept: true, masks },
    });
    return screenSubmission.packetId;
  }

  /** Moderated by somebody of its own, confirmed and released. */
  async conclude(moderator?: Caller): Promise<void> {
    const moderates = moderator ?? (await this.api.someone(this.programme, 'Mona Moderates', 'moderator'));
    await conclude(this.director, moderates, this.roundId);
  }

  async queue(assessor: Caller): Promise<QueueItem[]> {
    return (await assessor.do<{ markingQueue: QueueItem[] }>(QUEUE)).markingQueue;
  }

  /** Declares no conflict, sets the levels and leaves the mark unsealed. */
  async fill(
    assessor: Caller,
    packetId: string,
    set: ReturnType<typeof levels>,
    flags: string[] = [],
    feedback: typeof FEEDBACK = FEEDBACK,
  ) {
    const item = (await this.queue(assessor)).find((one) => one.packetId === packetId);
    if (!item) throw new Error('That packet is not in this queue.');
    const { declareConflict } = await assessor.do<{ declareConflict: { mark: { version: number } } }>(DECLARE, {
      input: { id: item.markId, version: item.version, conflict: false, why: '' },
    });
    const { saveMark } = await assessor.do<{ saveMark: { mark: { version: number } } }>(SAVE, {
      input: {
        id: item.markId,
        version: declareConflict.mark.version,
        levels: set,
        flags,
        ...feedback,
        globalRating: 'PASS',
      },
    });
    return { id: item.markId, version: saveMark.mark.version };
  }

  async mark(
    assessor: Caller,
    packetId: string,
    set: ReturnType<typeof levels>,
    flags: string[] = [],
    feedback: typeof FEEDBACK = FEEDBACK,
  ) {
    const filled = await this.fill(assessor, packetId, set, flags, feedback);
    const { submitMark } = await assessor.do<{
      submitMark: { mark: { id: string; version: number; state: string; total: number; outcome: string } };
    }>(SEAL_MARK, { input: filled });
    return submitMark.mark;
  }
}
