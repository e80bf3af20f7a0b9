import type { Question, QuestionType } from '#libs/guidance';
import { materialChange } from './material-change.js';

const question = (type: QuestionType): Question => ({
  key: 'a-question',
  ask: 'What?',
  hint: '',
  type,
  record: null,
  words: null,
  choices: [],
  neededForGate: true,
  seenBy: 'team',
  prompts: {},
});
const STATEMENT =
  'On Elm Ward, urgent potassium results are acted on late: in eight weeks, 74 of 1,600 urgent results led to a decision within an hour.';

describe('a change to an answer that was signed on', () => {
  it.each<[string, string, string]>([
    ['spelling', STATEMENT, STATEMENT.replace('potassium', 'potasium').replace('decision', 'descision')],
    ['punctuation and capitals', STATEMENT, STATEMENT.replaceAll(',', ' –').replace('1 –600', '1600').toUpperCase()],
    ['the order of the words', STATEMENT, STATEMENT.split(' ').reverse().join(' ')],
    ['a few words more', STATEMENT, `${STATEMENT} It has gone on for at least a year.`],
    ['an answer where there was none', '', STATEMENT],
    ['nothing but space', STATEMENT, `  ${STATEMENT.replaceAll(' ', '\n')} `],
  ])('is not material when it is %s', (_, before, after) => {
    expect(materialChange(question('text'), before, after)).toBeNull();
  });

  it.each<[string, string, string]>([
    ['emptied', STATEMENT, ' '],
    ['figure', STATEMENT, STATEMENT.replace('74', '47')],
    ['figure', STATEMENT, STATEMENT.replace('74 of 1,600', 'few')],
    ['figure', STATEMENT, `${STATEMENT} Since 2024.`],
    ['rewritten', 'All wards of the hospital.', 'One medical ward, by day only.'],
    ['rewritten', STATEMENT, STATEMENT.replace(/urgent results led.*/, '')],
  ])('is material in prose when it is %s', (change, before, after) => {
    expect(materialChange(question('text'), before, after)).toBe(change);
  });

  it('counts words up to a third of the text as the same text', () => {
    const words = (...other: string[]) => ['north', 'south', 'east', 'west', 'above', 'below'].slice(other.length);
    const text = (...other: string[]) => [...other, ...words(...other)].join(' ');
    expect(materialChange(question('text'), text(), text('tea', 'jam'))).toBeNull();
    expect(materialChange(question('text'), text(), text('tea', 'jam', 'scone'))).toBe('rewritten');
  });

  it('is material when anything else than prose is answered otherwise', () => {
    expect(materialChange(question('number'), '1250', '1250.0')).toBeNull();
    expect(materialChange(question('number'), '1250', '1251')).toBe('another');
    expect(materialChange(question('choices'), 'safety, staff', 'staff,safety')).toBeNull();
    expect(materialChange(question('choices'), 'safety, staff', 'safety')).toBe('another');
    for (const type of ['choice', 'date', 'link', 'yes-no'] as const) {
      expect(materialChange(question(type), 'one', 'one')).toBeNull();
      expect(materialChange(question(type), 'one', 'two')).toBe('another');
      expect(materialChange(question(type), 'one', '')).toBe('emptied');
    }
  });
});
