import { differenceOf, figuresThen, sayChange, type Valued } from '../../apps/web/src/business-case/earlier-values.js';

// The golden case ben-003: (0.092 - 0.065) x 14,000 = 378 slots; 378 x 0.9 x 0.8 x 160 = 43,545.60 a year, less a quarter 32,659.20.
const slots: Valued = {
  kind: 'NON_CASH',
  annual: '43545.60',
  baseline: '0.092000',
  target: '0.065000',
  direction: 'DECREASE',
  annualVolume: '14000.0000',
  unitValue: '160.00',
  unitValueBasis: 'MARGINAL',
  deadweight: '0.1000',
  attribution: '0.8000',
  evidence: 'BEFORE_AND_AFTER',
  haircut: '0.2500',
  buildUp: [],
  isHealth: false,
  isDisbenefit: false,
  low: null,
  high: null,
};

describe('the difference between a benefit as it was valued and as it is valued now', () => {
  it('is said in pounds of a full year after the cut for optimism, with each figure that made it', () => {
    // 272.16 x 140 = 38,102.40; less two fifths 22,861.44; 32,659.20 - 22,861.44 = 9,797.76.
    const now: Valued = {
      ...slots,
      annual: '38102.40',
      unitValue: '140.00',
      haircut: '0.4000',
      evidence: 'EXPERT_VIEW',
    };
    expect(differenceOf(slots, now)).toBe(
      '£9,797.76 a year less: what one is worth went from £160 to £140, what it rests on went from “Before and after, here” to “The view of experts” and the cut for optimism went from 25% to 40%.',
    );
  });

  it('is no pounds where only the way it builds up or its kind is another', () => {
    expect(differenceOf(slots, { ...slots, buildUp: ['0.2500', '0.6000'], kind: 'AVOIDANCE' })).toBe(
      'The same in a full year: the kind went from “Capacity freed, no cash” to “Cost avoided” and how it builds up went from all at once to 25% and 60% of it.',
    );
  });

  it('counts what gets worse below nought, so that a benefit turned into a harm loses twice its worth', () => {
    expect(differenceOf(slots, { ...slots, isDisbenefit: true })).toMatch(/^£65,318\.40 a year less: /);
  });

  it('says that one figure took the place of a sum, and not each part that went with it', () => {
    const byHand: Valued = {
      ...slots,
      annual: '40000.00',
      baseline: null,
      target: null,
      direction: null,
      annualVolume: null,
      unitValue: null,
      unitValueBasis: null,
    };
    // 40,000 x 0.75 = 30,000; 32,659.20 - 30,000 = 2,659.20.
    expect(differenceOf(slots, byHand)).toBe(
      '£2,659.20 a year less: one figure is given, where it was worked out before.',
    );
    expect(differenceOf({ ...byHand, annual: null }, byHand)).toBe(
      '£30,000 a year, where no pounds were given before.',
    );
  });

  it('stands beside each figure that was, the newest first, each against the one that followed it', () => {
    const said = { byName: 'Bo Finance', at: '2026-06-01T09:00:00Z', why: 'The price of the division' };
    const [now, last, first] = figuresThen({
      ...slots,
      unitValue: '140.00',
      annual: '38102.40',
      earlier: [
        { ...slots, ...said, at: '2026-05-01T09:00:00Z', why: '' },
        { ...slots, ...said, unitValue: '150.00', annual: '40824.00' },
      ],
    });
    expect(now).toMatchObject({ isNow: true, worth: '£28,576.80 in a full year', difference: null });
    // 272.16 x 10 x 0.75 = 2,041.20 at each step.
    expect(last).toMatchObject({
      changed: 'Bo Finance, 1 June 2026: The price of the division',
      difference: '£2,041.20 a year less: what one is worth went from £150 to £140.',
    });
    expect(first).toMatchObject({
      changed: 'Bo Finance, 1 May 2026',
      difference: '£2,041.20 a year less: what one is worth went from £160 to £150.',
    });
    expect(sayChange(said)).toBe('Bo Finance, 1 June 2026: The price of the division');
  });
});
