import { type Change, type Step, whatChanged } from './what-changed.js';

const document = (parts: object, title = 'Fewer falls') => ({ project: { title }, parts });
const changes = (before: object, after: object) => whatChanged(document(before), document(after));
const where = ({ part, place, kind }: Change) =>
  `${kind} ${[part, ...place.map((step: Step) => ('field' in step ? step.field : `“${step.thing}”`))].join(' > ')}`;

const falls = { id: 'ref-1', name: 'Falls a month', unit: 'falls', result: { median: 8.5 } };
const walks = { id: 'ref-2', name: 'Walks offered', unit: '%', result: { median: null } };

describe('what changed from one submission to the next', () => {
  it('is nothing where both say the same, whatever was left empty', () => {
    const before = { measures: { measures: [falls, { ...walks, note: '' }], notes: [] } };
    expect(changes(before, { measures: { measures: [falls, walks] } })).toEqual([]);
  });

  it('is nothing where things only changed places', () => {
    const readings = [
      { takenOn: 'week 1', value: 9 },
      { takenOn: 'week 2', value: 7 },
    ];
    expect(
      changes(
        { measures: { measures: [falls, walks], readings, tags: ['a', 'b'] } },
        { measures: { measures: [walks, falls], readings: readings.toReversed(), tags: ['b', 'a'] } },
      ),
    ).toEqual([]);
  });

  it('is a text, before and after, at its place', () => {
    const found = changes(
      { answers: { answers: { 'problem-statement': 'Patients fall.' } } },
      { answers: { answers: { 'problem-statement': 'Patients fall at night.' } } },
    );
    expect(found).toEqual([
      {
        part: 'answers',
        place: [{ field: 'answers' }, { field: 'problem-statement' }],
        kind: 'changed',
        before: 'Patients fall.',
        after: 'Patients fall at night.',
      },
    ]);
  });

  it('matches a thing by its id, though its name changed', () => {
    const renamed = { ...falls, name: 'Falls a week' };
    expect(changes({ measures: [falls, walks] }, { measures: [walks, renamed] }).map(where)).toEqual([
      'changed measures > “Falls a week” > name',
    ]);
  });

  it('is a thing that is there now, or is gone, by what is known of it and without its id', () => {
    const found = changes({ measures: [falls] }, { measures: [walks] });
    expect(found.map(where)).toEqual(['added measures', 'removed measures']);
    expect(found[0]).toMatchObject({ before: null, after: { name: 'Walks offered', unit: '%' } });
    expect(JSON.stringify(found)).not.toContain('ref-');
  });

  it('is a reading that was added, and one that was corrected in its place', () => {
    const readings = [
      { takenOn: 'week 1', value: 9 },
      { takenOn: 'week 2', value: 7 },
    ];
    const later = [
      { takenOn: 'week 1', value: 9 },
      { takenOn: 'week 2', value: 6 },
      { takenOn: 'week 3', value: 5 },
    ];
    expect(
      changes({ measures: [{ ...falls, readings }] }, { measures: [{ ...falls, readings: later }] }).map(where),
    ).toEqual([
      'changed measures > “Falls a month” > readings > “week 2” > value',
      'added measures > “Falls a month” > readings',
    ]);
  });

  it('counts what was worked out, and not what says the same again: a chart’s columns, a fingerprint', () => {
    expect(changes({ case: { figuresHash: 'a1' } }, { case: { figuresHash: 'b2' } })).toEqual([]);
    const drawn = { takenOn: ['week 1'], value: [9] };
    const later = { ...falls, result: { median: 7 }, drawn: { takenOn: ['week 1', 'week 2'], value: [9, 5] } };
    expect(changes({ measures: [{ ...falls, drawn }] }, { measures: [later] })).toEqual([
      expect.objectContaining({ kind: 'changed', before: 8.5, after: 7 }),
    ]);
  });

  it('says what a link leads to instead of its reference, where it leads now and where it led', () => {
    const ideas = [
      { id: 'ref-7', text: 'A bell at the bed' },
      { id: 'ref-8', text: 'A second round at night' },
    ];
    const cycle = { id: 'ref-9', number: 1, changeIdeaId: 'ref-7' };
    expect(
      changes(
        { thread: { ideas, cycles: [cycle] } },
        { thread: { ideas: [ideas[1]], cycles: [{ ...cycle, changeIdeaId: 'ref-8' }] } },
      ),
    ).toEqual([
      expect.objectContaining({ kind: 'removed', before: { text: 'A bell at the bed' } }),
      expect.objectContaining({ kind: 'changed', before: 'A bell at the bed', after: 'A second round at night' }),
    ]);
  });

  it('is told of the title too, and of a part that is new', () => {
    const found = whatChanged(document({}), document({ outcome: { state: 'improved' } }, 'Far fewer falls'));
    expect(found.map(where)).toEqual(['changed project > title', 'added outcome']);
  });
});
