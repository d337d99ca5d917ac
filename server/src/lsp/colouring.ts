/** Colours that come later: which claims conflict is looked for after the editor has its answer. */

import { type Article, findConflicts, type Snapshot } from '../engine/engine.ts';
import type { Scheduler } from './scheduler.ts';

export interface ColouringOptions {
    readonly scheduler: Scheduler;
    readonly snapshot: () => Snapshot;
    /** While files are read every search is outdated when it ends. */
    readonly isReading: () => boolean;
    /** The colours of a document are others than those told before. */
    readonly changed: () => void;
    readonly failed: (uri: string, error: unknown) => void;
}

export class Colouring {
    readonly #options: ColouringOptions;
    readonly #searches = new Map<string, Promise<void>>();
    readonly #soon = new Map<string, Soon>();

    constructor(options: ColouringOptions) {
        this.#options = options;
    }

    /**
     * After the colours of a document were told: looks for its conflicts if they are not known as the corpus stands, but
     * not while it is being typed in.
     */
    follow(uri: string): void {
        const { isReading, snapshot } = this.#options;
        if (isReading() || snapshot().knownConflicts.has(uri)) return;
        const article = snapshot().article(uri);
        const soon = this.#soon.get(uri);
        // Who asks often without typing is not to wait for ever.
        if (!article || soon?.article === article) return;
        clearTimeout(soon?.timer);
        const timer = setTimeout(() => this.#recolour(uri), REST_MS);
        this.#soon.set(uri, { timer, article });
    }

    /** Resolves when the conflicts of a document are known as the corpus stands, or when the document is another. */
    find(uri: string): Promise<void> {
        const { scheduler, snapshot } = this.#options;
        if (snapshot().knownConflicts.has(uri)) return Promise.resolve();
        const running = this.#searches.get(uri);
        if (running) return running;
        const search = scheduler
            .run(`conflicts ${uri}`, 'background', this.#search(uri, snapshot().article(uri)))
            .then(() => undefined)
            .finally(() => this.#searches.delete(uri));
        this.#searches.set(uri, search);
        return search;
    }

    /** Whoever types asks for the colours again, and is not to wait for a search whose answer nobody wants. */
    *#search(uri: string, article: Article | undefined): Generator<void, void> {
        const { snapshot } = this.#options;
        for (const _ of findConflicts(snapshot, uri)) {
            if (snapshot().article(uri) !== article) return;
            yield;
        }
    }

    stop(): void {
        for (const { timer } of this.#soon.values()) clearTimeout(timer);
        this.#soon.clear();
    }

    #recolour(uri: string): void {
        const { changed, failed } = this.#options;
        this.#soon.delete(uri);
        const told = this.#conflictingIn(uri);
        this.find(uri)
            .then(() => {
                if (this.#conflictingIn(uri) !== told) changed();
            })
            .catch(error => failed(uri, error));
    }

    /** The same for the same words of the same claims. */
    #conflictingIn(uri: string): string {
        return JSON.stringify([...(this.#options.snapshot().conflictingClaims.get(uri) ?? [])]);
    }
}

/** A search that is about to begin, and the version of the document for which it was asked. */
interface Soon {
    readonly timer: ReturnType<typeof setTimeout>;
    readonly article: Article;
}

/** So long the document must have stayed as it is. */
const REST_MS = 300;
