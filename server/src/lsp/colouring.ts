/** Colours that come later: which claims conflict is looked for after the editor has its answer. */

import { findConflicts, type Snapshot } from '../engine/engine.ts';
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
    readonly #soon = new Map<string, ReturnType<typeof setTimeout>>();

    constructor(options: ColouringOptions) {
        this.#options = options;
    }

    /**
     * After the colours of a document were told: looks for its conflicts if they are not known as the corpus stands, but
     * not while it is being typed in.
     */
    follow(uri: string): void {
        if (this.#options.isReading() || this.#options.snapshot().knownConflicts.has(uri)) return;
        clearTimeout(this.#soon.get(uri));
        this.#soon.set(
            uri,
            setTimeout(() => this.#recolour(uri), REST_MS),
        );
    }

    /** Resolves when the conflicts of a document are known as the corpus stands. */
    find(uri: string): Promise<void> {
        const { scheduler, snapshot } = this.#options;
        if (snapshot().knownConflicts.has(uri)) return Promise.resolve();
        const running = this.#searches.get(uri);
        if (running) return running;
        const search = scheduler
            .run(`conflicts ${uri}`, 'background', findConflicts(snapshot, uri))
            .then(() => undefined)
            .finally(() => this.#searches.delete(uri));
        this.#searches.set(uri, search);
        return search;
    }

    stop(): void {
        for (const timer of this.#soon.values()) clearTimeout(timer);
        this.#soon.clear();
    }

    #recolour(uri: string): void {
        const { snapshot, changed, failed } = this.#options;
        this.#soon.delete(uri);
        const told = snapshot().conflictingClaims.get(uri) ?? new Set();
        this.find(uri)
            .then(() => {
                const found = snapshot().conflictingClaims.get(uri) ?? new Set();
                if (found.size !== told.size || [...found].some(id => !told.has(id))) changed();
            })
            .catch(error => failed(uri, error));
    }
}

/** So long no colours may have been asked for. */
const REST_MS = 300;
