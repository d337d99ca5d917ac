/** How well a statement answers a question, in one number. */

import type { Features } from './rankingFeatures.ts';
import { RANKING_WEIGHTS as WEIGHTS } from './rankingWeights.ts';

/** Higher is closer; comparable only among the answers to one question. */
export function rankOf(features: Features): number {
    // One by one: a loop over the names takes many times as long, and hundreds of statements are ranked for one question.
    return (
        WEIGHTS.words * features.words +
        WEIGHTS.capitals * features.capitals +
        WEIGHTS.names * features.names +
        WEIGHTS.figures * features.figures +
        WEIGHTS.count * features.count +
        WEIGHTS.events * features.events +
        WEIGHTS.happenings * features.happenings +
        WEIGHTS.neighbours * features.neighbours +
        WEIGHTS.document * features.document +
        WEIGHTS.likeness * features.likeness +
        WEIGHTS.sameIncident * features.sameIncident +
        WEIGHTS.incident * features.incident +
        WEIGHTS.length * features.length +
        WEIGHTS.brevity * features.brevity +
        WEIGHTS.position * features.position
    );
}
