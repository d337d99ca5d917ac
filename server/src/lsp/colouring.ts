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

    constructor(options: ColouringOptions) {
        this.#options = options;
    }

    /** After the colours of a document were told: looks for its conflicts if they are not known as the corpus stands. */
    follow(uri: string): void {
        const { snapshot, isReading, changed, failed } = this.#options;
        if (isReading()) return;
        const told = snapshot().conflictingClaims.get(uri) ?? new Set();
        this.find(uri)
            .then(() => {
                const found = snapshot().conflictingClaims.get(uri) ?? new Set();
                if (found.size !== told.size || [...found].some(id => !told.has(id))) changed();
            })
            .catch(error => failed(uri, error));
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
}
