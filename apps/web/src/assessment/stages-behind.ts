interface Stage {
  readonly key: string;
  readonly title: string;
}

/** Whoever has not got past this stage by the middle of a programme has not yet spoken to those the change is for. */
export const STAGE_TO_WATCH = 'stakeholders';

/** What has been submitted is with the programme: nobody waits for it to go on. */
const SUBMITTED = ['submitted', 'accepted', 'released'];

/** Whether a project has not got past the watched stage. A stage of another edition is behind nobody. */
export const isBehind = (
  { stage, status }: { readonly stage: string; readonly status: string },
  watched: string,
  stages: readonly Stage[],
): boolean => {
  const place = (key: string) => stages.findIndex((one) => one.key === key);
  return !SUBMITTED.includes(status) && place(stage) !== -1 && place(stage) <= place(watched);
};
