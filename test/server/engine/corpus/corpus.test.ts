/** What holds of any corpus, tried on the example articles. */

import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sidesOf } from '../../../../server/src/engine/corpus/relatedClaims.ts';
import { compareClaims } from '../../../../server/src/engine/corpus/verdicts/compareClaims.ts';
import {
    Corpus,
    hoverAt,
    reportOf,
    type Snapshot,
    type Source,
} from '../../../../server/src/engine/engine.ts';
import { mentionsOf } from '../../../support/mentionsOf.ts';
import { withNames } from '../../../support/nameModel.ts';

const FOLDER = new URL('../../../../examples/newsroom/', import.meta.url);

const sources: readonly Source[] = readdirSync(FOLDER)
    .sort()
    .map(name => ({
        uri: `file:///newsroom/${name}`,
        text: readFileSync(new URL(name, FOLDER), 'utf8'),
        format: name.endsWith('.md') ? 'markdown' : name.endsWith('.article') ? 'article' : 'plain',
    }));

function corpusOf(order: readonly Source[]): Corpus {
    const corpus = new Corpus(withNames);
    for (const source of order) corpus.set(source);
    return corpus;
}

function report(snapshot: Snapshot) {
    const job = reportOf(snapshot);
    for (;;) {
        const step = job.next();
        if (step.done) return step.value;
    }
}

/** The report, and each document's own: what was found in it, and what others say of each place. */
function whatIsSaid(snapshot: Snapshot) {
    const documents = snapshot.uris().map(uri => {
        const article = snapshot.article(uri);
        const { recognition, claims } = article ?? {};
        const mentions = mentionsOf(article);
        const hovers = mentions.map(({ start }) => hoverAt(snapshot, uri, start));
        return [uri, recognition?.document.text, recognition?.published, mentions, claims, hovers];
    });
    return { documents, report: report(snapshot) };
}

/** In bytes, after the garbage is gone. */
function heapUsed(): number {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect !== 'function') throw new Error('there is no gc');
    collect();
    collect();
    return process.memoryUsage().heapUsed;
}

let corpus: Corpus;
beforeAll(() => {
    corpus = corpusOf(sources);
});

describe('a corpus', () => {
    it('says the same in whatever order its documents came', () => {
        const wanted = report(corpus.snapshot());
        fc.assert(
            fc.property(fc.shuffledSubarray([...sources], { minLength: sources.length }), order => {
                expect(report(corpusOf(order).snapshot())).toEqual(wanted);
            }),
            { numRuns: 4 },
        );
    }, 60_000);

    it('says the same as a fresh one after any documents were added, replaced and removed', () => {
        const words = fc.constantFrom(' 17 people ', ' Mayor Ana Orlo ', '\n\n', '. ', ' on Friday ', '');
        const change = fc.record({
            at: fc.nat(2500),
            length: fc.nat(300),
            put: words,
        });
        const step = fc.tuple(fc.nat(sources.length - 1), fc.option(change));
        fc.assert(
            fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), steps => {
                const changed = corpusOf(sources.slice(0, 4));
                const now = new Map(sources.slice(0, 4).map(source => [source.uri, source]));
                for (const [i, change] of steps) {
                    const source = sources[i];
                    if (!source) continue;
                    const { uri } = source;
                    if (!change) {
                        expect(changed.remove(uri)).toBe(now.delete(uri));
                        continue;
                    }
                    const before = now.get(uri)?.text ?? source.text;
                    const { at, length, put } = change;
                    const text = before.slice(0, at) + put + before.slice(at + length);
                    now.set(uri, { ...source, text });
                    changed.set({ ...source, text });
                }
                expect(whatIsSaid(changed.snapshot())).toEqual(
                    whatIsSaid(corpusOf([...now.values()]).snapshot()),
                );
            }),
            { numRuns: 12 },
        );
    }, 120_000);

    it('forgets the texts that its documents had before', () => {
        const paragraphs = Array.from({ length: 40 }, (_, i) =>
            `Norvik heard of it on day ${i}. `.repeat(60),
        );
        const edited = new Corpus({ names: undefined });
        const text = () => Buffer.from(paragraphs.join('\n\n')).toString();
        edited.set({ uri: 'file:///long.txt', text: text(), format: 'plain' });
        // From the second reading on, what spares an edit work is remembered too.
        edited.set({ uri: 'file:///long.txt', text: text(), format: 'plain' });
        const before = heapUsed();
        for (const i of paragraphs.keys()) {
            paragraphs[i] = `Now it is known. ${paragraphs[i]}`;
            edited.set({ uri: 'file:///long.txt', text: text(), format: 'plain' });
        }
        // Were each paragraph to hold the version it was read in, it would be forty texts.
        expect(heapUsed() - before).toBeLessThan(20 * text().length);
        expect(edited.snapshot().size).toBe(1);
    }, 60_000);

    it('grows by one version with every change, and with nothing else', () => {
        const small = corpusOf(sources.slice(0, 2));
        expect(small.snapshot().version).toBe(2);
        expect(small.remove('file:///newsroom/unknown.txt')).toBe(false);
        expect(small.snapshot().version).toBe(2);
        expect(small.remove(sources[0]?.uri ?? '')).toBe(true);
        expect(small.snapshot().version).toBe(3);
        expect(small.snapshot().uris()).toEqual([sources[1]?.uri]);
    });

    it('keeps the old state until a document is read to its end', () => {
        const [first, second] = sources;
        if (!first || !second) throw new Error('there are no examples');
        const half = corpusOf([first]);
        const job = half.replace({ ...first, text: second.text });
        job.next();
        job.next();
        expect(half.snapshot().article(first.uri)?.recognition.document.text).toBe(first.text);
        for (const _ of job);
        expect(half.snapshot().article(first.uri)?.recognition.document.text).toBe(second.text);
    });
});

describe('verdicts', () => {
    const MIRROR = { forward: 'backward', backward: 'forward', none: 'none' } as const;

    it('are the same from both sides, with the direction turned round', () => {
        const snapshot = corpus.snapshot();
        const sides = snapshot
            .uris()
            .flatMap(uri =>
                snapshot.claims.statements(uri).flatMap(statement => sidesOf(snapshot, statement)),
            );
        for (const one of sides) {
            for (const other of sides) {
                const there = compareClaims(one, other, { isShared: false });
                const back = compareClaims(other, one, { isShared: false });
                expect(back?.verdict, `${one.claim.words} / ${other.claim.words}`).toBe(there?.verdict);
                expect(MIRROR[back?.direction ?? 'none']).toBe(there?.direction ?? 'none');
            }
        }
    });
});

describe('hover', () => {
    it('has an answer or none at every offset of every example, within the text', () => {
        const snapshot = corpus.snapshot();
        for (const { uri, text } of sources) {
            for (let offset = 0; offset <= text.length + 3; offset += 7) {
                const card = hoverAt(snapshot, uri, offset);
                if (!card) continue;
                expect(card.span.start).toBeLessThanOrEqual(offset);
                expect(card.span.end).toBeGreaterThanOrEqual(offset);
                for (const { excerpt, marks, location } of card.related) {
                    expect(location.uri).not.toBe(uri);
                    for (const mark of marks) expect(excerpt.slice(mark.start, mark.end)).not.toBe('');
                }
            }
        }
    });
});
