import type { OrganisationPeople } from './organisation-people.js';

/** A project of the trust's lead that has all a record needs, and no more. @returns its id */
export async function publishable(people: OrganisationPeople, title: string): Promise<string> {
  const { project } = await people.act('lead', 'startProject', { title });
  const projectId = project?.id ?? '';
  for (const questionKey of ['problem-statement', 'plain-summary'])
    await people.act('lead', 'saveAnswer', { projectId, questionKey, value: 'Hands were not washed.', basedOn: 0 });
  await people.act('lead', 'addChangeIdea', { projectId, text: 'A basin at the door' });
  const measure = await people.act('lead', 'planMeasure', {
    projectId,
    name: 'Hands washed',
    kind: 'OUTCOME',
    shape: 'COUNT',
    definition: 'd',
    numerator: 'n',
    denominator: '',
    source: 's',
    sampling: '',
    frequency: 'WEEKLY',
    unit: 'hands',
    direction: 'HIGHER',
    chart: 'C',
  });
  await people.act('lead', 'enterReadings', {
    measureId: measure['id'],
    readings: [{ takenOn: '2026-08-03', numerator: 9 }],
  });
  await people.act('lead', 'chooseResult', { projectId, state: 'NO_CLEAR_CHANGE', note: '' });
  await people.act('lead', 'consentToCredit', { projectId, agreed: true });
  return projectId;
}

/** Proposes it for everybody to read, and has the trust's curator approve it. @returns the record's id */
export async function published(people: OrganisationPeople, projectId: string): Promise<string> {
  await people.act('lead', 'proposePublication', {
    projectId,
    visibility: 'PUBLIC',
    licence: 'CC BY 4.0',
    whatChanged: '',
  });
  const { curatorQueue } = await (
    await people.as('curator')
  ).do<{ curatorQueue: { id: string; version: number }[] }>('{ curatorQueue { id version } }');
  const [waiting] = curatorQueue;
  const { publicationId } = await people.act('curator', 'reviewPublication', { ...waiting, approve: true, note: '' });
  await people.api.settle();
  return String(publicationId);
}
