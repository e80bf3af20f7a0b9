import { hidden } from '../../design/form.js';

/** A thing of a list and the version of it that was seen. */
export const thingFields = { id: hidden(), version: hidden() };
