import { Refusal } from '#libs/platform';

/** A workbook was asked for of a case without figures; the message says what to do. */
export class CaseNotWorkedOut extends Refusal {
  constructor(why: string) {
    super(`There are no figures to put into a workbook yet. ${why}`);
  }
}
