import { CaseSnapshot } from '#libs/business-case';
import { systemViewer } from '#libs/identity';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase {
  options { id version kind choices { category choiceId } } financeCheck { holds }
  filter { version constraints successFactors { name }
    categories { category state buildsOn choices { id version name rating reason isStale } } }
  appraisal { warnings { code subject } } } } }`;

interface Choice {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly rating: string | null;
  readonly reason: string;
  readonly isStale: boolean;
}
interface Case {
  readonly options: {
    id: string;
    version: number;
    kind: string;
    choices: { category: string; choiceId: string }[];
  }[];
  readonly financeCheck: { holds: boolean } | null;
  readonly filter: {
    version: number;
    constraints: string[];
    successFactors: { name: string }[];
    categories: { category: string; state: string; buildsOn: string[]; choices: Choice[] }[];
  };
  readonly appraisal: { warnings: { code: string; subject: string | null }[] };
}

describe('the options framework filter of a case', () => {
  let api: TestApi;
  let lead: Caller;
  let finance: Caller;
  let projectId: string;
  let trust: string;
  /** The case as it would have been sealed before anybody listed a choice. */
  let sealedBefore: Record<string, unknown>;
  const ids: Record<string, string> = {};

  const does = async (caller: Caller, name: string, input: object): Promise<string> =>
    (await caller.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refused = async (name: string, input: object, caller = lead) => {
    const { data } = await caller.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(
      act(name),
      { input },
    );
    return Object.values(data ?? {})[0]?.errors[0];
  };
  const read = async (): Promise<Case> =>
    (await lead.do<{ project: { businessCase: Case } }>(READ, { id: projectId })).project.businessCase;
  const states = async () => (await read()).filter.categories.map(({ state }) => state);
  const choice = async (name: string): Promise<Choice> => {
    const all = (await read()).filter.categories.flatMap(({ choices }) => choices);
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`There is no choice “${name}”.`);
    return found;
  };
  const rating = async (name: string, colour: string, reason = 'By the success factors.') => {
    const { id, version } = await choice(name);
    return { id, version, rating: colour, reason };
  };
  const rate = async (name: string, colour: string) =>
    void (await does(lead, 'rateFilterChoice', await rating(name, colour)));
  /** What would be sealed of the case, as whoever reads it gets it. */
  const sealed = async (): Promise<Record<string, unknown>> =>
    JSON.parse(JSON.stringify(await api.app.get(CaseSnapshot).part(systemViewer(trust), projectId))) as Record<
      string,
      unknown
    >;
  const taking = async (kind: string, choices: Record<string, string | null>) => {
    const option = (await read()).options.find((one) => one.kind === kind);
    return {
      id: option?.id,
      version: option?.version,
      choices: Object.entries(choices).map(([category, choiceId]) => ({ category, choiceId })),
    };
  };

  beforeAll(async () => {
    api = await TestApi.start();
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    finance = await api.someone(trust, 'Bo Finance', 'finance-partner');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(act('addTeamMember', 'project { id }'), {
      input: { projectId, personId: finance.personId, role: 'FINANCE_PARTNER' },
    });
    for (const kind of ['BAU', 'DO_MINIMUM', 'PREFERRED'])
      await does(lead, 'addOption', { projectId, kind, description: kind });
    sealedBefore = await sealed();
    for (const [category, name] of [
      ['SCOPE', 'One ward'],
      ['SCOPE', 'Every ward'],
      ['SOLUTION', 'A grab-bag'],
      ['SOLUTION', 'A second pharmacist'],
      ['DELIVERY', 'The ward team'],
    ] as const)
      ids[name] = await does(lead, 'addFilterChoice', { projectId, category, name, description: '' });
  });
  afterAll(() => api.stop());

  it('stands beside the five success factors of the Green Book, with what a team adds to them', async () => {
    // Green Book 2026, Table 4.
    expect((await read()).filter.successFactors.map(({ name }) => name)).toEqual([
      'Objectives and strategic fit',
      'Value for money',
      'Supplier capacity and capability',
      'Affordability',
      'Achievability',
    ]);
    await does(lead, 'nameConstraints', {
      projectId,
      version: 0,
      constraints: ['Within the lease, which ends in May'],
    });
    const { constraints, version } = (await read()).filter;
    expect(constraints).toEqual(['Within the lease, which ends in May']);
    expect((await refused('nameConstraints', { projectId, version: version - 1, constraints: [] }))?.__typename).toBe(
      'ChangedSinceYouLookedError',
    );
  });

  it('takes no rating of a later category before the earlier ones are decided, and says which to decide', async () => {
    const error = await refused('rateFilterChoice', await rating('A grab-bag', 'GREEN'));
    expect(error).toMatchObject({
      __typename: 'EarlierCategoryOpenError',
      message: 'Decide scope first: rate one of its choices green. Solution builds on it.',
    });
    expect((await choice('A grab-bag')).rating).toBeNull();
  });

  it('takes no colour without a reason', async () => {
    const error = await refused('rateFilterChoice', { ...(await rating('One ward', 'GREEN')), reason: '  ' });
    expect(error?.message).toBe('Say why: a colour without a reason cannot be argued with.');
  });

  it('has exactly one green choice in a category', async () => {
    await rate('One ward', 'GREEN');
    const error = await refused('rateFilterChoice', await rating('Every ward', 'GREEN'));
    expect(error).toMatchObject({
      __typename: 'GreenAlreadyError',
      message: '“One ward” is green already, and only one choice of a category is. Rate that one amber or red first.',
    });
    await rate('Every ward', 'AMBER');
    expect(await states()).toEqual(['DECIDED', 'OPEN', 'OPEN', 'EMPTY', 'EMPTY']);
  });

  it('decides a later category on the green choices before it', async () => {
    await rate('A grab-bag', 'GREEN');
    await rate('A second pharmacist', 'RED');
    await rate('The ward team', 'GREEN');
    const { categories } = (await read()).filter;
    expect(categories.map(({ buildsOn }) => buildsOn).slice(0, 3)).toEqual([
      [],
      [ids['One ward']],
      [ids['One ward'], ids['A grab-bag']],
    ]);
  });

  it('lets an option take what is green or amber, and never what is red or not rated', async () => {
    const red = await refused(
      'takeFilterChoices',
      await taking('PREFERRED', { SOLUTION: ids['A second pharmacist'] ?? '' }),
    );
    expect(red).toMatchObject({ __typename: 'ChoiceNotCarriedForwardError' });
    expect(red?.message).toContain('it fails a success factor, so no option can take it');
    const elsewhere = await refused('takeFilterChoices', await taking('PREFERRED', { SCOPE: ids['A grab-bag'] ?? '' }));
    expect(elsewhere?.message).toBe('Take a choice that is listed in this category.');
    await does(
      lead,
      'takeFilterChoices',
      await taking('PREFERRED', { SCOPE: ids['Every ward'] ?? '', SOLUTION: ids['A grab-bag'] ?? '' }),
    );
    expect((await read()).options.find(({ kind }) => kind === 'PREFERRED')?.choices).toEqual([
      { category: 'SCOPE', choiceId: ids['Every ward'] },
      { category: 'SOLUTION', choiceId: ids['A grab-bag'] },
    ]);
  });

  it('is in no seal of a case that uses none: it reads as those from before there was one', () => {
    expect(sealedBefore).not.toHaveProperty('filter');
    expect((sealedBefore['options'] as object[]).some((option) => 'choices' in option)).toBe(false);
  });

  it('is sealed with the case: each choice by its name, with its rating, the reason and who takes it', async () => {
    const { filter, options } = await sealed();
    expect(filter).toContainEqual({
      name: 'Every ward',
      category: 'scope',
      rating: 'amber',
      reason: 'By the success factors.',
      takenBy: 'preferred',
    });
    expect(
      (options as { kind: string; choices?: unknown }[]).find(({ kind }) => kind === 'preferred')?.choices,
    ).toEqual([
      { category: 'scope', takes: 'Every ward' },
      { category: 'solution', takes: 'A grab-bag' },
    ]);
  });

  it('keeps a choice that an option takes from being dropped', async () => {
    const { id, version } = await choice('Every ward');
    expect((await refused('removeFilterChoice', { id, version }))?.__typename).toBe('ChoiceTakenError');
    expect((await refused('rateFilterChoice', await rating('Every ward', 'RED')))?.message).toBe(
      'An option takes “Every ward”. Let the option take another choice first.',
    );
  });

  it('asks a reader to look at what is not green yet, and at options that take nothing', async () => {
    const { warnings } = (await read()).appraisal;
    expect(warnings.filter(({ code }) => /CATEGORY|CHOICE/.test(code))).toEqual([
      { code: 'CATEGORY_WITHOUT_GREEN', subject: null },
      { code: 'OPTION_WITHOUT_CHOICE', subject: 'DO_MINIMUM' },
      { code: 'OPTION_WITHOUT_CHOICE', subject: 'PREFERRED' },
    ]);
  });

  it('asks to look again at what was decided on a choice that is green no more, and keeps it until somebody has', async () => {
    await rate('One ward', 'AMBER');
    await rate('Every ward', 'GREEN');
    expect(await states()).toEqual(['DECIDED', 'LOOK_AGAIN', 'LOOK_AGAIN', 'EMPTY', 'EMPTY']);
    expect(await choice('A grab-bag')).toMatchObject({ rating: 'GREEN', isStale: true });
    expect((await refused('keepFilterRatings', { projectId, category: 'DELIVERY' }))?.message).toBe(
      'Look at solution again first: what it was decided on has changed, and delivery builds on it.',
    );
    await does(lead, 'keepFilterRatings', { projectId, category: 'SOLUTION' });
    expect((await states()).slice(0, 3)).toEqual(['DECIDED', 'DECIDED', 'LOOK_AGAIN']);
    await rate('The ward team', 'GREEN');
    expect((await states()).slice(0, 3)).toEqual(['DECIDED', 'DECIDED', 'DECIDED']);
  });

  it('lapses what was signed when an option takes another choice, and not when a choice is named or rated anew', async () => {
    await lead.do(act('addResourceLine'), {
      input: {
        projectId,
        optionId: (await read()).options.find(({ kind }) => kind === 'PREFERRED')?.id,
        kind: 'NON_PAY',
        label: 'Bags',
        nonRecurrent: '100.00',
        recurrent: '0.00',
        startsIn: '2026-27',
        source: '',
        funding: '',
      },
    });
    await does(finance, 'checkCase', { projectId, outcome: 'CHECKED', note: '' });
    const { id, version } = await choice('A grab-bag');
    await does(lead, 'changeFilterChoice', { id, version, name: 'A sealed grab-bag', description: 'On each bay.' });
    await rate('One ward', 'AMBER');
    expect((await read()).financeCheck?.holds).toBe(true);
    await does(lead, 'takeFilterChoices', await taking('PREFERRED', { SCOPE: ids['One ward'] ?? '' }));
    expect((await read()).financeCheck?.holds).toBe(false);
    await does(lead, 'takeFilterChoices', await taking('PREFERRED', { SCOPE: ids['Every ward'] ?? '' }));
    expect((await read()).financeCheck?.holds).toBe(true);
  });

  it('takes a choice off the list once nobody takes it, and lets an option give one up', async () => {
    await does(lead, 'takeFilterChoices', await taking('PREFERRED', { SCOPE: null }));
    const { id, version } = await choice('One ward');
    await does(lead, 'removeFilterChoice', { id, version });
    expect((await read()).filter.categories[0]?.choices.map(({ name }) => name)).toEqual(['Every ward']);
    expect((await read()).options.find(({ kind }) => kind === 'PREFERRED')?.choices).toHaveLength(1);
  });

  it('is the team’s to change: the finance partner reads it', async () => {
    const error = await refused('rateFilterChoice', await rating('Every ward', 'AMBER'), finance);
    expect(error?.__typename).toBe('NotPermittedError');
  });

  it('leaves no shortlist of one: an option that fails a success factor is not on it', async () => {
    for (const [kind, colour] of [
      ['BAU', 'RED'],
      ['DO_MINIMUM', 'RED'],
      ['PREFERRED', 'GREEN'],
    ] as const) {
      const option = (await read()).options.find((one) => one.kind === kind);
      await does(lead, 'rateOption', { id: option?.id, version: option?.version, rating: colour, reason: 'So it is.' });
    }
    const { project } = await lead.do<{
      project: { stages: { gate: { conditions: { key: string; met: boolean; why: string }[] } }[] };
    }>('query ($id: ID!) { project(id: $id) { stages { gate { conditions { key met why } } } } }', { id: projectId });
    const weighed = project.stages.flatMap(({ gate }) => gate.conditions).find(({ key }) => key === 'options-weighed');
    expect(weighed).toMatchObject({
      met: false,
      why: '1 option besides business as usual meets the success factors. A shortlist needs at least 2 to choose among.',
    });
  });
});
