import { ALLOCATE, levels, MarkingRound, SCREEN } from '../../support/marking-round.js';
import { OrganisationPeople } from '../../support/organisation-people.js';
import { publishable } from '../../support/publishable-project.js';
import type { TestApi } from '../../support/test-api.js';

const PUBLIC = { visibility: 'PUBLIC', licence: 'CC BY 4.0', whatChanged: '' };
const REFUSED = `mutation ($input: ProposePublicationInput!) { proposePublication(input: $input) {
  errors { __typename ... on NotToBeShownYetError { message path until } } } }`;

describe('publishing a project that is being marked blind', () => {
  let round: MarkingRound;
  let api: TestApi;
  let trust: OrganisationPeople;
  let marked: { projectId: string; packetId: string };

  beforeAll(async () => {
    round = await MarkingRound.start();
    api = round.api;
    trust = await OrganisationPeople.register(api, 'Northmere General (FICTIONAL)');
    await trust.appoint('lead', 'Ada Leadwell', 'clinician');
    await trust.appoint('curator', 'Ines Dunmore', 'curator');
  });
  afterAll(() => api.stop());

  const ready = async (title: string): Promise<string> => {
    const projectId = await publishable(trust, title);
    await round.enrol(await trust.as('lead'), projectId);
    return projectId;
  };
  const propose = (projectId: string, visibility: string) =>
    trust.refusal('lead', 'proposePublication', { projectId, ...PUBLIC, visibility });
  const waiting = async (projectId: string) => {
    const { project } = await (
      await trust.as('lead')
    ).do<{ project: { publications: { id: string; version: number; state: string }[] } }>(
      'query ($id: ID!) { project(id: $id) { publications { id version state } } }',
      { id: projectId },
    );
    return project.publications[0];
  };
  const review = async (projectId: string, approve: boolean) => {
    const { id, version } = (await waiting(projectId)) ?? {};
    return trust.refusal('curator', 'reviewPublication', { id, version, approve, note: 'Read.' });
  };
  const screen = async (id: string, accept: boolean) => {
    const { screenSubmission } = await round.director.do<{ screenSubmission: { packetId: string } }>(SCREEN, {
      input: { id, accept, reason: accept ? null : 'It names a ward.', masks: [] },
    });
    await api.settle();
    return screenSubmission.packetId;
  };
  const submit = async (projectId: string) => round.submit(await trust.as('lead'), projectId);

  it('waits for its result, says when that is, and may be done for the trust alone meanwhile', async () => {
    const projectId = await ready('Proposed while it is marked');
    const { id } = await submit(projectId);
    const { data } = await (await trust.as('lead')).ask(REFUSED, { input: { projectId, ...PUBLIC } });
    expect(data).toEqual({
      proposePublication: {
        errors: [
          {
            __typename: 'NotToBeShownYetError',
            message:
              'This cannot be shown outside the trust yet. It is with “Autumn” of Leadership School (FICTIONAL), who mark it without knowing whose it is. ' +
              'It can be when its result of “Autumn” is released; marking is due on 2026-11-01. A record for your own trust can be made now.',
            path: ['visibility'],
            until: ['its result of “Autumn” is released; marking is due on 2026-11-01'],
          },
        ],
      },
    });
    expect(await propose(projectId, 'NETWORK')).toBe('NotToBeShownYetError');
    // Accepted for marking: still nobody’s to see.
    marked = { projectId, packetId: await screen(id, true) };
    expect(await propose(projectId, 'PUBLIC')).toBe('NotToBeShownYetError');
    expect(await propose(projectId, 'TRUST')).toBeUndefined();
    expect(await review(projectId, true)).toBeUndefined();
    expect((await waiting(projectId))?.state).toBe('PUBLISHED');
  });

  it('is not approved by the curator either, who may return it; what was sent back can be published at once', async () => {
    const projectId = await ready('Proposed before it was submitted');
    expect(await propose(projectId, 'NETWORK')).toBeUndefined();
    const { id } = await submit(projectId);
    expect(await review(projectId, true)).toBe('NotToBeShownYetError');
    expect((await waiting(projectId))?.state).toBe('PROPOSED');
    expect(await review(projectId, false)).toBeUndefined();
    await screen(id, false);
    expect(await propose(projectId, 'NETWORK')).toBeUndefined();
    expect(await review(projectId, true)).toBeUndefined();
  });

  it('lets a publication or a submission of the same moment through, and never both unseen', async () => {
    const projectId = await ready('Approved and submitted at once');
    expect(await propose(projectId, 'PUBLIC')).toBeUndefined();
    const [approved, { id }] = await Promise.all([review(projectId, true), submit(projectId)]);
    expect([undefined, 'NotToBeShownYetError']).toContain(approved);
    expect((await waiting(projectId))?.state).toBe(approved ? 'PROPOSED' : 'PUBLISHED');
    await screen(id, false);
  });

  it('is possible once the result is out', async () => {
    const { projectId, packetId } = marked;
    const markers = [
      await api.someone(round.programme, 'First Marker', 'assessor'),
      await api.someone(round.programme, 'Second Marker', 'assessor'),
    ];
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    for (const marker of markers) await round.mark(marker, packetId, levels(3));
    expect(await propose(projectId, 'PUBLIC')).toBe('NotToBeShownYetError');
    await round.conclude();
    await api.settle();
    expect(await propose(projectId, 'PUBLIC')).toBeUndefined();
    expect(await review(projectId, true)).toBeUndefined();
  });
});
