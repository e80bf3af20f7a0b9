import { loadGuidance } from '#libs/guidance';
import { rubricOf } from '../schemes/scheme-rules.js';
import { capped } from './cap.js';

const rubric = rubricOf({
  edition: loadGuidance().current.key,
  rubricKey: 'SIP-BC',
  rubricVersion: '1.0',
  weights: null,
});
const passed = { total: 78, outcome: 'pass', band: 'Merit', failures: [] } as const;

describe('a capped resubmission', () => {
  it('comes to the least total that passes, in the band that the total has', () => {
    expect(capped(passed, 60, rubric)).toEqual({ total: 60, outcome: 'pass', band: 'Pass', failures: [] });
  });

  it('comes to the cut its board moved, whose band may be another: from 75 it is merit', () => {
    expect(capped(passed, 61.3, rubric)).toMatchObject({ total: 61.3, band: 'Pass' });
    expect(capped(passed, 76, rubric)).toMatchObject({ total: 76, band: 'Merit' });
  });

  it('stays as it is where it does not pass, or passes by nothing', () => {
    const failed = { total: 69, outcome: 'fail', band: 'below', failures: ['KEY_AT_ONE'] } as const;
    const returned = { total: null, outcome: 'returned', band: null, failures: ['P1'] } as const;
    for (const result of [failed, returned, { ...passed, total: 60, band: 'Pass' }])
      expect(capped(result, 60, rubric)).toEqual(result);
  });
});
