/** Articles about which people keep something, and which are gone: whoever moves a file outside of the editor does not say so. */

import type { Article, Snapshot } from '../engine/engine.ts';
import type { SeenArticle } from '../protocol.ts';
import { hasLengthOf, printOf } from './textPrint.ts';

/** Of an article, or of a folder with all that is in it. Both are canonical. */
export interface Move {
    readonly from: string;
    readonly to: string;
}

export class GoneArticles {
    /** As they were when they went, or when the window was last open; the latest at the end. */
    readonly #known: Map<string, SeenArticle>;
    /** Those that are gone since the window was opened: how they were is not asked again, for it has changed around them. */
    readonly #gone = new Set<string>();
    readonly #prints = new WeakMap<Article, string>();

    constructor(seen: readonly SeenArticle[] = []) {
        this.#known = new Map(seen.slice(-MOST).map(article => [article.uri, article]));
    }

    /** Call it before they are taken out of the corpus, and before what is new on the disk comes in. */
    remember(snapshot: Snapshot, uris: readonly string[]): void {
        for (const uri of uris) {
            const article = this.#gone.has(uri) ? undefined : this.#seen(snapshot, uri);
            if (!article) continue;
            this.#gone.add(uri);
            this.#known.delete(uri);
            this.#known.set(uri, article);
            const [oldest] = this.#known.keys();
            if (this.#known.size > MOST && oldest !== undefined) this.forget(oldest);
        }
    }

    /** It is on the disk again. */
    forget(uri: string): void {
        this.#gone.delete(uri);
        this.#known.delete(uri);
    }

    /** Who looks through the folders may learn before anybody tells that articles are gone, or have come back. */
    look(snapshot: Snapshot, uris: readonly string[], isThere: (uri: string) => boolean): void {
        for (const uri of this.#gone) if (isThere(uri)) this.forget(uri);
        this.remember(
            snapshot,
            uris.filter(uri => !isThere(uri)),
        );
    }

    /**
     * Those whose very text stands in one article that was not there before, and in no other. A copy that was always there
     * is another article, and of two that are new nobody knows which is meant.
     */
    found(snapshot: Snapshot, isOpen: (uri: string) => boolean): readonly Move[] {
        return [...this.#known.values()].flatMap(({ uri: from, print, twins }) => {
            // An editor may go on showing what is no longer on the disk.
            if (snapshot.article(from) && !isOpen(from)) return [];
            const [to, ...more] = this.#articlesWith(snapshot, print).filter(
                uri => uri !== from && !twins.includes(uri),
            );
            return to === undefined || more.length > 0 ? [] : [{ from, to }];
        });
    }

    /** What is to be known of these when the window is opened the next time, also of those that are gone already. */
    seen(snapshot: Snapshot, uris: readonly string[]): readonly SeenArticle[] {
        const seen = uris.flatMap(uri => this.#seen(snapshot, uri) ?? this.#known.get(uri) ?? []);
        return seen.slice(-MOST);
    }

    #seen(snapshot: Snapshot, uri: string): SeenArticle | undefined {
        const article = snapshot.article(uri);
        if (!article) return undefined;
        const print = this.#printOf(article);
        return { uri, print, twins: this.#articlesWith(snapshot, print).filter(twin => twin !== uri) };
    }

    #articlesWith(snapshot: Snapshot, print: string): readonly string[] {
        return snapshot.uris().filter(uri => {
            const article = snapshot.article(uri);
            if (!article || !hasLengthOf(print, article.recognition.document.text)) return false;
            return this.#printOf(article) === print;
        });
    }

    #printOf(article: Article): string {
        const known = this.#prints.get(article);
        if (known !== undefined) return known;
        const print = printOf(article.recognition.document.text);
        this.#prints.set(article, print);
        return print;
    }
}

/** Who moves more at once outside of the editor has the notes of the first ones as orphans. */
const MOST = 500;
