import { InvalidInput } from '#libs/platform';
import { ensureFeedbackFits, missingOfFeedback } from './feedback.js';

const FIFTEEN = 'x'.repeat(15);
const whole = { strengths: [FIFTEEN, FIFTEEN], nextSteps: [FIFTEEN, FIFTEEN] };

const placeOf = (feedback: typeof whole): readonly string[] | undefined => {
  try {
    ensureFeedbackFits(feedback);
    return undefined;
  } catch (refused) {
    return (refused as InvalidInput).path;
  }
};

describe('the feedback of a draft', () => {
  it('may be nothing yet, or one box of two', () => {
    expect(placeOf({ strengths: [], nextSteps: ['', 'Count it weekly.'] })).toBeUndefined();
  });

  it('has room for 500 characters in each box, and names the box that has more', () => {
    expect(placeOf({ ...whole, nextSteps: ['', 'x'.repeat(500)] })).toBeUndefined();
    expect(placeOf({ ...whole, nextSteps: ['', 'x'.repeat(501)] })).toEqual(['nextSteps', '1']);
    expect(placeOf({ ...whole, strengths: ['x'.repeat(501)] })).toEqual(['strengths', '0']);
  });

  it('has no third strength and no third next step', () => {
    expect(placeOf({ ...whole, strengths: ['a', 'b', 'c'] })).toEqual(['strengths']);
    expect(placeOf({ ...whole, nextSteps: ['a', 'b', 'c'] })).toEqual(['nextSteps']);
  });
});

describe('the feedback of a mark to submit', () => {
  it('is whole with two strengths and two next steps of fifteen characters', () => {
    expect(missingOfFeedback(whole)).toEqual([]);
  });

  it('lacks what there is only one of, or none, in plain words', () => {
    expect(missingOfFeedback({ strengths: [], nextSteps: [] })).toEqual(['two strengths', 'two next steps']);
    expect(missingOfFeedback({ ...whole, strengths: [FIFTEEN] })).toEqual(['two strengths']);
    expect(missingOfFeedback({ ...whole, nextSteps: [FIFTEEN, '   '] })).toEqual(['two next steps']);
  });

  it('does not count blanks towards the fifteen characters', () => {
    expect(missingOfFeedback({ ...whole, nextSteps: [FIFTEEN, ` ${'x'.repeat(14)} `] })).toEqual([
      'two next steps of at least 15 characters each',
    ]);
  });
});
