// The codes are those of the rule itself (`adjudicate` of marking-statistics), so that whoever checks it need not translate.

export const REASONS = `Why two marks do not make one; empty when they do. FLAG_DISPUTE: one marker found a flag breached that the other did not.
DIFF_ABOVE_THIRD: they lie so far apart that a third is asked for at once. DIFF_ABOVE_AGREE: further apart than marks that agree.
DIFFERENT_SIDE: one passes and the other does not. DIFFERENT_BAND: they are in different bands.`;

export const METHOD = `How the total was found. Null until it is decided, and for work that is sent back. mean: the mean of the two.
allEqual: all three are the same. closestPairMean: the mean of the closest two of three. medianTie: the middle one of three, for two pairs are equally close.
closestToThird: the one of the two that the third lies closer to. meanTie: the mean of the two, for the third lies equally close to both.`;
