import { type CohortRow, judgeRows, type KnownMember } from './cohort-row.js';

const northmere = { id: 'n', name: 'Northmere General Hospital NHS Trust (FICTIONAL)' };
const trusts = [
  northmere,
  { id: 'a', name: 'Amber & Dale NHS Trust' },
  { id: 's1', name: 'St Mary’s' },
  { id: 's2', name: 'St. Mary’s' },
];
const row = (more: Partial<CohortRow> = {}): CohortRow => ({
  name: 'Ada Leadwell',
  email: 'ada@example.org',
  trust: '',
  trainingStage: 'core',
  track: null,
  note: '',
  ...more,
});
const member = (more: Partial<KnownMember> = {}): KnownMember => ({
  ...row({ track: 'full' }),
  id: 'm',
  hostOrganisationId: null,
  leftOn: null,
  ...more,
});
const judge = (rows: CohortRow[], members: KnownMember[] = []) => judgeRows(rows, { track: 'full', members, trusts });

describe('a row of a list of trainees', () => {
  it('finds its trust however the name is written, and none where two are called so', () => {
    const named = (trust: string) => judge([row({ trust })])[0]?.trust?.id;
    expect(named('  northmere general hospital  NHS trust')).toBe('n');
    expect(named('Amber and Dale NHS Trust')).toBe('a');
    expect(named('St Mary’s')).toBeUndefined();
    expect(named('Elsewhere')).toBeUndefined();
    expect(named('')).toBeUndefined();
  });

  it('is somebody who is there already by the e-mail address, in either case of its letters', () => {
    expect(judge([row({ email: ' Ada@Example.ORG ' })], [member()])[0]).toMatchObject({
      change: 'same',
      row: { email: 'ada@example.org' },
    });
    expect(judge([row({ name: 'Ada Lead-Well' })], [member()])[0]?.change).toBe('changed');
    expect(judge([row({ email: 'bo@example.org' })], [member()])[0]?.change).toBe('new');
  });

  it('brings somebody back who had left', () => {
    expect(judge([row()], [member({ leftOn: '2026-09-01' })])[0]?.change).toBe('changed');
  });

  it('keeps the trust that was set by hand while the list calls it the same, and looks anew when it does not', () => {
    const mended = member({ trust: 'NGH', hostOrganisationId: 'n' });
    expect(judge([row({ trust: 'NGH' })], [mended])[0]).toMatchObject({ change: 'same', trust: northmere });
    expect(judge([row({ trust: 'Elsewhere' })], [mended])[0]).toMatchObject({ change: 'changed', trust: null });
  });

  it('takes the track of its scheme, and no other', () => {
    expect(judge([row()])[0]?.row.track).toBe('full');
    expect(judge([row({ track: 'proposal' })])[0]?.fault).toMatchObject({ field: 'track' });
  });

  it.each([
    ['without a name', { name: '  ' }, 'name'],
    ['without an e-mail address', { email: '' }, 'email'],
    ['with an e-mail address that is none', { email: 'ada at example.org' }, 'email'],
    ['with two addresses in one cell', { email: 'ada@example.org;bo@example.org' }, 'email'],
    ['with a name of more than 200 characters', { name: 'A'.repeat(201) }, 'name'],
    ['with a note of more than 500 characters', { note: 'n'.repeat(501) }, 'note'],
  ] as const)('cannot be taken %s', (_, more, field) => {
    expect(judge([row(more)])[0]?.fault?.field).toBe(field);
  });

  it('cannot be taken when the same person stands in an earlier one', () => {
    const faults = judge([row(), row({ email: 'ADA@example.org' })]).map(({ fault }) => fault?.field ?? null);
    expect(faults).toEqual([null, 'email']);
  });

  it('is text, whatever a spreadsheet would make of it', () => {
    const name = '=HYPERLINK("https://example.org","Ada")';
    expect(judge([row({ name })])[0]).toMatchObject({ fault: null, row: { name } });
  });
});
