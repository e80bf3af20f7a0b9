import { atTheDoor, type Chore, type UnitOfWork } from '#libs/platform';

/** At an hour when few people wait for anything, UTC. A night that was slept through is made up for within a day. */
export const EVERY_NIGHT = { task: 'tidy-up', match: '17 3 * * *', options: { backfillPeriod: 86_400_000 } };
/** For what is to happen at a time that somebody chose. A minute that was missed is made up for by the next: nothing is looked for but what is due. */
export const EVERY_MINUTE = { task: 'look-at-the-clock', match: '* * * * *' };

/** Does every chore in every organisation. One that fails is told of and keeps no other from being done. */
export async function tidyUp(
  work: UnitOfWork,
  chores: readonly Chore[],
  report: (message: string) => void,
): Promise<void> {
  const organisations = await work.rows<{ id: string }>(atTheDoor, 'select id from identity.organisation order by id');
  for (const { id } of organisations)
    for (const chore of chores)
      await chore
        .tidy(id)
        .catch((error: unknown) => report(`${chore.name} is left for another time: ${String(error)}`));
}
