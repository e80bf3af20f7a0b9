import { Refusal } from '#libs/platform';

export class SchemeInUse extends Refusal {
  constructor() {
    super('Something was submitted under this scheme, so it stays as it is. Make a copy of it, and change the copy.');
  }
}
