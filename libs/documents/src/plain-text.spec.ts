import { oneLine, plainText } from './plain-text.js';

describe('text that somebody typed', () => {
  it('keeps every character that can be read, and its line ends', () => {
    expect(plainText('=1+1 <b> & “quoted” é 漢字 😀\r\nnext\ttab\rlast')).toBe(
      '=1+1 <b> & “quoted” é 漢字 😀\nnext\ttab\nlast',
    );
  });

  it('loses what no XML file can hold, which would make the whole document unreadable', () => {
    expect(plainText('a\u0000b\u0008c\u001Bd\u007Fe\uFFFEf\uD83Dg\uDE00h')).toBe('abcdefgh');
  });

  it('is one line where there is room for one', () => {
    expect(oneLine('  two \n\t words ')).toBe('two words');
  });
});
