interface Stage {
  readonly key: string;
  readonly title: string;
}

/** Whoever has not got past this stage by the middle of a programme has not yet spoken to those the change is for. */
export const STAGE_TO_WATCH = 'stakeholders';

/** Whether a project at `stage` has not got past the watched one. A stage of another edition is behind nobody. */
export const isBehind = (stage: string, watched: string, stages: readonly Stage[]): boolean => {
  const place = (key: string) => stages.findIndex((one) => one.key === key);
  return place(stage) !== -1 && place(stage) <= place(watched);
};
