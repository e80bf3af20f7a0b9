import { OneAccountable, StakeholderRetired } from '#libs/stakeholders';
import { Int } from '@nestjs/graphql';
import { face } from '../graphql/user-error.js';

face(OneAccountable, 'A row of the chart needs exactly one who is accountable.', {
  named: { type: () => Int, description: 'How many were named.' },
});
face(StakeholderRetired, 'The stakeholder is off the register.');
