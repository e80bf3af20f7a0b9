import { mayEver, opens, SignInService, standingsFor, type Viewer } from '#libs/identity';
import type { GraphQLSchema } from 'graphql';
import { AN_APPRAISAL, Crawler } from '../../../support/crawler.js';
import { A_COHORT } from '../../../support/planted-marking.js';
import { act, MarkingRound } from '../../../support/marking-round.js';
import { type RootField, rootFields, shapeOfTheApi } from '../../../support/root-fields.js';
import type { Caller } from '../../../support/test-api.js';

const ADD_MEMBER = act('addTeamMember', 'AddTeamMemberInput', 'project { id }');
const SAVE_ANSWER = act('saveAnswer', 'SaveAnswerInput', 'versionNo');

const OVERRIDE = act('overrideIdentifier', 'OverrideIdentifierInput', 'project { id }');

/** What must not reach an assessor: the people, the trust, the ward and the ids, by what each is. */
export type Identity = ReadonlyMap<string, string>;

/** Names that are in no other word. The screener masks the ward; all else is masked without being named. */
const LEAD = 'Zebedee Quillfeather';
const MENTOR = 'Ottoline Brackwater';
const TRUST = 'Quernmore General Hospital NHS Trust (FICTIONAL)';
const WARD = 'Larkspur Ward';
const SAID = `${LEAD} (ZQ, GMC 7654321, zebedee@quernmore.example) counted it with ${MENTOR} on ${WARD} of ${TRUST},
  see https://quernmore.example/larkspur. Quernmore began on 2026-08-31.`;

/** A round in which one plan is marked blind, and everything its authors wrote names them. */
export class BlindRound {
  private constructor(
    readonly round: MarkingRound,
    readonly trust: string,
    readonly lead: Caller,
    readonly mentor: Caller,
    readonly assessors: readonly [Caller, Caller, Caller],
    readonly projectId: string,
    private readonly schema: GraphQLSchema,
    private readonly roots: readonly RootField[],
  ) {}

  static async start(): Promise<BlindRound> {
    // Before the API listens: making its shape takes so long that connections would be given up meanwhile.
    const { schema } = await shapeOfTheApi();
    const roots = await rootFields();
    const round = await MarkingRound.start();
    const { api, programme } = round;
    const trust = await api.organisation(TRUST);
    const lead = await api.someone(trust, LEAD, 'clinician');
    const mentor = await api.someone(trust, MENTOR, 'mentor');
    const assessors = [
      await api.someone(programme, 'Ann Assessor', 'assessor'),
      await api.someone(programme, 'Bob Assessor', 'assessor'),
      await api.someone(programme, 'Cat Assessor', 'assessor'),
    ] as const;
    const projectId = await round.start(lead, `Fewer falls at Quernmore`);
    await lead.do(ADD_MEMBER, { input: { projectId, personId: mentor.personId, role: 'MENTOR' } });
    for (const questionKey of ['problem-statement', 'scope-in'])
      await lead.do(SAVE_ANSWER, { input: { projectId, questionKey, value: SAID, basedOn: 0 } });
    // The address and the number are pointed out, and a second person says that they are nobody's who was treated.
    for (const place of ['problem-statement', 'scope-in'])
      await mentor.do(OVERRIDE, { input: { projectId, place, reason: 'It is the lead’s own.' } });
    await round.enrol(lead, projectId);
    return new BlindRound(round, trust, lead, mentor, assessors, projectId, schema, roots);
  }

  /** The words that the screener masks besides what is masked for everybody. */
  readonly masks = [WARD];

  identity(submissionId?: string): Identity {
    const words = [
      ...[...LEAD.split(' '), ...MENTOR.split(' ')].map((word) => [word, 'a name'] as const),
      ['Quernmore', 'the trust'],
      ['Larkspur', 'the ward'],
      ['7654321', 'a registration number'],
      ['quernmore.example', 'an address'],
      ['ZQ', 'initials'],
      [this.projectId, 'the project’s id'],
      [this.trust, 'the trust’s id'],
      [this.lead.personId, 'the lead’s id'],
      [this.mentor.personId, 'the mentor’s id'],
    ] as [string, string][];
    return new Map(submissionId ? [...words, [submissionId, 'the submission’s id']] : words);
  }

  /** Every identity that stands in what somebody is answered, but for the list of demonstration sign-ins. */
  async leaksTo(caller: Caller, packetIds: readonly string[], submissionId?: string): Promise<string[]> {
    const answers = await this.crawl(caller, packetIds, submissionId);
    return answers
      .filter(({ root }) => root !== 'demoPeople')
      .flatMap(({ root, bytes }) => this.leaksIn(bytes, submissionId).map((what) => `${root}: ${what}`));
  }

  /** Every identity that stands in an answer, as a word of its own: a cursor may have two letters of it by chance. */
  leaksIn(bytes: string, submissionId?: string): string[] {
    return [...this.identity(submissionId)]
      .filter(([word]) => new RegExp(`(?<![a-z0-9])${word.replace('.', '\\.')}(?![a-z0-9])`, 'i').test(bytes))
      .map(([, what]) => what);
  }

  /** Everything the API answers somebody who asks for all of it, with every id they could have heard of. */
  crawl(caller: Caller, packetIds: readonly string[], submissionId?: string) {
    const ids = [...packetIds, this.projectId, ...(submissionId ? [submissionId] : [])];
    const crawler = new Crawler(this.schema, this.roots, {
      first: [50],
      'myProjects.first': [10],
      'project.id': [this.projectId],
      'caseFile.id': [this.projectId],
      'libraryRecord.id': [this.projectId],
      publicationId: [this.projectId],
      'chooseChart.readings': [20],
      ...AN_APPRAISAL,
      ...A_COHORT,
      'amendment.levels': [[]],
      schemeId: [this.round.schemeId],
      exerciseId: ids,
      packetId: ids,
      roundId: [this.round.roundId],
      'submission.id': ids,
      'packet.id': ids,
      id: ids,
      projectId: [this.projectId],
      questionKey: ['problem-statement'],
      measureId: [this.projectId],
      readings: [[{ takenOn: '2026-08-31', numerator: 1, denominator: 21 }]],
      title: ['Fewer falls at Quernmore'],
    });
    return crawler.crawl(caller);
  }

  /** What only an assessor, of all who are in a programme, may ask for. */
  async assessorsOwn(): Promise<RootField[]> {
    const viewer: Viewer = await this.round.api.app.get(SignInService).viewerOf(this.assessors[0].secret);
    return this.roots.filter(
      ({ permission }) =>
        permission !== undefined &&
        mayEver(viewer, permission) &&
        standingsFor(permission).includes('assessor') &&
        opens(permission, new Set(['assessor'])),
    );
  }
}
