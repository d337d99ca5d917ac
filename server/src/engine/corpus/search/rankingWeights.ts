/** How much each feature of a statement counts, and from where on it does: learnt by `training/ranking.ts`, not written by hand. */

import type { Features } from './rankingFeatures.ts';

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
    words: 2.77,
    capitals: 2.94,
    names: 0,
    figures: 2.66,
    count: 0.2,
    events: 0.46,
    happenings: 0.3,
    neighbours: 1.33,
    document: 0.25,
    likeness: 2.5,
    sameIncident: 7.08,
    incident: 0.12,
    length: -0.02,
    brevity: 0.86,
    position: -0.06,
};

/** Of the statements that score so much four in five tell of the same event. */
export const RELEVANT_FROM = 7.57;
