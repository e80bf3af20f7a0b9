/** A workbook was asked for of a case without figures; the message says what to do. */
export class CaseNotWorkedOut extends Error {
  override readonly name = 'CaseNotWorkedOut';
  constructor(why: string) {
    super(`There are no figures to put into a workbook yet. ${why}`);
  }
}
