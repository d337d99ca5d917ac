/** The passages and articles that verdicts are learnt from: written pairs, invented affairs, and news on two events of a kind. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidesOf } from '../server/src/engine/corpus/relatedClaims.ts';
import type { Side } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import { Corpus, readNameModel, type Snapshot } from '../server/src/engine/engine.ts';
import type { Span } from '../server/src/engine/text/span.ts';
import { type Affair, readAffair } from '../test/support/affairs.ts';
import { type Pair, type Passage, readPairs } from '../test/support/verdictPairs.ts';
import type { Article } from './topics.ts';

// The programs run as training/out/NAME.mjs.
export const ROOT = join(import.meta.dirname, '../..');
const PAIRS = [join(ROOT, 'training/pairs'), join(ROOT, 'test/verdicts')];
const AFFAIRS = join(ROOT, 'test/affairs');

/** What was written for training or testing; none of it is kept back from whoever makes the rules. */
const IS_OPEN = /^(?!README|said|found|blind).*\.md$/;

/** What one text tells, with where it stands in it. */
export type Placed<T> = T & Span;

/** Those of each page. */
export function openPairs(): readonly (readonly Pair[])[] {
    return PAIRS.flatMap(pagesIn).map(readPairs);
}

export function openAffairs(): readonly Affair[] {
    return pagesIn(AFFAIRS).map(readAffair);
}

function pagesIn(folder: string): readonly string[] {
    const files = readdirSync(folder).filter(name => IS_OPEN.test(name));
    return files.sort().map(name => readFileSync(join(folder, name), 'utf8'));
}

export function articleOf({ text, published }: Passage, uri: string): Article {
    return { uri, text, published };
}

const names = readNameModel(new Uint8Array(readFileSync(join(ROOT, 'server/data/names.model'))));

export function snapshotOf(articles: readonly Article[]): Snapshot {
    const corpus = new Corpus({ names });
    for (const { uri, text, published } of articles) corpus.set({ uri, text, format: 'article', published });
    corpus.settle();
    return corpus.snapshot();
}

/** Of each statement of an article what is read from its sides; spans of blocks become spans of the text. */
export function placedIn<T extends Span>(
    snapshot: Snapshot,
    uri: string,
    read: (sides: readonly Side[]) => readonly T[],
): readonly T[] {
    const blocks = snapshot.article(uri)?.recognition.document.blocks ?? [];
    return snapshot.claims.statements(uri).flatMap(statement => {
        const from = blocks[statement.block].start;
        return read(sidesOf(snapshot, statement)).map(found => ({
            ...found,
            start: from + found.start,
            end: from + found.end,
        }));
    });
}

/** Articles of a topic that tell of two events: those of the first have "ecb" at the end of their names, of the other "ecbplus". */
export interface TwoEvents {
    readonly first: readonly Article[];
    readonly second: readonly Article[];
    /** What the next topic tells of, which is something else. */
    readonly next: readonly Article[];
}

/** Told on one day, in one week, or in two seasons. */
const DAY = '2014-05-15';
const DAYS_LATER = [DAY, '2014-05-18', '2014-07-20'];

export function twoEventsOf(topics: readonly (readonly Article[])[]): readonly TwoEvents[] {
    return topics.map((articles, i) => {
        const later = DAYS_LATER[i % DAYS_LATER.length];
        return {
            first: on(articles.filter(isOfFirst), DAY),
            second: on(
                articles.filter(article => !isOfFirst(article)),
                later,
            ),
            next: on(topics[(i + 1) % topics.length].filter(isOfFirst), later),
        };
    });
}

function isOfFirst({ uri }: Article): boolean {
    return /\decb$/.test(uri);
}

function on(articles: readonly Article[], published: string): readonly Article[] {
    return articles.map(article => ({ ...article, published }));
}

/** Of two events so many pairs of articles, and of these so many examples. */
const MOST_PAIRS = 40;
const MOST_EXAMPLES = 300;

/** What is found between pairs of articles, each of another list; of much of it a part, evenly. */
export function sampleBetween<T>(
    articles: readonly Article[],
    others: readonly Article[],
    find: (snapshot: Snapshot, uri: string, otherUri: string) => readonly T[],
): readonly T[] {
    const snapshot = snapshotOf([...articles, ...others]);
    const pairs = articles.flatMap(({ uri }) => others.map(({ uri: other }) => [uri, other] as const));
    const step = Math.max(1, Math.floor(pairs.length / MOST_PAIRS));
    const found = pairs
        .filter((_, i) => i % step === 0)
        .flatMap(([uri, other]) => find(snapshot, uri, other));
    const stride = Math.max(1, Math.ceil(found.length / MOST_EXAMPLES));
    return found.filter((_, i) => i % stride === 0);
}
