import type { Caller } from '../../support/test-api.js';
import { ALLOCATE, levels, MarkingRound } from '../../support/marking-round.js';

interface Submitting {
  project: {
    submitting: {
      maySubmit: boolean;
      schemeId: string | null;
      rounds: { round: { id: string }; gatesShut: string[] }[];
      identifiers: { place: string; kind: string }[];
      partsToSeal: string | null;
    } | null;
  };
}
const SUBMITTING =
  'query ($id: ID!) { project(id: $id) { submitting { maySubmit schemeId rounds { round { id } gatesShut } identifiers { place kind } partsToSeal } } }';
const PREVIEW = 'query ($id: ID!, $masks: [String!]) { submission(id: $id) { packetPreview(masks: $masks) } }';

describe('what is read before anything is done', () => {
  let round: MarkingRound;
  let lead: Caller;
  let mentor: Caller;
  let projectId: string;
  const submitting = async (caller: Caller) =>
    (await caller.do<Submitting>(SUBMITTING, { id: projectId })).project.submitting;

  beforeAll(async () => {
    round = await MarkingRound.start({ requiredGates: ['G1'] });
    const trust = await round.api.organisation('Northmere General (FICTIONAL)');
    lead = await round.api.someone(trust, 'Ada Leadwell', 'clinician');
    mentor = await round.api.someone(trust, 'Cy Mentor', 'mentor');
    projectId = await round.start(lead, 'Fewer falls');
    await lead.do(
      'mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { errors { ... on UserError { message } } } }',
      { input: { projectId, personId: mentor.personId, role: 'MENTOR' } },
    );
  });
  afterAll(() => round.api.stop());

  it('says which rounds the project can enter, which gates they wait for and what may name a patient', async () => {
    expect(await submitting(lead)).toMatchObject({ maySubmit: true, schemeId: null, rounds: [], identifiers: [] });
    await round.enrol(lead, projectId);
    await lead.do(
      'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { errors { ... on UserError { message } } } }',
      {
        input: {
          projectId,
          questionKey: 'problem-statement',
          value: 'Seen on the ward, hospital number 4567891, twice in one week.',
          basedOn: 0,
        },
      },
    );
    expect(await submitting(lead)).toMatchObject({
      schemeId: round.schemeId,
      rounds: [{ round: { id: round.roundId }, gatesShut: ['G1'] }],
      identifiers: [{ place: 'problem-statement' }],
    });
  });

  it('shows the lead every part that would be sealed, with nobody of the team named in a field of its own', async () => {
    const parts = JSON.parse((await submitting(lead))?.partsToSeal ?? '{}') as Record<string, unknown>;
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['answers', 'business-case', 'measures', 'thread']));
    expect(JSON.stringify(parts)).not.toContain(lead.personId);
  });

  it('shows the rest of the team what is to be mended and not what would be sealed, and others nothing', async () => {
    expect(await submitting(mentor)).toMatchObject({
      maySubmit: false,
      identifiers: [{ place: 'problem-statement' }],
      partsToSeal: null,
    });
  });
});

describe('what was submitted, read before it is decided', () => {
  let round: MarkingRound;
  let lead: Caller;
  beforeAll(async () => {
    round = await MarkingRound.start();
    const trust = await round.api.organisation('Southby General (FICTIONAL)');
    lead = await round.api.someone(trust, 'Sue Leadwell', 'clinician');
  });
  afterAll(() => round.api.stop());

  it('shows the screener what assessors would read, with and without a mask', async () => {
    const projectId = await round.start(lead, 'Earlier antibiotics on Elm Ward');
    await round.enrol(lead, projectId);
    const { id } = await round.submit(lead, projectId);
    const preview = async (masks: string[] | null) =>
      (await round.director.do<{ submission: { packetPreview: string } }>(PREVIEW, { id, masks })).submission
        .packetPreview;
    expect(await preview(null)).toContain('Elm Ward');
    expect(await preview(['Elm Ward'])).not.toContain('Elm Ward');
    expect(await preview(null)).not.toMatch(/Leadwell|Southby/);
  });

  it('gives a marker the stages and the rubric of the edition it is marked by', async () => {
    const one = await round.api.someone(round.programme, 'One Marker', 'assessor');
    await round.api.person(round.programme, 'Two Marker', 'assessor');
    const { packetId } = await round.accepted(lead, 'Shorter waits');
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    await round.fill(one, packetId, levels(3));
    const { packet } = await one.do<{
      packet: {
        guidance: {
          edition: string;
          rubrics: { key: string; criteria: { descriptors: string[] }[] }[];
          stages: object[];
        };
      };
    }>(
      'query ($id: ID!) { packet(id: $id) { guidance { edition rubrics { key criteria { descriptors } } stages { title questions { key ask } } } } }',
      { id: packetId },
    );
    const rubric = packet.guidance.rubrics.find(({ key }) => key === 'SIP-BC');
    expect(rubric?.criteria.map(({ descriptors }) => descriptors.length)).toEqual(Array(10).fill(5));
    expect(packet.guidance.stages).toHaveLength(10);
  });
});
