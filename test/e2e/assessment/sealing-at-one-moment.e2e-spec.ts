import type pg from 'pg';
import { act, DECLARED, MarkingRound, SUBMIT } from '../../support/marking-round.js';
import { asAdmin } from '../../support/test-database.js';

const LAST = 'As of the last edit.';
/**
 * One edit of two parts of a project, where rows are there already, as when somebody types on in one sitting. New rows wait
 * for the sealing by themselves: they lead to the project's row, which is held.
 */
const SAVE_BOTH = [
  'update projects.result set note = $2 where project_id = $1',
  'update projects.answer_version set value = $2 where project_id = $1',
];

/** Until somebody waits for a lock. */
async function someoneWaits(client: pg.Client): Promise<void> {
  while (!(await client.query('select 1 from pg_locks where not granted')).rowCount);
}

describe('a project that is saved while it is sealed', () => {
  let round: MarkingRound;
  beforeAll(async () => {
    round = await MarkingRound.start();
  });
  afterAll(() => round.api.stop());

  it('is sealed as it stood at one moment, also when an edit falls between two readings of it', async () => {
    const { adminUrl } = round.api.testDatabase;
    const trust = await round.api.organisation('Northmere (FICTIONAL)');
    const lead = await round.api.someone(trust, 'Ada Leadwell', 'clinician');
    const projectId = await round.start(lead, 'Fewer falls');
    const value = 'As of the first edit.';
    await lead.do(act('saveAnswer', 'SaveAnswerInput', 'versionNo'), {
      input: { projectId, questionKey: 'problem-statement', value, basedOn: 0 },
    });
    await lead.do(act('chooseResult', 'ChooseResultInput', 'project { id }'), {
      input: { projectId, state: 'IN_PROGRESS', note: value },
    });
    await round.enrol(lead, projectId);
    // Answers have been read, and the reading of what came of it waits, when an answer and a result are saved in one edit.
    const { data } = await asAdmin(adminUrl, async (client) => {
      await client.query('begin');
      await client.query('lock table projects.leadership_rating in access exclusive mode');
      const submitted = lead.ask<{ submitProject: { receipt: { id: string } | null } }>(SUBMIT, {
        input: { projectId, roundId: round.roundId, declarations: DECLARED },
      });
      await someoneWaits(client);
      for (const save of SAVE_BOTH) await client.query(save, [projectId, LAST]);
      await client.query('commit');
      return submitted;
    });
    const { rows } = await asAdmin(adminUrl, (client) =>
      client.query<{ document: string }>('select document from assessment.submission where id = $1', [
        data?.submitProject.receipt?.id,
      ]),
    );
    const { parts } = JSON.parse(rows[0]?.document ?? '') as { parts: Record<string, object> };
    const holds = (part: string) => JSON.stringify(parts[part]).includes(LAST);
    expect([holds('answers'), holds('outcome')]).toEqual([true, true]);
  });
});
