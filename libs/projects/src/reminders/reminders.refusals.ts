import { Refusal } from '#libs/platform';

export class RemindedToday extends Refusal {
  constructor(readonly gate: string) {
    super(`The signers of ${gate} were reminded today. You can remind them again tomorrow.`);
  }
}
