/**
 * Makes the trees by which two days, or two hours, that differ are held to be of one thing: `npm run moments --
 * FOLDER` with a folder of articles (docs.jsonl.gz). Learns from the pairs of training/pairs and the open ones of
 * test/verdicts; from the open affairs of test/affairs, changed and unchanged; and from articles of the split "train", of
 * two events and of one. From nothing else; the same each time.
 */

import { toldSidesOf } from '../server/src/engine/corpus/relatedClaims.ts';
import { mayBeOfOne, mayDiffer } from '../server/src/engine/corpus/verdicts/days/compareMoments.ts';
import {
    areOfOneKind,
    areOneMoment,
    type Moment,
    momentsAt,
} from '../server/src/engine/corpus/verdicts/days/moments.ts';
import { toldApart } from '../server/src/engine/corpus/verdicts/days/momentsApart.ts';
import {
    type Dated,
    MOMENT_TRAITS,
    momentTraitsOf,
} from '../server/src/engine/corpus/verdicts/days/momentTraits.ts';
import { kinshipOf } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import type { Snapshot } from '../server/src/engine/engine.ts';
import { overlaps } from '../server/src/engine/text/span.ts';
import { type Affair, withChange } from '../test/support/affairs.ts';
import type { Pair, PairVerdict } from '../test/support/verdictPairs.ts';
import { learnForestFile } from './forestFile.ts';
import type { Found } from './keptBack.ts';
import {
    articleOf,
    openAffairs,
    openPairs,
    type Placed,
    placedIn,
    sampleBetween,
    snapshotOf,
    type TwoEvents,
    twoEventsOf,
} from './passages.ts';
import { topicsOf } from './topics.ts';

/** What two moments that differ may be: of one thing that one source dates so and another so, or of two. */
const OUTCOMES = ['of one', 'of two'];
const [OF_ONE, OF_TWO] = [0, 1];

const OF_ONE_THING: ReadonlySet<PairVerdict> = new Set<PairVerdict>(['conflicts', 'updates', 'disputed']);

/** Of what is never of one thing there is much; it is to teach no more than the rest. */
const WEIGHT_OF_OTHERS = 0.3;
/** One change is held against the same day in several articles. */
const WEIGHT_OF_CHANGES = 0.5;
const LIKELIHOODS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

type PlacedMoment = Placed<{ readonly dated: Dated }>;

interface Source {
    readonly source: string;
    readonly page: number;
    readonly weight: number;
}

function main(folder: string): void {
    const found = [
        ...openPairs().flatMap(ofPairs),
        ...openAffairs().flatMap(ofAffair),
        ...twoEventsOf([...topicsOf(folder)]).flatMap(ofEvents),
    ];
    learnForestFile(found, {
        file: 'days/momentTrees.ts',
        table: 'MOMENT_TREES',
        traits: MOMENT_TRAITS,
        outcomes: OUTCOMES,
        likelihoods: LIKELIHOODS,
    });
}

/** Of each pair the two moments that are pointed at; whatever else differs in it is of two things. */
function ofPairs(pairs: readonly Pair[], page: number): readonly Found[] {
    return pairs.flatMap(({ one, other, verdict }) => {
        const snapshot = snapshotOf([articleOf(one, 'one'), articleOf(other, 'other')]);
        const [moments, others] = [momentsIn(snapshot, 'one'), momentsIn(snapshot, 'other')];
        const outcome = OF_ONE_THING.has(verdict) ? OF_ONE : OF_TWO;
        const [marked, otherMarked] = [
            moments.filter(moment => overlaps(moment, one.mark)),
            others.filter(moment => overlaps(moment, other.mark)),
        ];
        const rest = moments.flatMap(moment =>
            others.flatMap(rival =>
                marked.includes(moment) && otherMarked.includes(rival)
                    ? []
                    : example(moment, rival, OF_TWO, { source: 'beside pairs', page, weight: 1 }),
            ),
        );
        return [...best(marked, otherMarked, outcome, { source: 'pairs', page, weight: 1 }), ...rest];
    });
}

/** Of several moments that are pointed at those two that have most words in common. */
function best(
    moments: readonly PlacedMoment[],
    others: readonly PlacedMoment[],
    outcome: number,
    of: Source,
): readonly Found[] {
    const at = MOMENT_TRAITS.indexOf('place: nearWords');
    const pairs = moments.flatMap(moment => others.flatMap(other => example(moment, other, outcome, of)));
    return pairs.sort((a, b) => b.traits[at] - a.traits[at]).slice(0, 1);
}

/** Each change differs from what it was in the other articles; in the affair as it is, nothing differs. */
function ofAffair(affair: Affair, page: number): readonly Found[] {
    const whole = snapshotOf(affair.documents);
    const uris = affair.documents.map(({ uri }) => uri);
    const unchanged = uris.flatMap((uri, i) =>
        uris
            .slice(i + 1)
            .flatMap(other =>
                between(
                    whole,
                    uri,
                    other,
                    { source: 'affairs', page, weight: WEIGHT_OF_OTHERS },
                    (one, other) => !isPutOff(one, other),
                ),
            ),
    );
    const changed = affair.changes.flatMap(change => {
        const snapshot = snapshotOf(withChange(affair, change));
        const was = momentsIn(whole, change.uri).filter(moment => overlaps(moment, change));
        const { start } = change;
        const is = momentsIn(snapshot, change.uri).filter(moment =>
            overlaps(moment, { start, end: start + change.is.length }),
        );
        return uris
            .filter(uri => uri !== change.uri)
            .flatMap(uri => momentsIn(whole, uri))
            .filter(({ dated }) => was.some(before => isSame(before.dated.moment, dated.moment)))
            .flatMap(other =>
                is.flatMap(moment =>
                    example(moment, other, OF_ONE, { source: 'changes', page, weight: WEIGHT_OF_CHANGES }),
                ),
            );
    });
    return [...unchanged, ...changed];
}

/** A day is not the year that it lies in. */
function isSame(one: Moment, other: Moment): boolean {
    return areOfOneKind(one, other) && areOneMoment(one, other) && one.on?.until === other.on?.until;
}

/** The reports of one event seldom differ on its days; but "yesterday" is another day in each of them, and all are given one. */
function ofEvents({ first, second, next }: TwoEvents, page: number): readonly Found[] {
    const of = { page, weight: WEIGHT_OF_OTHERS };
    const half = Math.ceil(first.length / 2);
    const ofTwo = (snapshot: Snapshot, uri: string, other: string) =>
        between(snapshot, uri, other, { ...of, source: 'two events' });
    const ofOne = (snapshot: Snapshot, uri: string, other: string) =>
        between(snapshot, uri, other, { ...of, source: 'one event' }, areToldAlike);
    return [
        ...sampleBetween(first, second, ofTwo),
        ...sampleBetween(first, next, ofTwo),
        ...sampleBetween(first.slice(0, half), first.slice(half), ofOne),
    ];
}

function areToldAlike({ dated: one }: PlacedMoment, { dated: other }: PlacedMoment): boolean {
    const [kind, otherKind] = [kindOf(one.moment), kindOf(other.moment)];
    return kind === otherKind && kind !== 'shift';
}

function kindOf({ time: { reading } }: Moment): string | undefined {
    return reading?.kind === 'timeOfDay' ? reading.day?.kind : reading?.kind;
}

/** In an affair plans are put off: these are of one thing, and nobody has marked them. */
function isPutOff({ dated: { side } }: PlacedMoment, { dated: { side: other } }: PlacedMoment): boolean {
    return toldApart(side, other, '', [undefined, undefined]).verdict === 'updates';
}

function between(
    snapshot: Snapshot,
    uri: string,
    otherUri: string,
    of: Source,
    isAsked: (one: PlacedMoment, other: PlacedMoment) => boolean = () => true,
): readonly Found[] {
    const others = momentsIn(snapshot, otherUri);
    return momentsIn(snapshot, uri).flatMap(moment =>
        others.flatMap(other => (isAsked(moment, other) ? example(moment, other, OF_TWO, of) : [])),
    );
}

function example(
    { dated: one }: PlacedMoment,
    { dated: other }: PlacedMoment,
    outcome: number,
    of: Source,
): readonly Found[] {
    if (!mayDiffer(one, other)) return [];
    const kinship = kinshipOf(one.side, other.side);
    if (!mayBeOfOne(one, other, kinship)) return [];
    return [{ traits: momentTraitsOf(one, other, kinship), outcome, ...of }];
}

/** Each with the claim that is dated to it. */
function momentsIn(snapshot: Snapshot, uri: string): readonly PlacedMoment[] {
    return placedIn(snapshot, uri, sides => {
        const placed = new Map<Moment, PlacedMoment>();
        for (const side of toldSidesOf(sides))
            for (const moment of momentsAt(side.claim, side.document))
                if (!placed.has(moment)) placed.set(moment, { dated: { side, moment }, ...moment.span });
        return [...placed.values()];
    });
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run moments -- FOLDER');
main(folder);
