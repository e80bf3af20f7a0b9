import { bedsFor, clinicSlotsFor, RefusedInput, wholeTimeEquivalentsFor } from './index.js';

const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return { code: error.code, field: error.field };
    throw error;
  }
  return undefined;
};

describe('what a need comes to', () => {
  it('in beds: 730 stays of 8.5 days at 85% in use are 20 beds', () => {
    // 730 x 8.5 = 6,205 days; 365 x 0.85 = 310.25.
    expect(bedsFor({ cases: '730', lengthOfStayDays: '8.5', occupancy: '0.85' }).toFixed()).toBe('20');
  });

  it('in clinic slots: 930 people to be seen where 7% do not come are 1,000', () => {
    expect(clinicSlotsFor({ attendances: '930', didNotAttend: '0.07' }).toFixed()).toBe('1000');
    expect(clinicSlotsFor({ attendances: '930', didNotAttend: '0' }).toFixed()).toBe('930');
  });

  it('in people: 3,000 contacts of 40 minutes where one has 75,000 minutes a year are 1.6 whole-time', () => {
    const staff = { contacts: '3000', minutesEach: '40', availableMinutesAYear: '75000' };
    expect(wholeTimeEquivalentsFor(staff).toFixed()).toBe('1.6');
  });

  it('is nothing for no need', () => {
    expect(bedsFor({ cases: '0', lengthOfStayDays: '8.5', occupancy: '1' }).toFixed()).toBe('0');
  });
});

describe('what cannot be divided by is refused at its place', () => {
  it('no occupancy, or more than all', () => {
    for (const occupancy of ['0', '1.01', '-0.5'])
      expect(refusal(() => bedsFor({ cases: '1', lengthOfStayDays: '1', occupancy }))).toEqual({
        code: 'SHARE_OUT_OF_RANGE',
        field: 'occupancy',
      });
  });

  it('clinics nobody comes to', () => {
    for (const didNotAttend of ['1', '-0.1'])
      expect(refusal(() => clinicSlotsFor({ attendances: '1', didNotAttend }))).toEqual({
        code: 'SHARE_OUT_OF_RANGE',
        field: 'didNotAttend',
      });
  });

  it('people without time, and what is negative or no number', () => {
    const staff = { contacts: '1', minutesEach: '1', availableMinutesAYear: '1' };
    const but = (change: object) => refusal(() => wholeTimeEquivalentsFor({ ...staff, ...change }));
    expect(but({ availableMinutesAYear: '0' })).toEqual({ code: 'NOT_POSITIVE', field: 'availableMinutesAYear' });
    expect(but({ contacts: '-1' })).toEqual({ code: 'NEGATIVE_NOT_ALLOWED', field: 'contacts' });
    expect(but({ minutesEach: '40 min' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'minutesEach' });
  });
});
