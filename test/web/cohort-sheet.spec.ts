import { CohortUnreadable, type CohortLine, readCohort } from '../../apps/web/src/assessment/cohort-sheet.js';

const rows = (lines: readonly CohortLine[]) => lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
const faults = (lines: readonly CohortLine[]) =>
  lines.flatMap((line) => (line.kind === 'fault' ? [`${line.line}: ${line.why}`] : []));
const ada = {
  name: 'Ada Leadwell',
  email: 'ada@example.org',
  trust: 'Northmere, General',
  trainingStage: 'CORE',
  track: null,
  note: '',
};

describe('a list of trainees', () => {
  it.each([
    ['commas', 'Name,Email,Trust,Grade\nAda Leadwell,ada@example.org,"Northmere, General",CT2'],
    ['semicolons', 'Name;E-mail address;Trust;Training stage\r\nAda Leadwell;ada@example.org;Northmere, General;core'],
    ['tabs', 'Name\tEmail\tTrust\tGrade\nAda Leadwell\tada@example.org\tNorthmere, General\tST1'],
    ['a mark before', '\uFEFFName,Email,Trust,Grade\r\nAda Leadwell,ada@example.org,"Northmere, General",IMT2\r\n'],
    [
      'columns in another order',
      'Grade,Organisation,Surname,First name,E-mail\nCore,"Northmere, General",Leadwell,Ada,ada@example.org',
    ],
    ['columns nobody asked for', 'Name,GMC,Email,Trust,Grade\nAda Leadwell,7,ada@example.org,"Northmere, General",CT1'],
    ['no headings', 'Ada Leadwell,ada@example.org,"Northmere, General",CT1'],
  ])('is read with %s', (_, text) => {
    const lines = readCohort(text);
    expect(faults(lines)).toEqual([]);
    expect(rows(lines)).toEqual([ada]);
  });

  it('keeps a semicolon in a note of a list with commas', () => {
    const [row] = rows(readCohort('Ada,ada@example.org,,core,,Part-time; returns in May'));
    expect(row?.note).toBe('Part-time; returns in May');
  });

  it('keeps a formula as the text it is', () => {
    const [row] = rows(readCohort('"=HYPERLINK(""https://example.org"")",ada@example.org,@SUM(A1),core,,+1'));
    expect(row).toMatchObject({ name: '=HYPERLINK("https://example.org")', trust: '@SUM(A1)', note: '+1' });
  });

  it.each([
    ['F1', 'FOUNDATION'],
    ['FY2', 'FOUNDATION'],
    ['ST2', 'CORE'],
    ['ACCS', 'CORE'],
    ['ST', undefined],
    ['ST3', 'HIGHER'],
    ['Higher specialty training', 'HIGHER'],
    ['SAS', 'OTHER'],
  ])('reads the grade %s as %s', (grade, stage) => {
    expect(rows(readCohort(`Ada,ada@example.org,,${grade}`))[0]?.trainingStage).toBe(stage);
  });

  it('names each line that cannot be read, and why', () => {
    const text =
      'Name,Email,Trust,Grade,Track\nAda,ada@example.org,,,\n\nBo,bo@example.org,,core,whole\nCy,cy@example.org,,core,,,more';
    expect(faults(readCohort(text))).toEqual([
      '2: There is no training stage: write foundation, core, higher or other.',
      '4: “whole” is not a track: write proposal or full, or leave it empty.',
      '5: There are more cells than columns. Put a cell with the separating sign in it in quotation marks.',
    ]);
  });

  it('neither repeats nor sends a line that names a patient', () => {
    // A made-up number whose check digit is right: 9434765919 is the NHS Data Dictionary’s own example.
    const [line] = readCohort('Ada,ada@example.org,,core,,Patient NHS number 943 476 5919');
    expect(line?.kind).toBe('names-a-patient');
  });

  it('cannot be read when its headings name no e-mail address or no name', () => {
    expect(() => readCohort('Name,Trust\nAda,Northmere')).toThrow(CohortUnreadable);
    expect(() => readCohort('Email,Trust\nada@example.org,Northmere')).toThrow(CohortUnreadable);
  });
});
