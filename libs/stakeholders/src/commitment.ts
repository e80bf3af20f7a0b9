/** From against it to making it happen, in order: their numbers in the database are -1 to 3. */
export const commitmentLevels = ['opposed', 'none', 'let', 'help', 'make'] as const;
export type CommitmentLevel = (typeof commitmentLevels)[number];

export const levelNumber = (level: CommitmentLevel): number => commitmentLevels.indexOf(level) - 1;

export function levelOf(number: number): CommitmentLevel {
  const level = commitmentLevels[number + 1];
  if (!level) throw new RangeError(`${number} is no level of commitment.`);
  return level;
}
