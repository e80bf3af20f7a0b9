import { isGraded, loadGuidance } from './index.js';

const { current } = loadGuidance();
const whole = current.rubric('SIP-BC', '1.0');
const proposal = current.rubric('SIP-BC-P', '1.0');
const short = current.rubric('SIP-7', '1.0');

describe('the SIP-BC rubric', () => {
  it('has ten criteria with the weights of its paper, which sum to 100', () => {
    expect(whole.criteria.map(({ key }) => key).join(' ')).toBe('C1 C2 C3 C4 C5 C6 C7 C8 C9 C10');
    expect(whole.criteria.map(({ weight }) => weight)).toEqual([10, 12, 12, 14, 10, 12, 8, 8, 7, 7]);
  });

  it('describes five levels of each, all different', () => {
    for (const { descriptors } of whole.criteria) expect(new Set(descriptors).size).toBe(5);
  });

  it('passes at 60 without a nought, with two ones at most, and none in C4 or C6', () => {
    expect(whole.outcome).toMatchObject({ cut: 60, zeroFails: true, mostOnes: 2, neverOne: ['C4', 'C6'] });
    expect(whole.outcome?.bands.map(({ from }) => from)).toEqual([0, 40, 60, 75, 90]);
  });

  it('sends work back unmarked for the first three flags alone', () => {
    expect(whole.flags.map(({ key, returns }) => `${key} ${returns}`)).toEqual([
      'P1 true',
      'P2 true',
      'P3 true',
      'P4 false',
      'P5 false',
      'P6 false',
    ]);
  });

  it('asks for a comment at the ends of the scale, and for a global rating', () => {
    expect(whole.form).toMatchObject({ commentAtLevels: [0, 1, 4], commentMinCharacters: 25 });
    expect(whole.form.globalRatings.map(({ key }) => key)).toEqual(['fail', 'borderline', 'pass', 'good', 'excellent']);
  });

  it('lets the money criteria be met with help, where a scheme says so', () => {
    expect(whole.criteria.filter((one) => one.mayBeMetWithHelp).map(({ key }) => key)).toEqual(['C6', 'C7']);
  });
});

describe('the rubric of a proposal', () => {
  it('differs from the whole one where nothing has been carried out yet: testing, value, lasting, reflection', () => {
    const differing = proposal.criteria.filter(
      ({ descriptors }, index) => descriptors.join() !== whole.criteria[index]?.descriptors.join(),
    );
    expect(differing.map(({ key }) => key)).toEqual(['C5', 'C7', 'C9', 'C10']);
    expect(proposal.criteria.map(({ weight }) => weight)).toEqual(whole.criteria.map(({ weight }) => weight));
    expect(proposal.outcome).toEqual(whole.outcome);
  });
});

describe('the short form', () => {
  it('gives feedback on seven criteria at three levels, and never a mark', () => {
    expect(short.criteria.map(({ key }) => key).join(' ')).toBe('C1 C2 C3 C4 C6 C8 C9');
    expect(short.levels.map(({ name }) => name)).toEqual(['Below', 'Meets', 'Above']);
    expect(short.formative).toBe(true);
    expect([whole, proposal, short].map(isGraded)).toEqual([true, true, false]);
    expect(short.form.remarks.map(({ key }) => key)).toEqual(['keep', 'change']);
  });
});
