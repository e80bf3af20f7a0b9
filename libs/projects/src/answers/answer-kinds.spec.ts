import type { Question, QuestionType } from '#libs/guidance';
import { asKept, notOfItsKind } from './answer-kinds.js';

const question = (type: QuestionType): Question => ({
  key: 'a-question',
  ask: 'What?',
  hint: '',
  type,
  record: null,
  words: type === 'text' ? { min: 1, max: 3 } : null,
  choices: type.startsWith('choice') ? ['safety', 'equity', 'staff'].map((key) => ({ key, label: key })) : [],
  neededForGate: false,
  seenBy: 'team',
  prompts: {},
});

describe('an answer', () => {
  it.each<[QuestionType, string[], string[]]>([
    ['number', ['0', '-3', '1250', '12.5'], ['1,250', '£12', '12 pounds', '1e3', 'NaN', '.5', '--1']],
    ['date', ['2026-09-01', '2028-02-29'], ['2026-02-29', '1 September 2026', '01/09/2026', '2026-9-1']],
    [
      'link',
      ['https://example.org', 'https://example.org/a?b=c'],
      ['http://example.org', 'example.org', 'https://x', 'https://a b.org', 'javascript:alert(1)'],
    ],
    ['yes-no', ['yes', 'no'], ['Yes', 'maybe', 'true']],
    ['choice', ['safety', 'staff'], ['Safety', 'safety, staff', 'other']],
    ['choices', ['safety', 'staff,safety', 'safety, equity'], ['other', 'safety, safety', 'safety,', 'safety; staff']],
    ['text', ['One', 'Twice as many words as six'], ['Twice as many words as six, and more']],
    ['record', [], ['Anything']],
  ])('to a question of the kind %s is held to it, and may be empty', (type, right, wrong) => {
    expect(right.filter((value) => notOfItsKind(question(type), value))).toEqual([]);
    expect(wrong.filter((value) => !notOfItsKind(question(type), value))).toEqual([]);
    expect(notOfItsKind(question(type), '')).toBeNull();
  });

  it('that is wrong is told what to write', () => {
    expect(notOfItsKind(question('choices'), 'x')).toBe(
      'Choose among these, each once, with commas between them: safety, equity, staff.',
    );
    expect(notOfItsKind(question('text'), 'one two three four five six seven')).toBe(
      'Shorten this to 3 words or fewer.',
    );
  });

  it('keeps the space around it in prose only', () => {
    expect([asKept(question('text'), ' a '), asKept(question('number'), ' 1 ')]).toEqual([' a ', '1']);
  });
});
