/** Many documents, kept current one by one. */

import type { Claim } from '../claims/claim.ts';
import type { Mention } from '../recognisers/mention.ts';
import { recognise } from '../recognisers/recognise.ts';
import type { Recognition, Resources } from '../recognisers/recogniser.ts';
import type { Source } from '../text/document.ts';
import { placed } from '../text/place.ts';
import { readDocument } from '../text/readDocument.ts';
import type { Span } from '../text/span.ts';

/** One document with all that was found in it; mentions and claims in document offsets, sorted by position. */
export interface Article {
    readonly recognition: Recognition;
    readonly mentions: readonly Mention[];
    /** In order, none overlapping, without surrounding white space. */
    readonly sentences: readonly Span[];
    readonly claims: readonly Claim[];
}

/** One state of the corpus. Valid for the length of one synchronous call; a view, never a copy. */
export interface Snapshot {
    /** Grows by one with every change. */
    readonly version: number;
    article(uri: string): Article | undefined;
    /** Sorted, so that no answer depends on the order in which documents were added. */
    uris(): readonly string[];
}

export class Corpus {
    readonly #resources: Resources;
    readonly #articles = new Map<string, Article>();
    #version = 0;

    constructor(resources: Resources) {
        this.#resources = resources;
    }

    /**
     * Adds the document or replaces its earlier version: a job that yields after every paragraph. The old state stands
     * until its end.
     */
    *replace(source: Source): Generator<void, void> {
        const document = readDocument(source);
        yield;
        const previous = this.#articles.get(source.uri)?.recognition;
        const recognition = yield* recognise(document, this.#resources, previous);
        this.#articles.set(source.uri, articleOf(recognition));
        this.#version += 1;
    }

    /** The same in one go. */
    set(source: Source): void {
        for (const _ of this.replace(source));
    }

    /** False when there was no such document. */
    remove(uri: string): boolean {
        const existed = this.#articles.delete(uri);
        if (existed) this.#version += 1;
        return existed;
    }

    snapshot(): Snapshot {
        return {
            version: this.#version,
            article: uri => this.#articles.get(uri),
            uris: () => [...this.#articles.keys()].sort(),
        };
    }
}

function articleOf(recognition: Recognition): Article {
    const mentions: Mention[] = [];
    const sentences: Span[] = [];
    for (const [i, block] of recognition.document.blocks.entries()) {
        const passage = recognition.passages[i];
        if (!passage) continue;
        for (const mention of passage.mentions)
            mentions.push(inDocument(mention, span => placed(block, span)));
        for (const sentence of passage.sentences) sentences.push(placed(block, sentence));
    }
    return { recognition, mentions, sentences, claims: [] };
}

function inDocument(mention: Mention, place: (span: Span) => Span): Mention {
    const span = place(mention);
    if (mention.kind !== 'figure' || !mention.of) return { ...mention, ...span };
    return { ...mention, ...span, of: place(mention.of) };
}
