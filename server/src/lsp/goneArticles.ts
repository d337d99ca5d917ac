/** Articles about which people keep something, and which are gone: whoever moves a file outside of the editor does not say so. */

import type { Snapshot } from '../engine/engine.ts';

/** Of an article, or of a folder with all that is in it. Both are canonical. */
export interface Move {
    readonly from: string;
    readonly to: string;
}

export class GoneArticles {
    readonly #gone = new Map<string, GoneArticle>();

    /** Call it before they are taken out of the corpus. */
    remember(snapshot: Snapshot, uris: readonly string[]): void {
        for (const uri of uris) {
            const text = snapshot.article(uri)?.recognition.document.text;
            if (text === undefined) continue;
            this.#gone.delete(uri);
            this.#gone.set(uri, { text, twins: new Set(articlesWith(snapshot, text)) });
            const [oldest] = this.#gone.keys();
            if (this.#gone.size > MOST_GONE && oldest !== undefined) this.#gone.delete(oldest);
        }
    }

    /** It is on the disk again. */
    forget(uri: string): void {
        this.#gone.delete(uri);
    }

    /**
     * Those whose very text stands in one article that was not there before, and in no other. A copy that was always there
     * is another article, and of two that are new nobody knows which is meant.
     */
    found(snapshot: Snapshot, isOpen: (uri: string) => boolean): readonly Move[] {
        return [...this.#gone].flatMap(([from, { text, twins }]) => {
            // An editor may go on showing what is no longer on the disk.
            if (snapshot.article(from) && !isOpen(from)) return [];
            const [to, ...more] = articlesWith(snapshot, text).filter(uri => !twins.has(uri));
            return to === undefined || more.length > 0 ? [] : [{ from, to }];
        });
    }
}

interface GoneArticle {
    readonly text: string;
    /** Articles with the same text, itself among them, when it went. */
    readonly twins: ReadonlySet<string>;
}

/** Who moves more at once outside of the editor has the notes of the first ones as orphans. */
const MOST_GONE = 500;

function articlesWith(snapshot: Snapshot, text: string): readonly string[] {
    return snapshot.uris().filter(uri => snapshot.article(uri)?.recognition.document.text === text);
}
