import { choice, words } from '../../design/form.js';
import { thingFields } from './thing-fields.js';

const partOf = () =>
  choice()('Which driver is it part of?', {
    as: 'select',
    optional: true,
    hint: 'Leave empty for a primary driver, which leads straight to the aim.',
  });

export const newDriver = {
  text: words('What must be different?', {
    hint: 'What has to be true for the aim to be met, not yet how. For example, “Antibiotics are within reach of the bay”.',
    rows: 2,
    missing: 'Enter what must be different',
  }),
  causeId: choice()('Which cause does it answer?', { as: 'select', optional: true }),
  parentId: partOf(),
};

export const newChange = {
  text: words('What will you try?', {
    hint: 'Something you can do next week, in 1 place. For example, “A grab bag with the first dose in each bay”.',
    rows: 2,
    missing: 'Enter what you will try',
  }),
  driverId: choice()('Which driver does it move?', { as: 'select', optional: true }),
};

export const driverLink = {
  ...thingFields,
  to: choice()('Which cause does it answer?', { as: 'select', optional: true }),
};
export const driverPlace = { ...thingFields, to: partOf() };
export const changeLink = {
  ...thingFields,
  to: choice()('Which driver does it move?', { as: 'select', optional: true }),
};
