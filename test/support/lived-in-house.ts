import { AppealedRound } from './appealed-round.js';
import { AT_58, AT_66, NOTE } from './mark-discussion.js';
import { act, ALLOCATE, DRAW, findAllSound, levels, MarkingRound } from './marking-round.js';
import type { OrganisationPeople } from './organisation-people.js';
import { BEGIN, joinPool, loadExemplars, markExemplar, SIP_BC } from './pool-of-markers.js';
import { publishable, published } from './publishable-project.js';
import { type Caller, ERRORS, TestApi } from './test-api.js';
import { trustOf, WholeProject } from './whole-project.js';
import { ASK_JUDGES, examined } from './standards-and-examiners.js';
import { businessPlan, cycle, recordCycle, results, shareLocally } from './whole-project-delivery.js';
import { measures, problem, rationale, stakeholders, startAndRoute } from './whole-project-planning.js';

const QUEUED = '{ curatorQueue { publicationId } }';
const MADE = `cycles { id } businessCase { options { id lines { id } } benefits { id } risks { id } filter { categories { choices { id } } } }
  stakeholders { id } risks { id } milestones { id }`;

/**
 * A house in which every page has something to show: a project in the middle of its life, one on the shelf that another
 * trust has adopted, one before the curator, and a programme that marks.
 */
export class LivedInHouse {
  private constructor(
    readonly api: TestApi,
    readonly trust: OrganisationPeople,
    /** What stands for each part of an address, such as `:measureId`. */
    readonly parts: Readonly<Record<string, string>>,
    private readonly others: Readonly<Record<string, Caller>>,
  ) {}

  static async build(): Promise<LivedInHouse> {
    const api = await TestApi.start({ web: 'built', now: '2026-06-01T09:00:00Z' });
    const trust = await trustOf(api, 'Northmere (FICTIONAL)');
    const project = await new WholeProject(api, trust).begin('Urgent potassium results acted on too late');
    await live(project);
    const shelved = await published(trust, await publishable(trust, 'Hands washed at the door'));
    const proposed = await publishable(trust, 'Hands washed at the bedside');
    await trust.act('lead', 'proposePublication', {
      projectId: proposed,
      visibility: 'PUBLIC',
      licence: 'CC BY 4.0',
      whatChanged: '',
    });
    const reader = await api.someone(await api.organisation('Brackenfell (FICTIONAL)'), 'Kit Reader', 'trust-reader');
    await reader.do(
      'mutation ($input: AdoptRecordInput!) { adoptRecord(input: $input) { errors { ... on UserError { message } } } }',
      { input: { publicationId: shelved, title: 'Hands washed at Brackenfell', fitNote: 'A smaller ward.' } },
    );
    const round = await MarkingRound.start({ api });
    const assessor = await api.someone(round.programme, 'Ann Assessor', 'assessor');
    const second = await api.someone(round.programme, 'Bob Assessor', 'assessor');
    const { submissionId, packetId } = await round.accept(await trust.as('lead'), project.projectId);
    const discussed = await round.accepted(await trust.as('lead'), 'Hands washed before meals');
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    await round.fill(assessor, packetId, levels(3));
    await round.mark(assessor, discussed.packetId, AT_58);
    await round.mark(second, discussed.packetId, AT_66);
    await second.do(NOTE, { input: { packetId: discussed.packetId, criterion: 'C3', text: 'Two talks are logged.' } });
    const { openStandardExercise } = await round.director.do<{ openStandardExercise: { id: string } }>(ASK_JUDGES, {
      input: { schemeId: round.schemeId },
    });
    const decided = await decidedRound(api, await trust.as('lead'));
    const appealed = await AppealedRound.start(['Doses given late'], api);
    const appealId = await appealed.toPanel('Doses given late');
    const calibrationId = await calibrating(round, assessor);
    await api.settle();
    const memberId = await cohortOf(round);
    const { curatorQueue } = await (
      await trust.as('curator')
    ).do<{ curatorQueue: { publicationId: string }[] }>(QUEUED);
    const parts = {
      ...(await partsOf(project)),
      packetId,
      discussedPacketId: discussed.packetId,
      submissionId,
      roundId: round.roundId,
      schemeId: round.schemeId,
      exerciseId: openStandardExercise.id,
      examinedRoundId: decided.round.roundId,
      examinedPacketId: decided.packetId,
      memberId,
      calibrationId,
      appealId,
      recordId: shelved,
      publicationId: curatorQueue[0]?.publicationId ?? '',
    };
    return new LivedInHouse(api, trust, parts, {
      director: round.director,
      assessor,
      examiner: decided.examiner,
      'director of what is decided': decided.round.director,
      'moderator of what is decided': decided.moderator,
      'another trust’s reader': reader,
      'director who is appealed to': appealed.people.director,
      'lead who appeals': appealed.people.lead,
    });
  }

  /** Somebody who is signed in here, by the part they play. */
  async as(part: string): Promise<Caller> {
    return this.others[part] ?? this.trust.as(part);
  }

  /** A project in which nothing stands yet. */
  async begun(): Promise<string> {
    return (await new WholeProject(this.api, this.trust).begin('Only just begun')).projectId;
  }
}

/** A round of another programme with every plan decided, open to its external examiner. */
async function decidedRound(api: TestApi, lead: Caller) {
  const round = await MarkingRound.start({ api, programmeName: 'School of Late Results (FICTIONAL)' });
  const markers = [
    await api.someone(round.programme, 'Cat Assessor', 'assessor'),
    await api.someone(round.programme, 'Dan Assessor', 'assessor'),
  ];
  const plans = [await round.accepted(lead, 'Late results'), await round.accepted(lead, 'Lost referrals')];
  await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
  for (const [at, { packetId }] of plans.entries())
    for (const [who, marker] of markers.entries())
      // 71.5 and 69: within 5 points, and in one band.
      await round.mark(marker, packetId, levels(3, { C1: 2 + ((at + who) % 2), C4: 2 }));
  const examiner = await api.someone(round.programme, 'Xan Examiner', 'external-examiner');
  await examined(examiner, round.roundId);
  const moderator = await api.someone(round.programme, 'Mim Moderator', 'moderator');
  await moderator.do(DRAW, { input: { roundId: round.roundId } });
  await findAllSound(moderator, round.roundId);
  return { round, examiner, moderator, packetId: plans[0]?.packetId ?? '' };
}

/** The programme's list of trainees: the lead, and somebody whose trust nobody knows. @returns whose trust is to be set */
async function cohortOf({ director, schemeId }: MarkingRound): Promise<string> {
  const rows = [
    { name: 'Ada Lead', email: 'ada@example.org', trust: 'Northmere', trainingStage: 'HIGHER', note: '' },
    { name: 'Bo Trainee', email: 'bo.trainee@example.org', trust: 'NGH', trainingStage: 'CORE', note: 'Part-time.' },
  ];
  await director.do(act('importCohort', 'ImportCohortInput', 'added'), { input: { schemeId, rows } });
  const { cohort } = await director.do<{ cohort: { members: { id: string; hostName: string | null }[] } }>(
    'query ($schemeId: ID!) { cohort(schemeId: $schemeId) { members { id hostName } } }',
    { schemeId },
  );
  return cohort.members.find(({ hostName }) => !hostName)?.id ?? '';
}

/** A marker who is in the pool, has marked an exemplar and has another open. */
async function calibrating(round: MarkingRound, assessor: Caller): Promise<string> {
  await loadExemplars(round.api, round.programme, ['Fewer falls', 'Earlier antibiotics', 'Shorter waits']);
  await joinPool(round, assessor);
  await assessor.do(BEGIN, { input: SIP_BC });
  return (await markExemplar(assessor, levels(3, { C6: 1 }))).id;
}

/** From the first question to a result, a hand-over under way, and a gate that waits for its signers. */
async function live(project: WholeProject): Promise<void> {
  await startAndRoute(project);
  await problem(project);
  await rationale(project);
  await stakeholders(project);
  await measures(project);
  await businessPlan(project);
  await filterOptions(project);
  await project.lead('priceRisk', {
    label: 'The second list is not staffed',
    probability: '0.2',
    low: '0.00',
    likely: '4000.00',
    high: '9000.00',
    treatment: 'REGISTER',
    mitigation: 'A bank nurse is asked',
  });
  await cycle(project, 'wheel', 'pair');
  project.week(14);
  await recordCycle(project, 'wheel');
  await results(project, 'IMPROVED_AND_HELD');
  await shareLocally(project);
  await project.act('member', 'rateSustainability', { ratings: [{ factor: 'monitoring', level: 'C' }] });
  await project.act('service-owner', 'acceptOwnership');
  await project.lead('proposeHandover', {
    toPersonId: project.people.id('successor'),
    lastDay: project.day(48),
    note: 'Ask the ward clerk for the list.',
  });
  await project.lead('requestGate', { gate: 'G0' });
  await fileOfCase(project);
}

async function fileOfCase(project: WholeProject): Promise<void> {
  const lead = await project.people.as(project.leadPart);
  const { makeCaseFile } = await lead.do<{ makeCaseFile: { caseFile: { id: string } } }>(
    `mutation ($input: MakeCaseFileInput!) { makeCaseFile(input: $input) { caseFile { id } ${ERRORS} } }`,
    { input: { projectId: project.projectId, kind: 'SUMMARY' } },
  );
  project.ids['caseFile'] = makeCaseFile.caseFile.id;
}

/** The options of the case, narrowed down: one category decided, one begun. */
async function filterOptions(project: WholeProject): Promise<void> {
  const scope = await project.add('addFilterChoice', { category: 'SCOPE', name: 'One ward', description: '' });
  await project.lead('rateFilterChoice', { id: scope, version: 1, rating: 'GREEN', reason: 'It was counted there.' });
  await project.add('addFilterChoice', { category: 'SOLUTION', name: 'A bleep', description: 'One that is theirs.' });
}

async function partsOf(project: WholeProject): Promise<Record<string, string>> {
  const made = await project.read<{
    cycles: { id: string }[];
    businessCase: {
      options: { id: string; lines: { id: string }[] }[];
      benefits: { id: string }[];
      filter: { categories: { choices: { id: string }[] }[] };
      risks: { id: string }[];
    };
    stakeholders: { id: string }[];
    risks: { id: string }[];
    milestones: { id: string }[];
  }>(MADE);
  const option = made.businessCase.options.find(({ lines }) => lines.length);
  return {
    projectId: project.projectId,
    stage: 'problem',
    question: 'problem-statement',
    gate: 'G0',
    measureId: project.ids['outcome'] ?? '',
    day: project.day(-1),
    optionId: option?.id ?? '',
    lineId: option?.lines[0]?.id ?? '',
    benefitId: made.businessCase.benefits[0]?.id ?? '',
    choiceId: made.businessCase.filter.categories[0]?.choices[0]?.id ?? '',
    pricedRiskId: made.businessCase.risks[0]?.id ?? '',
    cycleId: made.cycles[0]?.id ?? '',
    milestoneId: made.milestones[0]?.id ?? '',
    riskId: made.risks[0]?.id ?? '',
    fileId: project.ids['caseFile'] ?? '',
    setId: 'delegated-limits',
    stakeholderId: made.stakeholders[0]?.id ?? '',
  };
}
