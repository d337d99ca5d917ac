/** How much each feature of a statement counts: learnt by `training/ranking.ts`, not written by hand. */

import type { Features } from './rankingFeatures.ts';

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
    words: 2.96,
    capitals: 2.72,
    names: 0,
    figures: 0.24,
    count: 0.27,
    happenings: 0.3,
    neighbours: 1.19,
    document: 0.71,
    likeness: 3.82,
    incident: 0.28,
    length: -0.25,
    brevity: 0.64,
    position: -0.01,
};
