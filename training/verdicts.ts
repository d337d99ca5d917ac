/**
 * Makes the table of weights by which two figures that differ are held to conflict, or one to update the other: `npm run verdicts
 * -- FOLDER` with a folder of articles (docs.jsonl.gz). Learns from the pairs of training/pairs and the open ones of test/verdicts;
 * from the open affairs of test/affairs, changed and unchanged; and from articles of the split "train" that tell of two
 * events of one kind, of which no two figures are of one thing. From nothing else; the same each time.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareByRules } from '../server/src/engine/corpus/compareFigures.ts';
import { figuresOfOneDimension } from '../server/src/engine/corpus/figurePair.ts';
import { TRAIT_NAMES, traitsOf } from '../server/src/engine/corpus/figureTraits.ts';
import { sidesOf } from '../server/src/engine/corpus/relatedClaims.ts';
import { kinshipOf, type Side } from '../server/src/engine/corpus/side.ts';
import { Corpus, readNameModel, type Snapshot } from '../server/src/engine/engine.ts';
import { overlaps, type Span } from '../server/src/engine/text/span.ts';
import { readAffair, withChange } from '../test/support/affairs.ts';
import { type Pair, type Passage, readPairs } from '../test/support/verdictPairs.ts';
import {
    type Example,
    learnVerdicts,
    OUTCOMES,
    type Outcome,
    sharesOf,
    type VerdictModel,
} from './learnVerdicts.ts';
import { type Article, topicsOf } from './topics.ts';

// The program runs as training/out/verdicts.mjs.
const ROOT = join(import.meta.dirname, '../..');
const TABLE_FILE = join(ROOT, 'server/src/engine/corpus/verdictWeights.ts');
const PAIRS = [join(ROOT, 'training/pairs'), join(ROOT, 'test/verdicts')];
const AFFAIRS = join(ROOT, 'test/affairs');

/** What was written for training or testing; none of it is kept back from whoever makes the rules. */
const IS_OPEN = /^(?!README|said|found|blind).*\.md$/;

/** Of two events of a topic so many pairs of articles, and of these so many pairs of figures. */
const MOST_PAIRS = 40;
const MOST_FIGURES = 300;
/** Of what is never of one thing there is much; it is to teach no more than the rest. */
const WEIGHT_OF_OTHERS = 0.3;
/** All is split into so many parts, each of which is judged by what the others teach. */
const PARTS = 8;
const LIKELIHOODS = [0.5, 0.7, 0.8, 0.9];

interface Found extends Example {
    readonly source: string;
    readonly part: number;
}

/** A figure, with where it stands in the text. */
interface PlacedSide extends Span {
    readonly side: Side;
}

const names = readNameModel(new Uint8Array(readFileSync(join(ROOT, 'server/data/names.model'))));

function main(folder: string): void {
    const found = [
        ...PAIRS.flatMap(folder => pagesIn(folder).flatMap(({ page }, i) => ofPairs(readPairs(page), i))),
        ...pagesIn(AFFAIRS).flatMap(({ page }, i) => ofAffair(page, i)),
        ...[...topicsOf(folder)].flatMap(ofTwoEvents),
    ];
    reportKeptBack(found);
    writeFileSync(TABLE_FILE, withWeights(readFileSync(TABLE_FILE, 'utf8'), learnVerdicts(found)));
}

function pagesIn(folder: string): readonly { readonly page: string }[] {
    const files = readdirSync(folder).filter(name => IS_OPEN.test(name));
    return files.sort().map(name => ({ page: readFileSync(join(folder, name), 'utf8') }));
}

/** Of each pair the two figures that are pointed at; whatever else differs in it is of two things. */
function ofPairs(pairs: readonly Pair[], index: number): readonly Found[] {
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
                    : example(side, rival, 'other', { source: 'beside pairs', index, weight: 1 }),
            ),
        );
        return marked
            ? [...example(...marked, outcome, { source: 'pairs', index, weight: 1 }), ...rest]
            : rest;
    });
}

function articleOf({ text, published }: Passage, uri: string): Article {
    return { uri, text, published };
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
function ofAffair(page: string, index: number): readonly Found[] {
    const affair = readAffair(page);
    const whole = snapshotOf(affair.documents);
    const uris = affair.documents.map(({ uri }) => uri);
    const unchanged = uris.flatMap((uri, i) =>
        uris.slice(i + 1).flatMap(other => between(whole, uri, other, { source: 'affairs', index })),
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
                is.flatMap(side =>
                    example(side, other, 'conflicts', { source: 'changes', index, weight: 1 }),
                ),
            );
    });
    return [...unchanged, ...changed];
}

function isSameFigure({ claim: { figure: a } }: Side, { claim: { figure: b } }: Side): boolean {
    return a !== undefined && b !== undefined && a.value === b.value && a.unit === b.unit;
}

/**
 * The articles of a topic tell of two events: those of the first have "ecb" at the end of their names, of the other "ecbplus".
 * The next topic tells of something else.
 */
function ofTwoEvents(
    articles: readonly Article[],
    index: number,
    topics: readonly (readonly Article[])[],
): readonly Found[] {
    const first = articles.filter(({ uri }) => FIRST_EVENT.test(uri));
    const second = articles.filter(({ uri }) => !FIRST_EVENT.test(uri));
    const next = topics[(index + 1) % topics.length].filter(({ uri }) => FIRST_EVENT.test(uri));
    const later = DAYS_LATER[index % DAYS_LATER.length];
    return [
        ...betweenEvents(on(first, DAY), on(second, later), index),
        ...betweenEvents(on(first, DAY), on(next, later), index),
    ];
}

const FIRST_EVENT = /\decb$/;
/** Told on one day, in one week, or in two seasons. */
const DAY = '2014-05-15';
const DAYS_LATER = [DAY, '2014-05-18', '2014-07-20'];

function on(articles: readonly Article[], published: string): readonly Article[] {
    return articles.map(article => ({ ...article, published }));
}

function betweenEvents(
    articles: readonly Article[],
    others: readonly Article[],
    index: number,
): readonly Found[] {
    const snapshot = snapshotOf([...articles, ...others]);
    const pairs = articles.flatMap(({ uri }) => others.map(({ uri: other }) => [uri, other] as const));
    const step = Math.max(1, Math.floor(pairs.length / MOST_PAIRS));
    const found = pairs
        .filter((_, i) => i % step === 0)
        .flatMap(([uri, second]) => between(snapshot, uri, second, { source: 'two events', index }));
    const stride = Math.max(1, Math.ceil(found.length / MOST_FIGURES));
    return found.filter((_, i) => i % stride === 0);
}

function between(
    snapshot: Snapshot,
    uri: string,
    otherUri: string,
    of: { readonly source: string; readonly index: number },
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
    { source, index, weight }: { readonly source: string; readonly index: number; readonly weight: number },
): readonly Found[] {
    const traits = traitsBetween(one, other);
    return traits ? [{ traits, outcome, weight, source, part: index % PARTS }] : [];
}

function traitsBetween({ side: one }: PlacedSide, { side: other }: PlacedSide): Float64Array | undefined {
    const pair = figuresOfOneDimension(one, other, kinshipOf(one, other));
    return pair?.values.relation === 'apart' ? traitsOf(pair) : undefined;
}

function figuresIn(snapshot: Snapshot, uri: string): readonly PlacedSide[] {
    const blocks = snapshot.article(uri)?.recognition.document.blocks ?? [];
    return snapshot.claims.statements(uri).flatMap(statement =>
        sidesOf(snapshot, statement).flatMap(side => {
            const { figure } = side.claim;
            const from = blocks[statement.block].start;
            return figure ? { side, start: from + figure.start, end: from + figure.end } : [];
        }),
    );
}

function snapshotOf(articles: readonly Article[]): Snapshot {
    const corpus = new Corpus({ names });
    for (const { uri, text, published } of articles) corpus.set({ uri, text, format: 'article', published });
    return corpus.snapshot();
}

/** What is said of examples by what all others teach: how many are rightly held to conflict, or to update, from which likelihood. */
function reportKeptBack(found: readonly Found[]): void {
    const shares = new Map<Found, readonly number[]>();
    for (let part = 0; part < PARTS; part++) {
        const model = learnVerdicts(found.filter(example => example.part !== part));
        for (const example of found)
            if (example.part === part) shares.set(example, sharesOf(model, example.traits));
    }
    for (const source of new Set(found.map(({ source }) => source))) {
        const own = found.filter(example => example.source === source);
        for (const [k, outcome] of OUTCOMES.slice(0, -1).entries()) {
            const all = own.filter(example => example.outcome === outcome).length;
            const said = LIKELIHOODS.map(least => {
                const likely = own.filter(example => (shares.get(example)?.[k] ?? 0) >= least);
                return `${likely.filter(example => example.outcome === outcome).length}/${likely.length}`;
            });
            console.log(
                `${source}, ${outcome}: ${all} of ${own.length}; from ${LIKELIHOODS.join(', ')}: ${said.join(', ')}`,
            );
        }
    }
}

/** The file with these weights in the place of its own. */
function withWeights(file: string, { weights, biases }: VerdictModel): string {
    const rows = TRAIT_NAMES.map((name, i) => {
        const row = weights.map(weights => rounded(weights[i])).join(', ');
        return `    '${name}': [${row}],\n`;
    });
    const at = file.indexOf('export const VERDICT_WEIGHTS');
    return `${file.slice(0, at)}export const VERDICT_WEIGHTS: Readonly<Record<string, readonly [number, number]>> = {
${rows.join('')}};

export const VERDICT_BIASES: readonly [number, number] = [${biases.map(rounded).join(', ')}];
`;
}

function rounded(weight: number): number {
    return Math.round(weight * 100) / 100;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run verdicts -- FOLDER');
main(folder);
