import { ALLOCATE, act, CREATE_SCHEME, levels, MarkingRound, refusal } from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';

const REVISE = act('reviseScheme', 'ReviseSchemeInput', 'id');
const SCHEMES = '{ schemes { id version title cut isInUse weights { criterion weight ofRubric } } }';

interface Scheme {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly cut: number;
  readonly isInUse: boolean;
  readonly weights: readonly { readonly criterion: string; readonly weight: number; readonly ofRubric: number }[];
}

const OWN = { C1: 30, C2: 12, C3: 12, C4: 14, C5: 10, C6: 12, C7: 4, C8: 2, C9: 2, C10: 2 };
const given = (weights: Record<string, number>) =>
  Object.entries(weights).map(([criterion, weight]) => ({ criterion, weight }));

describe('a scheme with weights of its own', () => {
  let round: MarkingRound;
  let director: Caller;
  let lead: Caller;
  let projectId: string;
  let packetId: string;

  const scheme = async (): Promise<Scheme> => {
    const { schemes } = await director.do<{ schemes: Scheme[] }>(SCHEMES);
    const found = schemes.find(({ id }) => id === round.schemeId);
    if (!found) throw new Error('The scheme is not there.');
    return found;
  };
  const rules = (more: object = {}) => ({
    title: 'Service improvement, problem first',
    track: 'FULL',
    rubricKey: 'SIP-BC',
    rubricVersion: '1.0',
    requiredGates: [],
    showsLeadership: false,
    cut: 55,
    weights: given(OWN),
    ...more,
  });

  beforeAll(async () => {
    round = await MarkingRound.start();
    ({ director } = round);
    const trust = await round.api.organisation('Northmere General (FICTIONAL)');
    lead = await round.api.someone(trust, 'Ada Leadwell', 'clinician');
  });
  afterAll(() => round.api.stop());

  it('has its rubric’s until it says otherwise', async () => {
    const { weights, isInUse } = await scheme();
    expect(isInUse).toBe(false);
    expect(weights.map(({ weight }) => weight)).toEqual([10, 12, 12, 14, 10, 12, 8, 8, 7, 7]);
  });

  it('is refused when they do not sum to 100', async () => {
    const short = rules({ weights: given({ ...OWN, C1: 29 }) });
    expect(await refusal(director, CREATE_SCHEME, short)).toBe('InvalidInputError');
    const { id, version } = await scheme();
    expect(await refusal(director, REVISE, { ...short, id, version })).toBe('InvalidInputError');
  });

  it('is revised while nothing is sealed for it, and every trust sees it so', async () => {
    const { id, version } = await scheme();
    expect(await refusal(director, REVISE, { ...rules(), id, version: version + 1 })).toBe(
      'ChangedSinceYouLookedError',
    );
    await director.do(REVISE, { input: { ...rules(), id, version } });
    expect(await scheme()).toMatchObject({ cut: 55, version: version + 1 });
    expect(await lead.do('{ openRounds { schemeTitle } }')).toEqual({
      openRounds: [{ schemeTitle: 'Service improvement, problem first' }],
    });
  });

  it('stays as it is once something is sealed for it', async () => {
    ({ projectId, packetId } = await round.accepted(lead, 'Fewer falls'));
    const { id, version, isInUse } = await scheme();
    expect(isInUse).toBe(true);
    expect(await refusal(director, REVISE, { ...rules(), id, version })).toBe('SchemeInUseError');
  });

  it('gives every total, and shows a marker its weights', async () => {
    const markers = [
      await round.api.someone(round.programme, 'Ann Assessor', 'assessor'),
      await round.api.someone(round.programme, 'Bob Assessor', 'assessor'),
    ];
    await director.do(ALLOCATE, { input: { roundId: round.roundId } });
    for (const marker of markers) {
      // All at 3 but C1 at 1: 30 × 1/4 + 70 × 3/4 = 7.5 + 52.5 = 60. By the rubric’s own it would be 2.5 + 67.5 = 70.
      const mark = await round.mark(marker, packetId, levels(3, { C1: 1 }));
      expect(mark.total).toBeCloseTo(60, 9);
    }
    const [marker] = markers;
    const { packet } = (await marker?.do<{
      packet: { guidance: { rubrics: { key: string; criteria: { key: string; weight: number }[] }[] } };
    }>('query ($id: ID!) { packet(id: $id) { guidance { rubrics { key criteria { key weight } } } } }', {
      id: packetId,
    })) ?? { packet: { guidance: { rubrics: [] } } };
    const weightsOf = (rubric: string) =>
      packet.guidance.rubrics.find(({ key }) => key === rubric)?.criteria.map(({ weight }) => weight);
    expect(weightsOf('SIP-BC')).toEqual(Object.values(OWN));
    expect(weightsOf('SIP-BC-P')).toEqual([10, 12, 12, 14, 10, 12, 8, 8, 7, 7]);
  });

  it('travels with its weights to the trust', async () => {
    await round.conclude();
    await round.api.settle();
    const { result } = await lead.do<{ result: { total: number; criteria: { weight: number }[] } }>(
      'query ($id: ID!) { result(projectId: $id) { total criteria { weight } } }',
      { id: projectId },
    );
    expect(result.total).toBeCloseTo(60, 9);
    expect(result.criteria.map(({ weight }) => weight)).toEqual(Object.values(OWN));
  });

  it('is another programme’s to see in nothing', async () => {
    const other = await round.api.organisation('Another School (FICTIONAL)', 'programme');
    const rival = await round.api.someone(other, 'Rita Rival', 'programme-director');
    expect(await rival.do(SCHEMES)).toEqual({ schemes: [] });
    expect(await refusal(rival, REVISE, { ...rules(), id: round.schemeId, version: 2 })).toBe('NotFoundError');
  });
});
