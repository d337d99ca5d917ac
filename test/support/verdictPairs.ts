/** Pairs of short passages with the verdict that a careful reader gives on them, and what Crosscheck says. */

import {
    Corpus,
    type RelatedClaim,
    relatedTo,
    type Snapshot,
    type Span,
} from '../../server/src/engine/engine.ts';
import { overlaps } from '../../server/src/engine/text/span.ts';
import { withNames } from './nameModel.ts';
import { placedSentence } from './placedSentence.ts';

/** Silence counts as `related`: in both cases the reader is told of no difference. */
export type PairVerdict = 'agrees' | 'more specific' | 'updates' | 'conflicts' | 'disputed' | 'related';

export interface Passage {
    /** ISO 8601, or undefined. */
    readonly published: string | undefined;
    readonly outlet: string;
    readonly text: string;
    /** What the reader points at. */
    readonly mark: Span;
}

export interface Pair {
    readonly title: string;
    /** Of the second passage, seen from the first: it is the later or the more specific one. */
    readonly verdict: PairVerdict;
    readonly one: Passage;
    readonly other: Passage;
}

const VERDICTS = ['agrees', 'more specific', 'updates', 'conflicts', 'disputed', 'related'] as const;

/** Throws, with the title, for a pair that does not follow the format of test/verdicts/README.md. */
export function readPairs(page: string): readonly Pair[] {
    return page
        .split(/^## /m)
        .slice(1)
        .map(part => {
            const [heading = '', ...lines] = part.split('\n');
            const [, title = '', word] = /^(.+) → ([a-z ]+)$/.exec(heading.trim()) ?? [];
            const verdict = VERDICTS.find(verdict => verdict === word);
            const [one, other, ...more] = quotesIn(lines).map(quote => readPassage(quote, heading));
            if (!verdict || !one || !other || more.length > 0) throw new Error(`cannot read “${heading}”`);
            return { title, verdict, one, other };
        });
}

/** What Crosscheck says of each pair, asked from its first passage and from its second, in a corpus of all passages. */
export function saidOfPairs(pairs: readonly Pair[]): readonly string[] {
    const corpus = new Corpus(withNames);
    for (const [i, { one, other }] of pairs.entries()) {
        corpus.set({
            uri: `file:///${i}/one.txt`,
            text: one.text,
            format: 'plain',
            published: one.published,
        });
        corpus.set({
            uri: `file:///${i}/other.txt`,
            text: other.text,
            format: 'plain',
            published: other.published,
        });
    }
    const snapshot = corpus.snapshot();
    return pairs.map(({ one, other }, i) => {
        const there = answer(
            snapshot,
            [`file:///${i}/one.txt`, one.mark],
            [`file:///${i}/other.txt`, other.mark],
        );
        const back = answer(
            snapshot,
            [`file:///${i}/other.txt`, other.mark],
            [`file:///${i}/one.txt`, one.mark],
        );
        return inWords(there, back);
    });
}

function inWords(there: RelatedClaim | undefined, back: RelatedClaim | undefined): string {
    const [one, other] = [wordOf(there, 'forward'), wordOf(back, 'backward')];
    return one === other ? one : `${one} / ${other}`;
}

function wordOf(found: RelatedClaim | undefined, wrongWay: 'forward' | 'backward'): string {
    if (!found) return 'related';
    const verdict = found.verdict === 'moreSpecific' ? 'more specific' : found.verdict;
    return found.direction === wrongWay ? `${verdict}, the wrong way` : verdict;
}

function answer(
    snapshot: Snapshot,
    [uri, span]: readonly [string, Span],
    [otherUri, target]: readonly [string, Span],
): RelatedClaim | undefined {
    return relatedTo(snapshot, uri, span, 200).find(
        ({ uri, claim }) => uri === otherUri && overlaps(placedSentence(snapshot, uri, claim), target),
    );
}

/** Runs of lines that begin with ">", without it. */
function quotesIn(lines: readonly string[]): readonly (readonly string[])[] {
    const quotes: string[][] = [];
    let open: string[] | undefined;
    for (const line of lines) {
        if (!line.startsWith('>')) {
            open = undefined;
            continue;
        }
        if (!open) {
            open = [];
            quotes.push(open);
        }
        open.push(line.slice(1).trim());
    }
    return quotes;
}

function readPassage([header = '', ...lines]: readonly string[], heading: string): Passage {
    const [, day, outlet = ''] = /^(\d{4}-\d\d-\d\d|undated) (.+)$/.exec(header) ?? [];
    const marked = lines.join('\n').trim();
    const [before, mark, after, ...more] = marked.split('**');
    if (
        day === undefined ||
        before === undefined ||
        mark === undefined ||
        after === undefined ||
        more.length > 0
    )
        throw new Error(`cannot read a passage of “${heading}”`);
    return {
        published: day === 'undated' ? undefined : day,
        outlet,
        text: `${before}${mark}${after}\n`,
        mark: { start: before.length, end: before.length + mark.length },
    };
}
