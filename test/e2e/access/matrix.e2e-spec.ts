import { newId } from '#libs/platform';
import type { GraphQLSchema } from 'graphql';
import { accessTable } from '#libs/identity';
import {
  everyRole,
  isForWantOfAccess,
  outcomeOf,
  type Role,
  rolesInAppeal,
  verdictOf,
} from '../../support/access-roles.js';
import { AppealedRound } from '../../support/appealed-round.js';
import { AN_APPRAISAL, Crawler } from '../../support/crawler.js';
import { madeMutation } from '../../support/made-inputs.js';
import { A_COHORT, type PlantedMarking, plantCohort, plantMarking } from '../../support/planted-marking.js';
import { PlantedTrust } from '../../support/planted-trust.js';
import { type RootField, rootFields, shapeOfTheApi } from '../../support/root-fields.js';
import { TestApi } from '../../support/test-api.js';

/** Which planted thing the argument `id` means. */
const ID_OF: Record<string, string> = {
  answerInvitation: 'marker',
  changeBankComment: 'comment',
  changeMarker: 'marker',
  removeBankComment: 'spareComment',
  reopenCalibration: 'failedCalibration',
  saveCalibration: 'calibration',
  submitCalibration: 'calibration',
  answerHandover: 'handover',
  answerLedgerEntry: 'ledger',
  changeCohortMember: 'cohortMember',
  changeFilterChoice: 'choice',
  changeMeasure: 'measure',
  changeRisk: 'pricedRisk',
  changeStakeholder: 'stakeholder',
  detailLine: 'line',
  confirmBenefit: 'cashBenefit',
  confirmHandover: 'handover',
  endMembership: 'membership',
  endTeamMembership: 'teamMember',
  judgeAssumption: 'assumption',
  linkBenefit: 'benefit',
  linkLine: 'line',
  linkThread: 'change',
  moveMilestone: 'milestone',
  predictCycle: 'cycle',
  priceLine: 'line',
  pricePost: 'line',
  rateFilterChoice: 'choice',
  rateOption: 'option',
  recordCycle: 'cycle',
  removeFilterChoice: 'spareChoice',
  retireFromThread: 'cause',
  retireLine: 'line',
  retireMeasure: 'measure',
  retireRisk: 'pricedRisk',
  retireStakeholder: 'stakeholder',
  reviewPublication: 'publicationVersion',
  reviewRisk: 'risk',
  takeFilterChoices: 'option',
  useTension: 'tension',
  valueBenefit: 'benefit',
  weighCause: 'cause',
  workOutBenefit: 'cashBenefit',
};

/** Values that cannot be made from the type alone. */
const GIVEN: Record<string, Record<string, unknown>> = {
  addBankComment: { criterion: 'C1' },
  adoptRecord: { title: 'Plain adoption' },
  beginCalibration: { rubricKey: 'SIP-BC', rubricVersion: '1.0' },
  answerAfterCare: { month: 3 },
  answerInvitation: { trustIds: [] },
  // A yes is refused while the planted cash rests on no word of a budget holder.
  checkCase: { outcome: 'NOT_AVAILABLE' },
  chooseModel: { model: 'mfi' },
  correctReading: { takenOn: '2026-06-01', numerator: 1, denominator: 21 },
  takeBackRecalculation: { fromDay: '2026-06-01' },
  confirmReferenceSet: { setId: 'agency-premium', sourceDay: '2026-04-01', reviewBy: '2027-04-01' },
  costLineByUnit: { setId: 'indicative-unit-costs', path: 'items.7.low' },
  decideAppeal: { sat: ['Dr Chair', 'Dr Member'], levels: [] },
  decideCase: { approvesAs: undefined },
  createScheme: { rubricKey: 'SIP-BC', rubricVersion: '1.0', requiredGates: [] },
  chooseReleaseTime: { version: 0, releaseAt: '2027-01-05T10:00:00Z' },
  confirmRound: { sat: ['Dr Chair', 'Dr Member'], rule: { kind: 'NONE', figure: null }, resubmissions: [] },
  reviseScheme: { rubricKey: 'SIP-BC', rubricVersion: '1.0', requiredGates: [] },
  commentOnStage: { stage: 'problem' },
  projectNeed: {
    populationId: 'shipped',
    area: 'Northmere (FICTIONAL)',
    baseYear: 2022,
    yearlyTrend: '0',
    accessFactor: '1',
    rates: [{ sex: 'PERSONS', from: 0, to: null, per1000: '10' }],
  },
  proposeHandover: { lastDay: '2026-09-30' },
  registerPerson: { email: 'somebody.new@example.org' },
  saveAnswer: { questionKey: 'scope-in', basedOn: 1 },
  remindSigners: { gate: 'G9' },
  requestGate: { gate: 'G9' },
  returnGate: { gate: 'G9' },
  signGate: { gate: 'G9' },
  sortRoute: { answers: [{ key: 'tests-change', yes: true }] },
  withdrawConfirmation: { setId: 'wte-hours' },
  takeBenefitWorth: { setId: 'indicative-unit-costs', path: 'items.7.low' },
  waiveCondition: { condition: 'after-care-answered' },
  waiveGate: { gate: 'G1' },
};

/** Open to whoever holds the permission, whatever trust is named: it is published, one’s own, or of one’s programme. */
const ACROSS_TRUSTS = [
  'adoptRecord',
  'signInToDemo',
  'chooseOrganisation',
  'revokeCredential',
  'libraryRecord',
  'grantExtension',
  'changeCohortMember',
  'deferSubmission',
  'nudgeMentors',
];

/** Acts that find nothing here for anybody: nobody holds a credential by the id that is sent. */
const FINDS_NOTHING = ['revokeCredential'];

/** Acts after which nothing is as it was: they come last. A programme's come before people choose to act elsewhere. */
const LAST =
  /^(retire|remove|end|move|complete|appointLead|confirm(?!Plan|Round)|tombstone|chooseOrganisation|revoke|answerHandover)/;

describe('every root field, asked by everybody', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  let trust: PlantedTrust;
  let marking: PlantedMarking;
  let submission: PlantedMarking['submitted'][number];
  /** An appeal of another trust to another programme. */
  let appealId: string;
  let roles: Role[];
  let roots: RootField[];
  let crawler: Crawler;
  /** The id of nothing at all. */
  const unknown = newId();

  const idFor = (mutation: string, field: string): string => {
    const { people, organisationId, projectId } = trust;
    const ids: Record<string, string> = { ...trust.ids, ...marking.tools };
    if (mutation === 'inviteMarker' && field === 'personId') return marking.tools.unaskedPersonId;
    const byField: Record<string, string | undefined> = {
      projectId,
      organisationId,
      hostOrganisationId: organisationId,
      personId: people.colleague.personId,
      toPersonId: people.member.personId,
      ownerId: people.lead.personId,
      changeIdeaId: ids['change'],
      roundId: marking.round.roundId,
      resubmits: marking.round.roundId,
      schemeId: marking.round.schemeId,
      projectIds: projectId,
      packetId: submission.packetId,
      markerId: marking.markers[0]?.personId,
      exerciseId: marking.exerciseId,
      submissionId: submission.submissionId,
      to: ids['driver'],
    };
    if (field === 'id' && /Mark$|Conflict$/.test(mutation)) return submission.markId;
    if (field === 'id' && /Scheme$/.test(mutation)) return marking.round.schemeId;
    if (field === 'id' && /Appeal(ToReview)?$/.test(mutation)) return appealId;
    if (field === 'id' && /Submission$/.test(mutation)) return submission.submissionId;
    if (FINDS_NOTHING.includes(mutation)) return unknown;
    const id = field === 'id' ? ids[ID_OF[mutation] ?? ''] : (byField[field] ?? ids[field.replace(/Id$/, '')]);
    // An id of nothing would be refused to everybody, and prove nothing about access.
    if (!id) throw new Error(`Nothing is planted for ${mutation}(${field}:).`);
    return id;
  };
  const operation = ({ kind, name }: RootField) =>
    kind === 'query'
      ? { text: crawler.queryFor(name), variables: {} }
      : madeMutation(schema, name, { text: () => 'x', id: (field) => idFor(name, field), given: GIVEN[name] ?? {} });
  const asksForThisTrust = (root: RootField): boolean => {
    const { text, variables } = operation(root);
    const ours = Object.values(trust.ids).concat(trust.organisationId, trust.people.colleague.personId);
    return !ACROSS_TRUSTS.includes(root.name) && ours.some((id) => `${text}${JSON.stringify(variables)}`.includes(id));
  };
  const calls = (wanted: (verdict: string) => boolean) =>
    roots.flatMap((root) =>
      roles.flatMap((role) => {
        const verdict = root.permission ? verdictOf(role, root.permission, asksForThisTrust(root)) : 'never';
        return wanted(verdict) ? [{ root, role, verdict }] : [];
      }),
    );
  const outcome = async (root: RootField, role: Role) => {
    const { text, variables } = operation(root);
    return outcomeOf(root.name, await role.caller.ask(text, variables));
  };

  beforeAll(async () => {
    api = await TestApi.start();
    ({ schema } = await shapeOfTheApi());
    trust = await new PlantedTrust(api, schema, 'amberley', 'Northmere').plant();
    marking = await plantMarking(api, trust);
    const [only] = marking.submitted;
    if (!only) throw new Error('Nothing was submitted.');
    submission = only;
    trust.ids['cohortMember'] = (await plantCohort(marking, trust)).memberId;
    const queue = await trust.people.curator.do<{ curatorQueue: { id: string }[] }>('{ curatorQueue { id } }');
    const held = await trust.people.administrator.do<{ memberships: { edges: { node: { id: string } }[] } }>(
      '{ memberships(first: 1) { edges { node { id } } } }',
    );
    trust.ids['publicationVersion'] = queue.curatorQueue[0]?.id ?? '';
    trust.ids['membership'] = held.memberships.edges[0]?.node.id ?? '';
    roots = [...(await rootFields())].sort((one, next) => Number(LAST.test(one.name)) - Number(LAST.test(next.name)));
    const appealed = await AppealedRound.start(['Plain appeal'], api);
    appealId = await appealed.lodge('Plain appeal');
    crawler = new Crawler(schema, roots, {
      first: [10],
      'appealCase.id': [appealId],
      'submission.id': [submission.submissionId],
      'packet.id': [submission.packetId],
      'chooseChart.readings': [20],
      ...AN_APPRAISAL,
      ...A_COHORT,
      'amendment.levels': [[]],
      roundId: [marking.round.roundId],
      schemeId: [marking.round.schemeId],
      exerciseId: [marking.exerciseId],
      packetId: [submission.packetId],
      'project.id': [trust.projectId],
      'libraryRecord.id': [trust.ids['publication'] ?? ''],
      'caseFile.id': [trust.ids['caseFile'] ?? ''],
      publicationId: [trust.ids['publication'] ?? ''],
      projectId: [trust.projectId],
      questionKey: ['scope-in'],
      title: ['Plain'],
      measureId: [trust.ids['measure'] ?? ''],
      readings: [[{ takenOn: '2026-08-31', numerator: 1, denominator: 21 }]],
    });
    roles = [...(await everyRole(api, trust, marking)), ...(await rolesInAppeal(api, appealed))];
  }, 120_000);
  afterAll(() => api.stop());

  it('is shut, or finds nothing, wherever the access table does not open it', async () => {
    const wrong: string[] = [];
    const refused = calls((verdict) => verdict !== 'may');
    for (const { root, role, verdict } of refused) {
      const came = await outcome(root, role);
      if (verdict === 'never' ? came !== 'shut' : !isForWantOfAccess(came))
        wrong.push(`${root.name} by ${role.called} (${verdict}): ${came}`);
    }
    expect(wrong).toEqual([]);
    expect(refused.length).toBeGreaterThan(1000);
  }, 240_000);

  it('opens for somebody whom the access table names, and breaks for nobody', async () => {
    const faults: string[] = [];
    const rows = new Map<string, string[]>();
    for (const { root, role } of calls((verdict) => verdict === 'may')) {
      const came = await outcome(root, role);
      if (came === 'fault') faults.push(`${root.name} by ${role.called}`);
      rows.set(root.name, [...(rows.get(root.name) ?? []), came]);
    }
    expect(faults).toEqual([]);
    const shut = roots
      .filter(({ kind, name }) => {
        const came = rows.get(name) ?? [];
        return !came.some((each) => !isForWantOfAccess(each) || (kind === 'query' && each === 'empty'));
      })
      .map(({ name }) => name);
    expect(shut.sort()).toEqual(FINDS_NOTHING);
  }, 240_000);

  it('is declared under a permission of the table', () => {
    expect(roots.filter(({ permission }) => !permission || !(permission in accessTable))).toEqual([]);
  });
});
