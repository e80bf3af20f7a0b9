import { count } from '../design/words.js';
import type { Asked } from './assumptions.js';
import { optionWords } from './case-words.js';
import { figuresOf } from './figures-of-option.js';
import type { CaseInFigures } from './figures-query.js';
import { lessOf, sayChange, sayRatio, sayRound } from './figures-words.js';

/** What the page shows of the case with what was asked, and the one sentence that is read out. Worked out on the server. */
export function resultsOf({ appraisal, whatIf }: CaseInFigures, asked: Asked) {
  const preferred = whatIf.options.find(({ kind }) => kind === 'PREFERRED');
  const saved = appraisal.options.find(({ kind }) => kind === 'PREFERRED');
  const asNow = whatIf.options.find(({ kind }) => kind === 'BAU');
  const horizon = whatIf.horizon ?? 0;
  return {
    headline:
      preferred && saved
        ? `NPSV over ${count(horizon + 1, 'year')}: ${sayRound(preferred.npsv)}. Against the saved case: ${sayChange(lessOf(preferred.npsv, saved.npsv))}.${sayUnread(asked)}`
        : 'There is no preferred option yet. Add it to the case, with what it costs.',
    figures: preferred ? figuresOf(preferred, asNow, horizon) : [],
    all: {
      options: [...whatIf.options]
        .sort((one, other) => one.rank - other.rank)
        .map(({ kind, rank, npsv, incrementalNpsv, bcr, rpsc }) => ({
          name: optionWords[kind],
          rank,
          npsv: sayRound(npsv),
          incremental: kind === 'BAU' ? 'The same' : sayRound(incrementalNpsv),
          bcr: sayRatio(bcr),
          rpsc: sayRatio(rpsc),
        })),
      restsOn: appraisal.sets.map(({ set: { title, source } }) => (source ? `${title}. ${source.publisher}` : title)),
    },
  };
}

function sayUnread({ assumptions, horizonError }: Asked): string {
  const unread = assumptions.filter(({ error }) => error !== null).length + Number(horizonError !== null);
  return unread
    ? ` ${count(unread, 'box', 'boxes')} cannot be read and ${unread === 1 ? 'is' : 'are'} left as saved.`
    : '';
}
