import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id ${ERRORS} } }`;

interface Set {
  readonly id: string;
  readonly status: string;
  readonly hash: string;
  readonly reviewBy: string | null;
  readonly confirmation: { readonly holds: boolean; readonly byName: string; readonly note: string } | null;
}

describe('figures that ship from memory', () => {
  let api: TestApi;
  let finance: Caller;
  let lead: Caller;
  let elsewhere: Caller;

  const dividend = async (caller: Caller): Promise<Set | undefined> =>
    (
      await caller.do<{ referenceSets: Set[] }>(
        '{ referenceSets { id status hash reviewBy confirmation { holds byName note } } }',
      )
    ).referenceSets.find(({ id }) => id === 'pdc-dividend');
  const refused = async (name: string, input: object): Promise<string | undefined> => {
    const { data } = await finance.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(
      act(name),
      { input },
    );
    return Object.values(data ?? {})[0]?.errors[0]?.__typename;
  };
  const word = {
    setId: 'pdc-dividend',
    source: 'Group Accounting Manual 2026-27',
    sourceDay: '2026-04-01',
    reviewBy: '2027-06-30',
    note: 'The rate is 3.5% there too.',
  };

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    finance = await api.someone(trust, 'Bo Finance', 'finance-partner');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    elsewhere = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Di Other', 'finance-partner');
  });
  afterAll(() => api.stop());

  it('are confirmed by finance as they are, for one trust alone, and no case that rests on them moves', async () => {
    const before = await dividend(lead);
    expect([before?.status, before?.confirmation]).toEqual(['TO_BE_CONFIRMED', null]);
    const { projectId } = await caseOf(lead);
    await finance.do(act('confirmReferenceSet'), { input: word });
    expect(await dividend(lead)).toEqual({
      id: 'pdc-dividend',
      status: 'CONFIRMED',
      hash: before?.hash,
      reviewBy: '2027-06-30',
      confirmation: { holds: true, byName: 'Bo Finance', note: 'The rate is 3.5% there too.' },
    });
    const { project } = await lead.do<{
      project: { businessCase: { appraisal: { sets: { set: Set; newer: object | null }[] } } };
    }>(
      `query ($id: ID!) { project(id: $id) { businessCase { appraisal { sets { newer { id } set { id status confirmation { byName } } } } } } }`,
      { id: projectId },
    );
    const inUse = project.businessCase.appraisal.sets.find(({ set }) => set.id === 'pdc-dividend');
    expect(inUse).toEqual({
      newer: null,
      set: { id: 'pdc-dividend', status: 'CONFIRMED', confirmation: { byName: 'Bo Finance' } },
    });
    expect(await dividend(elsewhere)).toEqual(before);
  });

  it('are confirmed once: nothing is left to confirm, and nothing seen in print is', async () => {
    expect(await refused('confirmReferenceSet', word)).toBe('NothingToConfirmError');
    expect(await refused('confirmReferenceSet', { ...word, setId: 'stpr-standard' })).toBe('NothingToConfirmError');
    expect(await refused('withdrawConfirmation', { setId: 'stpr-standard', reason: 'x' })).toBe(
      'NothingToConfirmError',
    );
    expect(await refused('confirmReferenceSet', { ...word, setId: 'no-such-set' })).toBe('ReferenceNotFoundError');
  });

  it('are to be confirmed again when the word is taken back, which takes a reason', async () => {
    expect(await refused('withdrawConfirmation', { setId: 'pdc-dividend', reason: ' ' })).toBe('InvalidInputError');
    await finance.do(act('withdrawConfirmation'), { input: { setId: 'pdc-dividend', reason: 'The manual changed.' } });
    const after = await dividend(lead);
    expect([after?.status, after?.confirmation]).toEqual([
      'TO_BE_CONFIRMED',
      { holds: false, byName: 'Bo Finance', note: 'The manual changed.' },
    ]);
  });

  it('take a document and what it says, and nobody’s word but that of finance', async () => {
    expect(await refused('confirmReferenceSet', { ...word, source: ' ' })).toBe('InvalidInputError');
    expect(await refused('confirmReferenceSet', { ...word, note: '' })).toBe('InvalidInputError');
    const { errors } = await lead.ask<object>(act('confirmReferenceSet'), { input: word });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  async function caseOf(caller: Caller): Promise<{ projectId: string }> {
    const { startProject } = await caller.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    const projectId = startProject.project.id;
    await caller.do(act('addOption'), { input: { projectId, kind: 'BAU', description: 'Go on as now' } });
    return { projectId };
  }
});
