import { driverTree, type DriverTreeData } from './index.js';

const options = { width: 900, idPrefix: 'tree', title: 'Drivers' };
const finding = (data: Partial<DriverTreeData>): string =>
  driverTree({ aim: 'From 46% to 80% by week 26', drivers: [], changeIdeas: [], ...data }, options).finding;

const primary = { id: 'reach', text: 'The drug is within reach', parentId: null };
const secondary = { id: 'store', text: 'Stored beside triage', parentId: 'reach' };
const bag = { text: 'Bag on one bay', driverId: 'store' };

describe('the driver tree', () => {
  it('says how many change ideas lead to the aim', () => {
    expect(finding({ drivers: [primary, secondary], changeIdeas: [bag, { text: 'Card', driverId: 'reach' }] })).toBe(
      'Both change ideas lead to the aim through 1 primary driver.',
    );
    expect(finding({ drivers: [primary, secondary], changeIdeas: [bag] })).toBe(
      'The 1 change idea leads to the aim through 1 primary driver.',
    );
  });

  it('says which drivers have no change idea and what is linked to nothing', () => {
    const idle = { id: 'alert', text: 'One alert', parentId: null };
    const orphan = { id: 'lost', text: 'Board rounds', parentId: 'gone' };
    const sticker = { text: 'Sticker', driverId: null };
    expect(finding({ drivers: [primary, secondary, idle, orphan], changeIdeas: [bag, sticker] })).toBe(
      '1 of 2 change ideas leads to the aim through 1 primary driver; 1 primary driver has no change idea; ' +
        '1 driver is not linked to a primary driver; 1 change idea is linked to no driver.',
    );
    expect(finding({ drivers: [], changeIdeas: [sticker] })).toBe(
      'The 1 change idea does not lead to the aim; 1 change idea is linked to no driver.',
    );
  });

  it('says what is not there yet', () => {
    expect(finding({ aim: null })).toBe('No aim, drivers or change ideas yet.');
    expect(finding({})).toBe('The aim has no drivers yet.');
    expect(finding({ drivers: [primary] })).toBe('1 primary driver leads to the aim; there are no change ideas yet.');
    expect(finding({ aim: ' ', drivers: [primary] })).toBe(
      'The aim is not written yet; 1 primary driver leads to the aim; there are no change ideas yet.',
    );
  });

  it('loses nothing: a ring of drivers, a driver too deep and a change of an unknown driver are in the table', () => {
    const drivers = [
      primary,
      secondary,
      { id: 'deep', text: 'Below a secondary driver', parentId: 'store' },
      { id: 'egg', text: 'Hen', parentId: 'hen' },
      { id: 'hen', text: 'Egg', parentId: 'egg' },
    ];
    const changeIdeas = [bag, { text: 'On the ring', driverId: 'egg' }, { text: 'Nowhere', driverId: 'unknown' }];
    const { table, svg } = driverTree({ aim: 'Aim', drivers, changeIdeas }, options);
    expect(table.rows).toEqual([
      ['Aim', 'Aim', ''],
      ['Primary driver', 'The drug is within reach', 'Aim'],
      ['Secondary driver', 'Stored beside triage', 'The drug is within reach'],
      ['Change idea', 'Bag on one bay', 'Stored beside triage'],
      ['Secondary driver', 'Below a secondary driver', 'Not linked to the aim yet'],
      ['Secondary driver', 'Hen', 'Not linked to the aim yet'],
      ['Change idea', 'On the ring', 'Hen'],
      ['Secondary driver', 'Egg', 'Not linked to the aim yet'],
      ['Change idea', 'Nowhere', 'Not linked to the aim yet'],
    ]);
    for (const words of ['Hen', 'Egg', 'Nowhere', 'On the ring']) expect(svg).toContain(`>${words}<`);
  });

  it('has the whole of a long text in the table, though the picture ends it with an ellipsis', () => {
    const text = 'Drug given before the bed is found. '.repeat(14).trim();
    const { svg, table } = driverTree({ aim: 'Aim', drivers: [{ ...primary, text }], changeIdeas: [] }, options);
    expect(svg).toContain('…<');
    expect(table.rows[1]?.[1]).toBe(text);
  });

  it('refuses two drivers with one id', () => {
    expect(() => finding({ drivers: [primary, primary] })).toThrow(/driverTree: drivers\[1\]\.id/);
  });
});
