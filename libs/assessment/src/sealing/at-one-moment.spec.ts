import { BusyElsewhere } from '#libs/platform';
import { atOneMoment } from './at-one-moment.js';

describe('a reading in several statements', () => {
  it('is taken once it comes out the same twice running, and is then what held between the two', async () => {
    // An edit of both parts falls between the first reading of one and of the other.
    const readings = [
      { answer: 1, idea: 2 },
      { answer: 2, idea: 2 },
      { answer: 2, idea: 2 },
    ];
    let read = 0;
    expect(await atOneMoment(() => Promise.resolve(readings[read++]))).toEqual({ answer: 2, idea: 2 });
    expect(read).toBe(3);
  });

  it('is refused while somebody goes on saving', async () => {
    let read = 0;
    await expect(atOneMoment(() => Promise.resolve({ read: read++ }))).rejects.toThrow(BusyElsewhere);
  });
});
