import { ChoiceNotCarriedForward, ChoiceTaken, EarlierCategoryOpen, GreenAlready } from '#libs/business-case';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from '../projects/projects.types.js';
import { FilterCategoryEnum } from './filter.types.js';

const choiceName = { type: () => String, description: 'What the choice is called.' };

face(EarlierCategoryOpen, 'An earlier category is to be decided first.', {
  category: { type: () => FilterCategoryEnum, description: 'The category that waits.' },
  decideFirst: { type: () => FilterCategoryEnum, description: 'The one to decide first.' },
});
face(GreenAlready, 'Another choice of the category is green.', { choiceName });
face(ChoiceNotCarriedForward, 'A choice that is red or not rated cannot be taken.', {
  choiceName,
  category: { type: () => FilterCategoryEnum, description: 'Its category.' },
});
face(ChoiceTaken, 'An option takes the choice.', { choiceName });

const thing = { id: () => ID, project: () => ProjectType };
interface Gives {
  id: string;
  project: ProjectType;
}

export const AddFilterChoicePayload = payload<Gives>('AddFilterChoice', thing);
export const ChangeFilterChoicePayload = payload<Gives>('ChangeFilterChoice', thing);
export const RateFilterChoicePayload = payload<Gives>('RateFilterChoice', thing, [
  EarlierCategoryOpen,
  GreenAlready,
  ChoiceTaken,
]);
export const RemoveFilterChoicePayload = payload<Gives>('RemoveFilterChoice', thing, [ChoiceTaken]);
export const KeepFilterRatingsPayload = payload<Gives>('KeepFilterRatings', thing, [EarlierCategoryOpen]);
export const TakeFilterChoicesPayload = payload<Gives>('TakeFilterChoices', thing, [ChoiceNotCarriedForward]);
export const NameConstraintsPayload = payload<Gives>('NameConstraints', thing);
