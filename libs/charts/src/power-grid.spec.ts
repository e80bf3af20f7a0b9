import { type Commitment, powerGrid, type PowerGridData } from './index.js';

const options = { width: 900, idPrefix: 'grid', title: 'Stakeholders' };
type Person = PowerGridData['people'][number];
const person = (now: Commitment | null, needed: Commitment | null, power = 2, name = 'Somebody'): Person => ({
  name,
  power,
  interest: 5,
  now,
  needed,
});
const finding = (...people: Person[]): string => powerGrid({ people }, options).finding;

describe('the power-interest grid', () => {
  it('says how many are short of the commitment needed, and how many of them hold much power', () => {
    const met = person('help', 'help', 5);
    expect(
      finding(person('let', 'help', 4), person('opposed', 'let', 5), person('none', 'let', 3), met, met, met),
    ).toBe('3 of 6 people are short of the commitment you need; 2 of them hold much power.');
    expect(finding(person('let', 'help', 4), met)).toBe(
      '1 of 2 people is short of the commitment you need; they hold much power.',
    );
    expect(finding(person('let', 'help'), met)).toBe('1 of 2 people is short of the commitment you need.');
    expect(finding(person('let', 'help', 4), person('let', 'make', 5), met)).toBe(
      '2 of 3 people are short of the commitment you need; both of them hold much power.',
    );
  });

  it('says who has to come down, and who has still to be judged', () => {
    expect(finding(person('make', 'let', 5), person(null, 'help'), person('let', 'let'))).toBe(
      'None of 3 people is short of the commitment you need; 1 has to come down; 1 has still to be judged.',
    );
    expect(finding(person('make', 'let', 5))).toBe('The 1 person has to come down in commitment.');
  });

  it('says when nobody is there, all are where they are needed, or none is judged', () => {
    expect(finding()).toBe('No people or groups yet.');
    expect(finding(person('let', 'let'))).toBe('The 1 person is where you need them.');
    expect(finding(person('let', 'let'), person('make', 'make'))).toBe('Both people are where you need them.');
    expect(finding(person('let', 'help'))).toBe('The 1 person is short of the commitment you need.');
    expect(finding(person(null, null))).toBe('The commitment of the 1 person has still to be judged.');
  });

  it('names those with most power first, then those with most interest', () => {
    const { table } = powerGrid(
      {
        people: [
          person('let', 'help', 1, 'Patients'),
          { ...person('opposed', 'let', 5, 'Surgeons'), interest: 2 },
          person('make', 'let', 5, 'Site manager'),
        ],
      },
      options,
    );
    expect(table.rows).toEqual([
      ['1', 'Site manager', '5', '5', 'Manage closely', 'Makes it happen', 'Lets it happen', 'More than is needed'],
      ['2', 'Surgeons', '5', '2', 'Keep satisfied', 'Against it', 'Lets it happen', 'Short of what is needed'],
      ['3', 'Patients', '1', '5', 'Keep informed', 'Lets it happen', 'Helps it happen', 'Short of what is needed'],
    ]);
  });

  it('writes names into the cells where there is room, and numbers with a key below on a phone', () => {
    const people = [person('let', 'help', 4, 'ED matron')];
    expect(powerGrid({ people }, options).svg).not.toContain('Power 4, interest 5');
    expect(powerGrid({ people }, { ...options, width: 343 }).svg).toContain('>Let → Help. Power 4, interest 5<');
  });

  it('refuses a place outside of the grid', () => {
    expect(() => finding({ ...person('let', 'help'), power: Number.NaN })).toThrow(
      /powerGrid: people\[0\]\.power is NaN/,
    );
    expect(() => finding({ ...person('let', 'help'), interest: 6 })).toThrow(/powerGrid: people\[0\]\.interest is 6/);
    expect(() => finding(person('keen' as Commitment, 'help'))).toThrow(/powerGrid: people\[0\]\.now is keen/);
  });
});
