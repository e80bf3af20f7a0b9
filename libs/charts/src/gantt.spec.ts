import { gantt, type GanttData } from './index.js';

const options = { width: 900, idPrefix: 'gantt', title: 'Milestones' };
type Milestone = GanttData['milestones'][number];
const milestone = (given: Partial<Milestone>): Milestone => ({
  title: 'Milestone',
  state: 'planned',
  baselineOn: null,
  plannedOn: '2026-12-01',
  forecastOn: null,
  actualOn: null,
  ...given,
});
const on = (today: string, ...milestones: Partial<Milestone>[]) =>
  gantt({ today, milestones: milestones.map(milestone) }, options);
const finding = (...milestones: Partial<Milestone>[]): string => on('2026-11-25', ...milestones).finding;

describe('the Gantt chart', () => {
  it('says how many are done, how many are late and what becomes of the last', () => {
    expect(
      finding(
        { state: 'done', plannedOn: '2026-09-07', actualOn: '2026-09-07' },
        { state: 'under-way', baselineOn: '2026-11-16', plannedOn: '2026-11-30', forecastOn: '2026-12-07' },
        // 1 to 20 March is 19 days.
        { plannedOn: '2027-03-01', forecastOn: '2027-03-20' },
      ),
    ).toBe('1 of 3 milestones is done; 2 are late; the last is now forecast 19 days after its planned day.');
  });

  it('measures a slip from the plan as it was frozen, not from the plan as it was moved since', () => {
    const { table } = on('2026-11-25', { baselineOn: '2026-12-01', plannedOn: '2026-12-15' });
    expect(table.rows).toEqual([['Milestone', 'Late', '1 Dec 2026', 'Forecast 15 Dec 2026', '14 days later']]);
  });

  it('says when none is done yet', () => {
    expect(finding({}, { plannedOn: '2027-01-01' })).toBe(
      'None of 2 milestones is done yet; the last is still forecast for its planned day.',
    );
    expect(finding({ state: 'late' }, { plannedOn: '2027-01-01' })).toBe(
      '1 of 2 milestones is late; the last is still forecast for its planned day.',
    );
  });

  it('says when all is over', () => {
    const done = { state: 'done', plannedOn: '2026-10-05', actualOn: '2026-10-04' } as const;
    expect(finding(done, done)).toBe('Both milestones are done; the last was done 1 day before its planned day.');
    expect(finding({ state: 'dropped' }, { state: 'dropped' })).toBe('Both milestones were dropped.');
    expect(finding(done, { state: 'dropped' })).toBe(
      '1 of 2 milestones is done; the last was done 1 day before its planned day; 1 was dropped.',
    );
  });

  it('speaks of one alone, and of none', () => {
    expect(finding()).toBe('No milestones yet.');
    expect(finding({})).toBe('The 1 milestone is still forecast for its planned day.');
    expect(finding({ state: 'dropped' })).toBe('The 1 milestone was dropped.');
    expect(finding({ plannedOn: '2026-11-24' })).toBe('The 1 milestone was due on 24 Nov 2026 and is not done.');
  });

  it('takes a day that has gone by as late, but not today', () => {
    expect(on('2026-12-02', {}).table.rows[0]?.[1]).toBe('Late');
    expect(on('2026-12-01', {}).table.rows[0]?.[1]).toBe('Still to come');
    expect(on('2026-12-02', { state: 'done', actualOn: '2026-12-02' }).table.rows[0]?.[1]).toBe('Done');
  });

  it('says in words where today is when it lies too far off', () => {
    expect(on('2029-01-01', {}).svg).toContain('>Today, 1 Jan 2029, is after all this<');
    expect(on('2026-11-25', {}).svg).toContain('>Today, 25 Nov 2026<');
  });

  it('counts days as the calendar does, over a leap day and a change of the clocks', () => {
    const slip = (plannedOn: string, forecastOn: string) =>
      on('2024-01-01', { plannedOn, forecastOn }).table.rows[0]?.[4];
    expect(slip('2024-02-28', '2024-03-01')).toBe('2 days later');
    expect(slip('2026-03-28', '2026-03-30')).toBe('2 days later');
    expect(slip('2026-03-30', '2026-03-29')).toBe('1 day earlier');
  });

  it('refuses days the calendar does not have', () => {
    expect(() => on('2026-02-30', {})).toThrow(/gantt: today is 2026-02-30/);
    expect(() => finding({ forecastOn: '2027-02-29' })).toThrow(/gantt: milestones\[0\]\.forecastOn is 2027-02-29/);
    expect(() => finding({ plannedOn: '1/12/2026' })).toThrow(RangeError);
    expect(() => finding({ state: 'soon' as 'late' })).toThrow(/gantt: milestones\[0\]\.state is soon/);
  });
});
