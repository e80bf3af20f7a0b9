import { createHash } from 'node:crypto';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import { act, DECLARED, MarkingRound, OPEN_ROUND, SUBMIT } from '../../support/marking-round.js';
import type { Answer, Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

/** Ten projects and ten rounds with a deadline each: a hundred races, in each of which two submit what a third edits. */
const TRUSTS = 2;
const PROJECTS_OF_TRUST = 5;
const ROUNDS = 10;
const EDITS = 2;
const SAVE_ANSWER = act('saveAnswer', 'SaveAnswerInput', 'versionNo');
const ADD_IDEA = act('addChangeIdea', 'AddChangeIdeaInput', 'id');

interface Racer {
  readonly lead: Caller;
  readonly member: Caller;
  readonly projectId: string;
  /** How often its answer was saved. An idea is added after each. */
  edits: number;
}
interface Told {
  readonly projectId: string;
  readonly roundId: string;
  /** The receipt's id and hash, or which refusal came instead. */
  readonly receipt: { readonly id: string; readonly sha256: string; readonly submittedAt: string } | null;
  readonly refusal: string | undefined;
}
interface Sealed {
  readonly id: string;
  readonly project_id: string;
  readonly round_id: string;
  readonly document: string;
  readonly sha256: string;
  readonly at: string;
  readonly deadline: string;
  readonly received: string;
  readonly receipt: string;
}

describe('a hundred races against a deadline', () => {
  let round: MarkingRound;
  let racers: Racer[];
  const told: Told[] = [];
  let sealed: Sealed[];

  const openRound = async (index: number): Promise<{ roundId: string; deadline: number }> => {
    // A minute apart, so that nobody’s session ends meanwhile.
    const deadlineAt = new Date(Date.UTC(2026, 8, 1, 9, 1 + index)).toISOString();
    const { openRound: opened } = await round.director.do<{ openRound: { id: string } }>(OPEN_ROUND, {
      input: {
        schemeId: round.schemeId,
        title: `Round ${index + 1}`,
        opensAt: '2026-09-01T08:00:00Z',
        deadlineAt,
        markingDueOn: '2026-11-30',
      },
    });
    return { roundId: opened.id, deadline: Date.parse(deadlineAt) };
  };

  async function submit({ lead, projectId }: Racer, roundId: string): Promise<void> {
    const { data, errors } = await insisting(() =>
      lead.ask<{ submitProject: { receipt: Told['receipt']; errors: { __typename: string }[] } }>(SUBMIT, {
        input: { projectId, roundId, declarations: DECLARED },
      }),
    );
    const { receipt = null, errors: refusals = [] } = data?.submitProject ?? {};
    told.push({ projectId, roundId, receipt, refusal: refusals[0]?.__typename ?? errors?.[0]?.message });
  }

  /** Saves an answer, then adds an idea: whatever the moment, there are as many ideas as saves, or one fewer. */
  async function edit(racer: Racer): Promise<void> {
    const { member, projectId } = racer;
    const next = racer.edits + 1;
    const value = `As of edit ${next}.`;
    const answer = { projectId, questionKey: 'problem-statement', value, basedOn: racer.edits };
    for (const [query, input] of [
      [SAVE_ANSWER, answer],
      [ADD_IDEA, { projectId, text: `Idea ${next}` }],
    ] as const) {
      const answered = await insisting(() => member.ask(query, { input }));
      expect([answered.errors, ...refusalsIn(answered)]).toEqual([undefined]);
    }
    racer.edits = next;
  }

  /**
   * A third of the projects is submitted at once, a third after an edit, a third after two; each twice in the same moment,
   * while it is edited on. The clock stands before the deadline, on it, then after it, as the edits are done.
   */
  async function race(index: number, { roundId, deadline }: { roundId: string; deadline: number }): Promise<void> {
    const { clock } = round.api;
    const steps = [deadline - 1, deadline, deadline + 1].map((at) => new Date(at).toISOString());
    let done = 0;
    const move = () => clock.moveTo(steps[Math.floor((done / (racers.length * EDITS)) * (steps.length - 0.01))] ?? '');
    move();
    await Promise.all(
      racers.map(async (racer, place) => {
        const after = (place + index) % (EDITS + 1);
        const sent: Promise<void>[] = [];
        for (let edits = 0; edits <= EDITS; edits += 1) {
          if (edits === after) sent.push(submit(racer, roundId), submit(racer, roundId));
          if (edits === EDITS) break;
          await edit(racer);
          done += 1;
          move();
        }
        await Promise.all(sent);
      }),
    );
  }

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api } = round;
    racers = [];
    for (let index = 0; index < TRUSTS; index += 1) {
      const trust = await api.organisation(`Trust ${index + 1} (FICTIONAL)`);
      const lead = await api.someone(trust, `Lead of ${index + 1}`, 'clinician');
      const member = await api.someone(trust, `Member of ${index + 1}`, 'clinician');
      for (let number = 0; number < PROJECTS_OF_TRUST; number += 1) {
        const projectId = await round.start(lead, `Project ${number + 1}`);
        await lead.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
          input: { projectId, personId: member.personId, role: 'MEMBER' },
        });
        await round.enrol(lead, projectId);
        racers.push({ lead, member, projectId, edits: 0 });
      }
    }
    for (let index = 0; index < ROUNDS; index += 1) {
      await race(index, await openRound(index));
    }
    sealed = await asAdmin(api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<Sealed>(
        `select s.id, s.project_id, s.round_id, s.document, s.sha256, s.submitted_at::text as at, r.deadline_at::text as deadline,
           (select a.body::jsonb -> 'data' ->> 'sha256' from platform.audit a where a.organisation_id = s.organisation_id
              and a.body::jsonb ->> 'type' = 'assessment.submission-received.v1' and a.body::jsonb -> 'data' ->> 'submissionId' = s.id::text) as received,
           (select t.sha256 from assessment.receipt t where t.organisation_id = s.host_organisation_id and t.id = s.id) as receipt
         from assessment.submission s join assessment.round r on r.organisation_id = s.organisation_id and r.id = s.round_id`,
      );
      return rows;
    });
  }, 240_000);
  afterAll(() => round.api.stop());

  const accepted = () => told.flatMap(({ receipt, ...of }) => (receipt ? [{ ...of, receipt }] : []));

  it('are won and lost: some are in time, some are not, and none ends in any other way', () => {
    expect(told).toHaveLength(2 * TRUSTS * PROJECTS_OF_TRUST * ROUNDS);
    const refusals = new Set(told.flatMap(({ refusal }) => (refusal ? [refusal] : [])));
    expect([...refusals].sort()).toEqual(['AlreadySubmittedError', 'DeadlinePassedError']);
    expect(accepted().length).toBeGreaterThan(ROUNDS);
    const on = sealed.filter(({ at, deadline }) => at === deadline).length;
    console.log(`${accepted().length} accepted, ${on} of them on the deadline itself, ${told.length} sent`);
    expect(on).toBeGreaterThan(0);
  });

  it('lose no submission that was accepted, and seal none that was not', () => {
    expect(
      accepted()
        .map(({ receipt }) => receipt.id)
        .sort(),
    ).toEqual(sealed.map(({ id }) => id).sort());
  });

  it('seal a project once for each round, however often it was sent', () => {
    const places = sealed.map(({ project_id, round_id }) => `${project_id} ${round_id}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { projectId, roundId, refusal } of told)
      if (refusal === 'AlreadySubmittedError') expect(places).toContain(`${projectId} ${roundId}`);
  });

  it('seal nothing later than the deadline', () => {
    expect(sealed.filter(({ at, deadline }) => Date.parse(at) > Date.parse(deadline))).toEqual([]);
  });

  it('give a receipt with the hash of what was sealed, which the audit of both sides has too', async () => {
    const receipts = new Map(accepted().map(({ receipt }) => [receipt.id, receipt.sha256]));
    for (const { id, document, sha256, received, receipt } of sealed) {
      const hash = createHash('sha256').update(document, 'utf8').digest('hex');
      expect([sha256, received, receipt, receipts.get(id)]).toEqual([hash, hash, hash, hash]);
    }
    const { faults } = await asAdmin(round.api.testDatabase.adminUrl, (client) =>
      verifyAudit(client, { lines: [], keys: [] }),
    );
    expect(faults).toEqual([]);
  });

  it('seal each project as it stood at one moment, never half of an edit', () => {
    const torn = sealed.flatMap(({ id, document }) => {
      const { parts } = JSON.parse(document) as {
        parts: { answers: { answers: Record<string, string> }; thread: { changeIdeas: object[] } };
      };
      const saves = Number(/\d+/.exec(parts.answers.answers['problem-statement'] ?? '')?.[0] ?? 0);
      const behind = saves - parts.thread.changeIdeas.length;
      return behind === 0 || behind === 1 ? [] : [`${id}: ${saves} saves, ${parts.thread.changeIdeas.length} ideas`];
    });
    expect(torn).toEqual([]);
  });
});

const refusalsIn = ({ data }: Answer<object>): string[] =>
  Object.values((data ?? {}) as Record<string, { errors?: { __typename: string }[] }>).flatMap(({ errors = [] }) =>
    errors.map(({ __typename }) => __typename),
  );

/** Tries again when told to: on a busy machine somebody may wait for two seconds while others save. */
async function insisting<Data extends object>(ask: () => Promise<Answer<Data>>): Promise<Answer<Data>> {
  for (;;) {
    const answer = await ask();
    if (!refusalsIn(answer).includes('BusyElsewhereError')) return answer;
  }
}
