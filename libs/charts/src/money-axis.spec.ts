import { moneyAxis, moneyTicks, moneyTicksAlong, spreadOf } from './money-axis.js';

const words = (...amounts: number[]): string[] => moneyAxis(amounts, 6).ticks.map((tick) => tick.words);

describe('an axis of money', () => {
  it('has nought on it and ends on its own numbers, with a true minus before the pound sign', () => {
    expect(words(-143_000, 175_000)).toEqual(['−£200k', '−£100k', '£0', '£100k', '£200k']);
    expect(words(905_000, 1_240_000)).toEqual(['£0', '£0.5m', '£1.0m', '£1.5m']);
    expect(words(-300, -510)).toEqual(['−£600', '−£500', '−£400', '−£300', '−£200', '−£100', '£0']);
    expect(words(0, 0)).toEqual(['£0', '£0.20', '£0.40', '£0.60', '£0.80', '£1.00']);
  });

  it('speaks of all its amounts in one unit: millions, thousands or pounds', () => {
    expect(moneyTicks(0, 9000, 3).map((tick) => tick.words)).toEqual(['£0', '£5,000']);
    // A step of £1,000 has three decimals in millions, so the axis is in thousands.
    expect(moneyTicks(2_000_000, 2_003_000, 3).map((tick) => tick.words)).toEqual([
      '£2,000k',
      '£2,001k',
      '£2,002k',
      '£2,003k',
    ]);
  });

  it('has fewer numbers along a narrower width, and none over another', () => {
    const along = (width: number) => moneyTicksAlong(-1e9, 1e9, width);
    expect(along(900).length).toBeGreaterThan(along(300).length);
    expect(along(20).length).toBeLessThanOrEqual(1);
  });

  it('has a width where all amounts are the same', () => {
    expect(spreadOf([5, 5])).toEqual([4.5, 5.5]);
    expect(spreadOf([1, 9])).toEqual([1, 9]);
    const [low, high] = spreadOf([1e12, 1e12]);
    expect(high).toBeGreaterThan(low);
  });
});
