/**
 * Makes the trees by which two sentences are held to tell of one thing, and how one goes with the other: `npm run told --
 * FOLDER` with a folder of articles (docs.jsonl.gz). Learns from the pairs of training/pairs and the open ones of
 * test/verdicts, and from articles of the split "train", of two events and of one. From nothing else; the same each time.
 */

import { areKin, kinshipOf, type Side } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import { TOLD_TRAITS, toldTraitsOf } from '../server/src/engine/corpus/verdicts/words/toldTraits.ts';
import type { Snapshot } from '../server/src/engine/engine.ts';
import { overlaps } from '../server/src/engine/text/span.ts';
import type { Pair, PairVerdict } from '../test/support/verdictPairs.ts';
import { learnForestFile } from './forestFile.ts';
import type { Found } from './keptBack.ts';
import {
    articleOf,
    openPairs,
    type Placed,
    placedIn,
    sampleBetween,
    snapshotOf,
    type TwoEvents,
    twoEventsOf,
} from './passages.ts';
import { topicsOf } from './topics.ts';

/** How one sentence may go with another. That both say the same in other words is not to be seen from these traits. */
const OUTCOMES = ['updates', 'more specific', 'disputed', 'conflicts', 'other'];
const OTHER = OUTCOMES.length - 1;

/** Of what is beside a pair there is much: each third is taken, and it is to teach no more than the rest. */
const STRIDE = 3;
const WEIGHT_BESIDE = 0.45;
/** What two reports of one event tell side by side seldom goes with each other in one of these ways, and nobody has marked it. */
const WEIGHT_OF_NEWS = 0.4;
/** On which two reports of one event may appear: what lies between them is not to tell the news from the pairs. */
const DAYS = ['2014-05-15', '2014-05-16', '2014-05-18', '2014-05-25', '2014-07-10'];
const LIKELIHOODS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

type PlacedSide = Placed<{ readonly side: Side }>;

function main(folder: string): void {
    const found = [...openPairs().flatMap(ofPairs), ...twoEventsOf([...topicsOf(folder)]).flatMap(ofNews)];
    learnForestFile(found, {
        file: 'words/toldTrees.ts',
        table: 'TOLD_TREES',
        traits: TOLD_TRAITS,
        outcomes: OUTCOMES,
        likelihoods: LIKELIHOODS,
    });
}

/** Of each pair the two sentences that are pointed at; what else it tells goes otherwise, or not at all, with each other. */
function ofPairs(pairs: readonly Pair[], page: number): readonly Found[] {
    return pairs.flatMap(({ one, other, verdict }) => {
        const snapshot = snapshotOf([articleOf(one, 'one'), articleOf(other, 'other')]);
        const of = { page, outcome: outcomeOf(verdict) };
        const others = sentencesIn(snapshot, 'other');
        const marked: Found[] = [];
        const beside: Found[] = [];
        for (const sentence of sentencesIn(snapshot, 'one'))
            for (const rival of others) {
                if (overlaps(sentence, one.mark) && overlaps(rival, other.mark))
                    marked.push(...example(sentence, rival, { ...of, source: 'pairs', weight: 1 }));
                else
                    beside.push(
                        ...example(sentence, rival, {
                            page,
                            outcome: OTHER,
                            source: 'beside pairs',
                            weight: WEIGHT_BESIDE,
                        }),
                    );
            }
        return [...marked, ...beside.filter((_, i) => i % STRIDE === 0)];
    });
}

function outcomeOf(verdict: PairVerdict): number {
    const outcome = OUTCOMES.indexOf(verdict);
    return outcome < 0 ? OTHER : outcome;
}

function ofNews({ first, second, next }: TwoEvents, page: number): readonly Found[] {
    const of = (source: string) => (snapshot: Snapshot, uri: string, other: string) => {
        const others = sentencesIn(snapshot, other);
        const news = { page, outcome: OTHER, source, weight: WEIGHT_OF_NEWS };
        return sentencesIn(snapshot, uri).flatMap(sentence =>
            others.flatMap(rival => example(sentence, rival, news)),
        );
    };
    const half = Math.ceil(first.length / 2);
    const rest = first.slice(half).map((article, i) => ({ ...article, published: DAYS[i % DAYS.length] }));
    return [
        ...sampleBetween(first.slice(0, half), rest, of('one event')),
        ...sampleBetween(first, second, of('two events')),
        ...sampleBetween(first, next, of('two events')),
    ];
}

function example(
    { side: one }: PlacedSide,
    { side: other }: PlacedSide,
    of: Omit<Found, 'traits'>,
): readonly Found[] {
    return areKin(kinshipOf(one, other)) ? [{ traits: toldTraitsOf(one, other), ...of }] : [];
}

/** Each with the first of its claims. */
function sentencesIn(snapshot: Snapshot, uri: string): readonly PlacedSide[] {
    return placedIn(snapshot, uri, ([side]) => {
        if (!side) return [];
        const { start, end } = side.claim.sentence;
        return [{ side, start, end }];
    });
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run told -- FOLDER');
main(folder);
