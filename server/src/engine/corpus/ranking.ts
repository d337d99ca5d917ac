/** How well a statement answers a question, in one number. */

import { FEATURE_NAMES, type Features } from './rankingFeatures.ts';
import { RANKING_WEIGHTS } from './rankingWeights.ts';

/** Higher is closer; comparable only among the answers to one question. */
export function rankOf(features: Features): number {
    let sum = 0;
    for (const name of FEATURE_NAMES) sum += RANKING_WEIGHTS[name] * features[name];
    return sum;
}
