import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { notificationText } from './notification-text.js';
import { notificationKinds, reactions, reactionTo } from './reactions.js';

const event = (type: string, data: Record<string, unknown>) => ({
  id: 'e',
  organisationId: 'here',
  actorId: null,
  at: '2026-09-01T09:00:00.000Z',
  type,
  data: { projectId: 'p', ...data },
});

describe('what is told of an event', () => {
  it('goes to the signers of a gate by what they are on the team', () => {
    expect(reactionTo(event('projects.gate-requested.v1', { gate: 'G3', signers: ['sponsor'] }))).toEqual({
      kind: 'gate-requested',
      organisationId: 'here',
      projectId: 'p',
      roles: ['sponsor'],
      people: [],
      aboutPersonId: null,
      facts: { gate: 'G3' },
      blind: false,
    });
  });
  it('is told in the project’s own organisation when it happened in a programme', () => {
    expect(reactionTo(event('assessment.result-released.v1', { hostOrganisationId: 'there' }))).toMatchObject({
      organisationId: 'there',
      roles: ['lead'],
      facts: {},
    });
  });
  it('is told an invited marker about no project', () => {
    const invited = { id: 'e', organisationId: 'here', actorId: 'd', at: '2026-09-01T09:00:00.000Z' };
    const data = { markerId: 'm', personId: 'ann', kind: 'clinician' };
    expect(reactionTo({ ...invited, type: 'assessment.marker-invited.v1', data })).toMatchObject({
      kind: 'marker-invited',
      projectId: null,
      people: ['ann'],
    });
  });
  it('is told markers of plans by their codes alone, in the programme, by the day', () => {
    const given = { id: 'e', organisationId: 'here', actorId: 'd', at: '2026-09-01T09:00:00.000Z' };
    const needed = {
      ...given,
      type: 'assessment.discussion-needed.v1',
      data: { personIds: ['ann', 'bob'], code: 'K7Q2M' },
    };
    expect(reactionTo(needed)).toMatchObject({
      ...{
        kind: 'marks-to-discuss',
        organisationId: 'here',
        projectId: null,
        people: ['ann', 'bob'],
        aboutPersonId: null,
      },
      ...{ facts: { code: 'K7Q2M' }, blind: true },
    });
    expect(
      reactionTo({ ...given, type: 'assessment.plans-given.v1', data: { personId: 'ann', codes: ['K7Q2M', 'P3XNA'] } }),
    ).toMatchObject({ kind: 'plans-to-mark', projectId: null, people: ['ann'], facts: { codes: ['K7Q2M', 'P3XNA'] } });
  });
  it('is nothing for an event that is not in the table', () => {
    expect(reactionTo(event('projects.answer-saved.v1', {}))).toBeUndefined();
  });
  it('has a kind for every reaction, a reaction for every kind, and words for both', () => {
    expect(
      Object.values(reactions)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([...notificationKinds].sort());
    for (const kind of notificationKinds) {
      const text = notificationText(kind, { projectTitle: 'Sepsis', personName: 'Ada', facts: {} });
      const isOfNoProject = ['marker-invited', 'plans-to-mark', 'marks-to-discuss', 'appeal-case-moved'].includes(kind);
      expect(text).toMatch(isOfNoProject ? /^[^“]*\.$/ : /“Sepsis”.*\.$/);
      expect(text).not.toContain('undefined');
    }
  });
  it('is of events that some library declares', async () => {
    const declared = new Set<string>();
    for (const file of readdirSync(resolve(import.meta.dirname, '../..'), { recursive: true, encoding: 'utf8' }))
      if (/(^|\/)events\.ts$/.test(file) && !file.includes('node_modules'))
        for (const exported of Object.values(
          (await import(join(import.meta.dirname, '../..', file))) as Record<string, { type?: string }>,
        ))
          if (exported.type) declared.add(exported.type);
    // A library that is not built yet declares nothing; one that is declares everything the table names of it.
    const areas = new Set([...declared].map((type) => type.split('.')[0]));
    const undeclared = Object.keys(reactions).filter((type) => !declared.has(type) && areas.has(type.split('.')[0]));
    expect(areas.size).toBeGreaterThan(3);
    expect(undeclared).toEqual([]);
  });
});

describe('the words', () => {
  const words = (kind: (typeof notificationKinds)[number], facts: object, personName: string | null = null) =>
    notificationText(kind, { projectTitle: 'Sepsis', personName, facts: facts as Record<string, unknown> });
  it('are made from the facts and today’s names', () => {
    expect(words('joined-team', { role: 'finance-partner' })).toBe(
      'You are on the team of “Sepsis” as its finance partner.',
    );
    expect(words('handover-proposed', {}, 'Ada')).toBe('Ada asks you to take over “Sepsis” as its lead.');
    expect(words('handover-proposed', {})).toMatch(/^Somebody asks/);
    expect(words('plans-to-mark', { codes: ['K7Q2M'] })).toBe('Plan K7Q2M is in your queue to mark.');
    expect(words('plans-to-mark', { codes: ['K7Q2M', 'P3XNA'] })).toBe('Plans K7Q2M, P3XNA are in your queue to mark.');
    expect(words('publication-reviewed', { approved: true })).toMatch(/published/);
    expect(words('publication-reviewed', { approved: false })).toMatch(/sent .* back/);
  });
});
