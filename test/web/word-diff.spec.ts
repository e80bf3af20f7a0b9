import { diffWords } from '../../apps/web/src/projects/answering/word-diff.js';

const marked = (mine: string, theirs: string) =>
  diffWords(mine, theirs)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'mine' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('the differences between two texts', () => {
  it('are the words that stand in one of the two only', () => {
    expect(marked('The scan waits a day', 'The scan often waits two days')).toBe(
      'The scan {+often +}waits [-a day-]{+two days+}',
    );
  });

  it('are none when the texts are the same', () => {
    expect(diffWords('Nothing new here.', 'Nothing new here.')).toEqual([{ kind: 'same', text: 'Nothing new here.' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('are the whole text when there was none', () => {
    expect(marked('', 'All of it')).toBe('{+All of it+}');
    expect(marked('All of it', '')).toBe('[-All of it-]');
  });

  it('tell a word from its comma, and keep line breaks', () => {
    expect(marked('Nurses, doctors\nand porters', 'Nurses and doctors\n\nand porters')).toBe(
      'Nurses[-, -]{+ and +}doctors[-\n-]{+\n\n+}and porters',
    );
  });

  it.each([
    ['one two three four', 'three four one two'],
    ['a b a b a', 'b a b a b'],
    ['Émile’s 80% of 12', 'Emile’s 8% of 120'],
    ['  leading and trailing  ', 'leading, and trailing'],
  ])('lose nothing of either text: %j and %j', (mine, theirs) => {
    const told = diffWords(mine, theirs);
    const without = (kind: string) =>
      told
        .filter((stretch) => stretch.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('theirs')).toBe(mine);
    expect(without('mine')).toBe(theirs);
  });

  it('of two long texts with nothing in common are shown whole', () => {
    const words = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(diffWords(words('one'), words('other')).map(({ kind }) => kind)).toEqual(['mine', 'theirs']);
  });
});
