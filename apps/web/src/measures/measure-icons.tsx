import { assuranceIcon, assuranceWords, unstableWords, variationIcon, variationWords } from '#libs/charts';
import type { Assurance, Variation } from '../gql/graphql.js';
import { drawnAssurance, drawnVariation } from './charted-measure.js';

const SIZE = 36;

/** What a measure shows as an icon and in words; drawn on the server, for `idPrefix` must be its own on the page. */
export interface Shown {
  readonly svg: string | null;
  readonly words: string;
}

export function shownVariation(variation: Variation, idPrefix: string): Shown {
  const drawn = drawnVariation[variation];
  return drawn
    ? { svg: variationIcon(drawn, { idPrefix, size: SIZE }), words: variationWords[drawn] }
    : { svg: null, words: notDrawn[variation] ?? '' };
}

/** @param isUnstable the process is changing: then it is drawn grey and the words say that it says little */
export function shownAssurance(assurance: Assurance, idPrefix: string, isUnstable: boolean): Shown {
  const drawn = drawnAssurance[assurance];
  return drawn
    ? {
        svg: assuranceIcon(drawn, { idPrefix, size: SIZE, isUnstable }),
        words: isUnstable ? `${assuranceWords[drawn]}. ${unstableWords}` : assuranceWords[drawn],
      }
    : { svg: null, words: notAssured[assurance] ?? '' };
}

const notDrawn: Partial<Record<Variation, string>> = {
  NO_DATA: 'No readings yet',
  TOO_FEW_POINTS: 'Too few readings to say',
};
const notAssured: Partial<Record<Assurance, string>> = {
  NO_DATA: 'No readings yet',
  NO_TARGET: 'No target',
  NO_DIRECTION: 'Neither way is better',
  NO_LIMITS: 'No limits to hold the target against',
  TOO_FEW_POINTS: 'Too few readings to say',
};

/** The words are there for everybody; the icon repeats them. */
export const ShownIcon = ({ shown: { svg, words } }: { shown: Shown }) => (
  <div className="app-shown">
    {svg ? <span className="app-shown__icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} /> : null}
    <span>{words}</span>
  </div>
);
