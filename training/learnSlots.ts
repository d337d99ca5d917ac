/** Learns which of several figures is the one asked for: a conditional logit (McFadden 1974) with "none" as a choice. */

import { SLOT_FEATURES } from '../server/src/engine/corpus/verdicts/slots/slotFeatures.ts';

/** A figure, and the figures of another article that it may be. */
export interface Question {
    readonly weight: number;
    /** How many names the affairs of the articles share. */
    readonly names: number;
    /** In the order of `SLOT_FEATURES`. */
    readonly candidates: readonly Float64Array[];
    /** 1 for those with its value: together they are the right answer; without any "none" is. */
    readonly isPartner: readonly number[];
}

export interface SlotModel {
    /** In the order of `SLOT_FEATURES`. */
    readonly weights: readonly number[];
    readonly none: number;
    /** By how much each shared name speaks against "none". */
    readonly names: number;
}

const STEPS = 200;
const RATE = 0.1;
/** Adam's memory of the slopes and of their squares (Kingma and Ba 2015). */
const [MEMORY, MEMORY_OF_SQUARES] = [0.9, 0.999];
const SHRINKAGE = 2;

export function learnSlots(questions: readonly Question[]): SlotModel {
    const count = SLOT_FEATURES.length;
    const parameters = new Float64Array(count + 2);
    const [means, squares] = [new Float64Array(count + 2), new Float64Array(count + 2)];
    const total = questions.reduce((sum, { weight }) => sum + weight, 0);
    for (let step = 1; step <= STEPS; step++) {
        const slopes = slopesOf(questions, parameters);
        for (let i = 0; i < parameters.length; i++) {
            const slope = (slopes[i] + (i < count ? SHRINKAGE * parameters[i] : 0)) / total;
            means[i] = MEMORY * means[i] + (1 - MEMORY) * slope;
            squares[i] = MEMORY_OF_SQUARES * squares[i] + (1 - MEMORY_OF_SQUARES) * slope * slope;
            const mean = means[i] / (1 - MEMORY ** step);
            const square = squares[i] / (1 - MEMORY_OF_SQUARES ** step);
            parameters[i] -= (RATE * mean) / (Math.sqrt(square) + 1e-8);
        }
    }
    return modelOf(parameters);
}

function modelOf(parameters: Float64Array): SlotModel {
    const count = SLOT_FEATURES.length;
    return {
        weights: [...parameters.slice(0, count)],
        none: parameters[count],
        names: parameters[count + 1],
    };
}

/** How much of all likelihood falls to the right answer. */
export function shareOfPartner(question: Question, model: SlotModel): number {
    const { shares, none } = sharesOf(question, model);
    const partners = shares.reduce((sum, share, i) => sum + share * question.isPartner[i], 0);
    return question.isPartner.includes(1) ? partners : none;
}

function sharesOf(
    { candidates, names }: Question,
    model: SlotModel,
): { readonly shares: readonly number[]; readonly none: number } {
    const scores = candidates.map(features =>
        features.reduce((sum, value, i) => sum + value * model.weights[i], 0),
    );
    const none = model.none - model.names * names;
    const most = Math.max(none, ...scores);
    const likely = scores.map(score => Math.exp(score - most));
    const likelyNone = Math.exp(none - most);
    const all = likely.reduce((sum, value) => sum + value, likelyNone);
    return { shares: likely.map(value => value / all), none: likelyNone / all };
}

/** Of the negative logarithm of the likelihood. */
function slopesOf(questions: readonly Question[], parameters: Float64Array): Float64Array {
    const count = SLOT_FEATURES.length;
    const slopes = new Float64Array(parameters.length);
    const model = modelOf(parameters);
    for (const question of questions) {
        const { candidates, isPartner, weight, names } = question;
        const { shares, none } = sharesOf(question, model);
        const partners = shares.reduce((sum, share, i) => sum + share * isPartner[i], 0);
        const hasPartner = isPartner.includes(1);
        for (const [i, features] of candidates.entries()) {
            const wanted = hasPartner ? (isPartner[i] * shares[i]) / Math.max(partners, 1e-12) : 0;
            const push = weight * (shares[i] - wanted);
            for (let f = 0; f < count; f++) slopes[f] += push * features[f];
        }
        const pushOfNone = weight * (none - (hasPartner ? 0 : 1));
        slopes[count] += pushOfNone;
        slopes[count + 1] -= pushOfNone * names;
    }
    return slopes;
}
