import { DECLARED, MarkingRound, refusal, SCREEN, SUBMIT } from '../../support/marking-round.js';
import { OrganisationPeople } from '../../support/organisation-people.js';
import { asAdmin } from '../../support/test-database.js';

const PROPOSED = 'query ($id: ID!) { submission(id: $id) { proposedMasks { text name } } }';
const SAID = 'Oyelaran agreed at once, and so did all of jane oyelaran’s staff on Elm. JO told the matron.';

describe('a stakeholder’s name in what is submitted', () => {
  let round: MarkingRound;
  let trust: OrganisationPeople;

  beforeAll(async () => {
    round = await MarkingRound.start();
    trust = await OrganisationPeople.register(round.api, 'Northmere General (FICTIONAL)');
    await trust.appoint('lead', 'Ada Leadwell', 'clinician');
  });
  afterAll(() => round.api.stop());

  /** A project with people and groups in its register, and a sentence about them, submitted. */
  const submitted = async (title: string): Promise<string> => {
    const { project } = await trust.act('lead', 'startProject', { title });
    const projectId = project?.id ?? '';
    for (const name of ['Dr Jane Oyelaran (ED)', 'Elm', 'Patients and carers', 'Ward matron'])
      await trust.act('lead', 'addStakeholder', {
        projectId,
        name,
        kinds: ['CHAMPIONS'],
        power: 5,
        interest: 5,
        impact: 5,
        isPatientVoice: false,
        likelyOpponent: false,
      });
    await trust.act('lead', 'saveAnswer', { projectId, questionKey: 'problem-statement', value: SAID, basedOn: 0 });
    await round.enrol(await trust.as('lead'), projectId);
    const { submitProject } = await (
      await trust.as('lead')
    ).do<{ submitProject: { receipt: { id: string } } }>(SUBMIT, {
      input: { projectId, roundId: round.roundId, declarations: DECLARED },
    });
    return submitProject.receipt.id;
  };
  const packetOf = async (id: string, leave?: string[]): Promise<string> => {
    const input = { id, accept: true, masks: [], ...(leave ? { leave } : {}) };
    const { screenSubmission } = await round.director.do<{ screenSubmission: { packetId: string } }>(SCREEN, { input });
    return asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ document: string }>(
        'select document from assessment.packet where id = $1',
        [screenSubmission.packetId],
      );
      return rows[0]?.document ?? '';
    });
  };

  it('is shown to the screener as a mask, and groups and jobs are not', async () => {
    const id = await submitted('Shown to the screener');
    expect(await round.director.do(PROPOSED, { id })).toEqual({
      submission: {
        proposedMasks: [
          { text: 'Dr Jane Oyelaran (ED)', name: 'Jane Oyelaran' },
          { text: 'Elm', name: 'Elm' },
        ],
      },
    });
  });

  it('is in no packet when the screener says nothing', async () => {
    const packet = await packetOf(await submitted('Nothing said'));
    expect(packet).not.toMatch(/oyelaran|\bjane\b|\bJO\b|\belm\b/i);
    expect(packet).toContain('told the matron.');
    expect(packet).toContain('Patients and carers');
  });

  it('stays where the screener leaves it, by name, and that is on record', async () => {
    const id = await submitted('Left by the screener');
    const wrong = { id, accept: true, masks: [], leave: ['Ada Leadwell'] };
    expect(await refusal(round.director, SCREEN, wrong)).toBe('InvalidInputError');
    const packet = await packetOf(id, ['Elm']);
    expect(packet).toContain('on Elm.');
    expect(packet).not.toMatch(/oyelaran/i);
    const kept = await asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<object>(
        'select masks, left_unmasked from assessment.screening where submission_id = $1',
        [id],
      );
      return rows;
    });
    expect(kept).toEqual([{ masks: [], left_unmasked: ['Elm'] }]);
  });
});
