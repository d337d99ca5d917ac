/**
 * Makes the trees by which two figures that fit together are held to be of one thing: `npm run agreements -- FOLDER` with a
 * folder of articles (docs.jsonl.gz). Learns from the pairs of training/pairs and the open ones of test/verdicts, and from
 * articles of the split "train" that tell of two events of one kind. From nothing else; the same each time.
 */

import { mayAgree } from '../server/src/engine/corpus/verdicts/figures/compareAlike.ts';
import { figuresOfOneDimension } from '../server/src/engine/corpus/verdicts/figures/figurePair.ts';
import { TRAIT_NAMES, traitsOf } from '../server/src/engine/corpus/verdicts/figures/figureTraits.ts';
import { kinshipOf } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import type { Snapshot } from '../server/src/engine/engine.ts';
import { overlaps } from '../server/src/engine/text/span.ts';
import type { Pair, Passage } from '../test/support/verdictPairs.ts';
import { figuresIn, type PlacedSide } from './figuresIn.ts';
import { learnForestFile } from './forestFile.ts';
import type { Found } from './keptBack.ts';
import { articleOf, openPairs, sampleBetween, snapshotOf, type TwoEvents, twoEventsOf } from './passages.ts';
import { topicsOf } from './topics.ts';

const OUTCOMES = ['of one', 'of two'];
const [OF_ONE, OF_TWO] = [0, 1];
/** Of what is never of one thing there is much; it is to teach no more than the rest. */
const WEIGHT_OF_OTHERS = 0.3;
const LIKELIHOODS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function main(folder: string): void {
    const found = [
        ...openPairs().flatMap(ofPairs),
        ...twoEventsOf([...topicsOf(folder)]).flatMap(ofTwoEvents),
    ];
    learnForestFile(found, {
        file: 'figures/agreementTrees.ts',
        table: 'AGREEMENT_TREES',
        traits: TRAIT_NAMES,
        outcomes: OUTCOMES,
        likelihoods: LIKELIHOODS,
    });
}

/** Of each pair the figures that are pointed at. What fits together beside them may well be of one thing: nobody has marked it. */
function ofPairs(pairs: readonly Pair[], page: number): readonly Found[] {
    return pairs.flatMap(({ one, other, verdict }) => {
        const snapshot = snapshotOf([articleOf(one, 'one'), articleOf(other, 'other')]);
        const isMarked = (side: PlacedSide, { mark }: Passage) => overlaps(side, mark);
        const sides = figuresIn(snapshot, 'one').filter(side => isMarked(side, one));
        const others = figuresIn(snapshot, 'other').filter(side => isMarked(side, other));
        const outcome = verdict === 'agrees' || verdict === 'more specific' ? OF_ONE : OF_TWO;
        const found = sides.flatMap(side =>
            others.flatMap(rival => example(side, rival, { outcome, source: 'pairs', page, weight: 1 })),
        );
        // Each of several parts of a total may fit; one of them is meant.
        return outcome === OF_ONE ? found.slice(0, 1) : found;
    });
}

function ofTwoEvents({ first, second, next }: TwoEvents, page: number): readonly Found[] {
    const find = (snapshot: Snapshot, uri: string, otherUri: string) =>
        figuresIn(snapshot, uri).flatMap(side =>
            figuresIn(snapshot, otherUri).flatMap(other =>
                example(side, other, {
                    outcome: OF_TWO,
                    source: 'two events',
                    page,
                    weight: WEIGHT_OF_OTHERS,
                }),
            ),
        );
    return [...sampleBetween(first, second, find), ...sampleBetween(first, next, find)];
}

function example(
    { side: one }: PlacedSide,
    { side: other }: PlacedSide,
    of: Omit<Found, 'traits'>,
): readonly Found[] {
    const pair = figuresOfOneDimension(one, other, kinshipOf(one, other));
    return pair && mayAgree(pair) ? [{ traits: traitsOf(pair), ...of }] : [];
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run agreements -- FOLDER');
main(folder);
