/**
 * Makes the trees by which two figures that differ are held to conflict, or one to update the other: `npm run verdicts
 * -- FOLDER` with a folder of articles (docs.jsonl.gz). Learns from the pairs of training/pairs and the open ones of test/verdicts;
 * from the open affairs of test/affairs, changed and unchanged; and from articles of the split "train" that tell of two
 * events of one kind, of which no two figures are of one thing. From nothing else; the same each time.
 */

import { compareByRules } from '../server/src/engine/corpus/verdicts/figures/compareFigures.ts';
import { figuresOfOneDimension } from '../server/src/engine/corpus/verdicts/figures/figurePair.ts';
import { TRAIT_NAMES, traitsOf } from '../server/src/engine/corpus/verdicts/figures/figureTraits.ts';
import { kinshipOf, type Side } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import type { Snapshot } from '../server/src/engine/engine.ts';
import { overlaps } from '../server/src/engine/text/span.ts';
import { type Affair, withChange } from '../test/support/affairs.ts';
import type { Pair, Passage } from '../test/support/verdictPairs.ts';
import { figuresIn, type PlacedSide } from './figuresIn.ts';
import { learnForestFile } from './forestFile.ts';
import type { Found } from './keptBack.ts';
import {
    articleOf,
    openAffairs,
    openPairs,
    sampleBetween,
    snapshotOf,
    type TwoEvents,
    twoEventsOf,
} from './passages.ts';
import { topicsOf } from './topics.ts';

/** What two figures that differ may be to each other. */
const OUTCOMES = ['conflicts', 'updates', 'disputed', 'other'];
type Outcome = (typeof OUTCOMES)[number];

/** Of what is never of one thing there is much; it is to teach no more than the rest. */
const WEIGHT_OF_OTHERS = 0.3;
const WEIGHT_BESIDE = 0.5;
const LIKELIHOODS = [0.5, 0.7, 0.8, 0.9];

function main(folder: string): void {
    const found = [
        ...openPairs().flatMap(ofPairs),
        ...openAffairs().flatMap(ofAffair),
        ...twoEventsOf([...topicsOf(folder)]).flatMap(ofTwoEvents),
    ];
    learnForestFile(found, {
        file: 'figures/verdictTrees.ts',
        table: 'VERDICT_TREES',
        traits: TRAIT_NAMES,
        outcomes: OUTCOMES,
        likelihoods: LIKELIHOODS,
    });
}

/** Of each pair the two figures that are pointed at; whatever else differs in it is of two things. */
function ofPairs(pairs: readonly Pair[], page: number): readonly Found[] {
    return pairs.flatMap(({ one, other, verdict }) => {
        const snapshot = snapshotOf([articleOf(one, 'one'), articleOf(other, 'other')]);
        const [sides, others] = [figuresIn(snapshot, 'one'), figuresIn(snapshot, 'other')];
        const outcome = OUTCOMES.find(outcome => outcome === verdict) ?? 'other';
        const isMarked = (side: PlacedSide, { mark }: Passage) => overlaps(side, mark);
        const marked = best(
            sides.filter(side => isMarked(side, one)),
            others.filter(side => isMarked(side, other)),
        );
        const rest = sides.flatMap(side =>
            others.flatMap(rival =>
                isMarked(side, one) && isMarked(rival, other)
                    ? []
                    : example(side, rival, 'other', { source: 'beside pairs', page, weight: WEIGHT_BESIDE }),
            ),
        );
        return marked
            ? [...example(...marked, outcome, { source: 'pairs', page, weight: 1 }), ...rest]
            : rest;
    });
}

/** Of several figures that are pointed at those two that have most in common. */
function best(
    sides: readonly PlacedSide[],
    others: readonly PlacedSide[],
): readonly [PlacedSide, PlacedSide] | undefined {
    const at = TRAIT_NAMES.indexOf('measures: same');
    const pairs = sides.flatMap(side =>
        others.flatMap(other => {
            const traits = traitsBetween(side, other);
            return traits ? { side, other, score: traits[at] } : [];
        }),
    );
    const [first] = pairs.sort((a, b) => b.score - a.score);
    return first && [first.side, first.other];
}

/** Each change conflicts with what it was in the other articles; in the affair as it is, nothing conflicts. */
function ofAffair(affair: Affair, page: number): readonly Found[] {
    const whole = snapshotOf(affair.documents);
    const uris = affair.documents.map(({ uri }) => uri);
    const unchanged = uris.flatMap((uri, i) =>
        uris.slice(i + 1).flatMap(other => between(whole, uri, other, { source: 'affairs', page })),
    );
    const changed = affair.changes.flatMap(change => {
        const snapshot = snapshotOf(withChange(affair, change));
        const was = figuresIn(whole, change.uri).filter(side => overlaps(side, change));
        const { start } = change;
        const is = figuresIn(snapshot, change.uri).filter(side =>
            overlaps(side, { start, end: start + change.is.length }),
        );
        return uris
            .filter(uri => uri !== change.uri)
            .flatMap(uri => figuresIn(whole, uri))
            .filter(({ side }) => was.some(({ side: before }) => isSameFigure(before, side)))
            .flatMap(other =>
                is.flatMap(side => example(side, other, 'conflicts', { source: 'changes', page, weight: 1 })),
            );
    });
    return [...unchanged, ...changed];
}

function isSameFigure({ claim: { figure: a } }: Side, { claim: { figure: b } }: Side): boolean {
    return a !== undefined && b !== undefined && a.value === b.value && a.unit === b.unit;
}

function ofTwoEvents({ first, second, next }: TwoEvents, page: number): readonly Found[] {
    const find = (snapshot: Snapshot, uri: string, other: string) =>
        between(snapshot, uri, other, { source: 'two events', page });
    return [...sampleBetween(first, second, find), ...sampleBetween(first, next, find)];
}

function between(
    snapshot: Snapshot,
    uri: string,
    otherUri: string,
    of: { readonly source: string; readonly page: number },
): readonly Found[] {
    return figuresIn(snapshot, uri).flatMap(side =>
        figuresIn(snapshot, otherUri).flatMap(other =>
            isUpdate(side, other) ? [] : example(side, other, 'other', { ...of, weight: WEIGHT_OF_OTHERS }),
        ),
    );
}

/** In an affair tolls rise: these are of one thing, and nobody has marked them. */
function isUpdate({ side: one }: PlacedSide, { side: other }: PlacedSide): boolean {
    return compareByRules(one, other, kinshipOf(one, other))?.verdict === 'updates';
}

function example(
    one: PlacedSide,
    other: PlacedSide,
    outcome: Outcome,
    { source, page, weight }: { readonly source: string; readonly page: number; readonly weight: number },
): readonly Found[] {
    const traits = traitsBetween(one, other);
    return traits ? [{ traits, outcome: OUTCOMES.indexOf(outcome), weight, source, page }] : [];
}

function traitsBetween({ side: one }: PlacedSide, { side: other }: PlacedSide): Float64Array | undefined {
    const pair = figuresOfOneDimension(one, other, kinshipOf(one, other));
    return pair?.values.relation === 'apart' ? traitsOf(pair) : undefined;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run verdicts -- FOLDER');
main(folder);
