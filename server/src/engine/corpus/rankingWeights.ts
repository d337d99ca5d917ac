/** How much each feature of a statement counts: learnt by `training/ranking.ts`, not written by hand. */

import type { Features } from './rankingFeatures.ts';

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
    words: 2.74,
    capitals: 2.95,
    names: 0,
    figures: 2.45,
    count: 0.2,
    events: 0.46,
    happenings: 0.3,
    neighbours: 1.32,
    document: 0.24,
    likeness: 2.47,
    sameIncident: 6.84,
    incident: 0.12,
    length: -0.01,
    brevity: 0.9,
    position: -0.06,
};
