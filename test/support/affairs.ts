/** Reads the affairs of test/affairs, makes one change in them, and asks for all conflicts. */

import { Corpus, conflictsOf, hoverAt, type Snapshot, type Span } from '../../server/src/engine/engine.ts';
import { overlaps } from '../../server/src/engine/text/span.ts';
import { readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';
import { placedSentence } from './placedSentence.ts';

export interface Affair {
    /** As they are while nothing is changed. */
    readonly documents: readonly AffairDocument[];
    /** In order of the files. */
    readonly changes: readonly Change[];
}

export interface AffairDocument {
    readonly uri: string;
    readonly text: string;
    readonly published: string | undefined;
}

/** A stretch of one document, and what takes its place. */
export interface Change extends Span {
    readonly uri: string;
    readonly file: string;
    readonly was: string;
    readonly is: string;
}

export interface FoundConflict {
    /** Both sentences and the reason. */
    readonly words: string;
    /** One of the two sentences holds what was changed. */
    readonly touches: (change: Change) => boolean;
}

const CHANGE = /\{\{([^|}]+)\|([^}]+)\}\}/g;

/** Documents as in a fixture; `{{14|19}}` stands for 14, and 19 is the change. */
export function readAffair(page: string): Affair {
    const changes: Change[] = [];
    const documents = readFixture(page).documents.map(({ uri, name, text: marked, published }) => {
        let text = '';
        let at = 0;
        for (const match of marked.matchAll(CHANGE)) {
            text += marked.slice(at, match.index);
            at = match.index + match[0].length;
            const [, was = '', is = ''] = match;
            changes.push({ uri, file: name, start: text.length, end: text.length + was.length, was, is });
            text += was;
        }
        return { uri, text: text + marked.slice(at), published };
    });
    return { documents, changes };
}

/** The document with the change made. */
export function withChange(
    { documents }: Affair,
    { uri, start, end, is }: Change,
): readonly AffairDocument[] {
    return documents.map(document =>
        document.uri === uri
            ? { ...document, text: document.text.slice(0, start) + is + document.text.slice(end) }
            : document,
    );
}

/** What Crosscheck says of an affair. */
export interface Answer {
    readonly conflicts: readonly FoundConflict[];
    /** Whoever hovers over what was changed is shown, in the first lines, what it was. */
    readonly isShown: boolean;
}

const FIRST = 3;

/** Of an affair as it is, and of the same with one of its changes made: each is asked for once. */
export function answersOfAffair(affair: Affair): (change?: Change) => Answer {
    const corpus = new Corpus(withNames);
    const set = ({ uri, text, published }: AffairDocument) =>
        corpus.set({ uri, text, format: 'article', published });
    const known = new Map<Change | undefined, Answer>();
    for (const document of affair.documents) set(document);
    return change => {
        const found = known.get(change);
        if (found) return found;
        const changed = change ? withChange(affair, change) : affair.documents;
        for (const [i, document] of changed.entries()) if (document !== affair.documents[i]) set(document);
        const snapshot = corpus.snapshot();
        const answer = {
            // A conflict of a changed article with another is a conflict of either: to ask one is enough.
            conflicts: conflictsIn(snapshot, change ? [change] : affair.documents),
            isShown: change !== undefined && isShown(snapshot, change),
        };
        for (const [i, document] of affair.documents.entries()) if (document !== changed[i]) set(document);
        known.set(change, answer);
        return answer;
    };
}

function isShown(snapshot: Snapshot, { uri, start, was }: Change): boolean {
    const shown = hoverAt(snapshot, uri, start)?.related.slice(0, FIRST) ?? [];
    return shown.some(({ excerpt }) => excerpt.toLowerCase().includes(was.toLowerCase()));
}

/** Each pair once. */
function conflictsIn(
    snapshot: Snapshot,
    documents: readonly { readonly uri: string }[],
): readonly FoundConflict[] {
    const found = new Map<string, FoundConflict>();
    for (const { uri } of documents) {
        for (const { of, uri: otherUri, claim, reason } of conflictsOf(snapshot, uri)) {
            const ends = [
                { uri, sentence: placedSentence(snapshot, uri, of) },
                { uri: otherUri, sentence: placedSentence(snapshot, otherUri, claim) },
            ];
            const key = ends
                .map(({ uri, sentence }) => `${uri} ${sentence.start}`)
                .sort()
                .join(' ');
            found.set(key, {
                words: `${of.words} / ${claim.words} / ${reason}`,
                touches: change =>
                    ends.some(({ uri, sentence }) => {
                        const { start, is } = change;
                        return uri === change.uri && overlaps(sentence, { start, end: start + is.length });
                    }),
            });
        }
    }
    return [...found.values()];
}
