/** Where a document is at odds with itself: one measure with two values, one event on two days, a sum, a spelling. */

import * as l10n from '@vscode/l10n';
import type { Location } from '../../text/location.ts';
import { inText, type LocalSpan } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import type { Article, Snapshot } from '../corpus.ts';
import { spellingsOf } from '../entities/spellings.ts';
import type { FindingRule } from './findings.ts';
import { sumsIn } from './innerSums.ts';
import { valuesIn } from './innerValues.ts';

export interface InnerFinding extends Span {
    readonly rule: FindingRule;
    /** In words, localised. */
    readonly message: string;
    /** The other places of the same document that it is about; none for a sentence that is at odds with itself. */
    readonly others: readonly Span[];
}

/** What is not set aside, sorted by position. Remembered until any document changes; else all of the document is looked at. */
export function innerFindingsIn(snapshot: Snapshot, uri: string): readonly InnerFinding[] {
    const search = searchInnerFindings(snapshot, uri);
    for (;;) {
        const { done, value } = search.next();
        if (done) return value;
    }
}

/**
 * Finds what `innerFindingsIn` then knows: a job that yields after each sentence, asks for the state of the corpus at each
 * step, and begins again when it has changed.
 */
export function* findInnerFindings(current: () => Snapshot, uri: string): Generator<void, void> {
    for (;;) {
        const snapshot = current();
        const search = searchInnerFindings(snapshot, uri);
        while (current().version === snapshot.version) {
            if (search.next().done) return;
            yield;
        }
    }
}

function* searchInnerFindings(snapshot: Snapshot, uri: string): Generator<void, readonly InnerFinding[]> {
    const known = snapshot.knownInnerFindings.get(uri);
    if (known) return known;
    const article = snapshot.article(uri);
    if (article?.recognition.document.language.code !== 'en') return [];
    const values = yield* valuesIn(snapshot, article);
    const sums = sumsIn(article);
    yield;
    const { setAside } = snapshot;
    const found = [...values, ...sums, ...spellings(article)]
        .filter(({ rule, start, end, others }) => {
            const places: Location[] = [{ start, end }, ...others].map(span => ({ uri, span }));
            return !setAside.isOff(uri, rule) && !places.some(place => setAside.isIgnored(place, rule));
        })
        .sort((a, b) => a.start - b.start || a.end - b.end);
    snapshot.knownInnerFindings.set(uri, found);
    return found;
}

/** At the form that is written less often: where both are as frequent, at the later one. */
function spellings(article: Article): readonly InnerFinding[] {
    return article.entities.flatMap(entity =>
        spellingsOf(entity).flatMap(forms => {
            const places = forms
                .map(form => ({ form, spans: placesOf(article, entity.mentions, form) }))
                .filter(({ spans }) => spans.length > 0)
                .sort((a, b) => b.spans.length - a.spans.length || startOf(a.spans) - startOf(b.spans));
            const [usual, ...rest] = places.filter(
                ({ form }, i) => places.findIndex(other => unquoted(other.form) === unquoted(form)) === i,
            );
            const [first] = usual?.spans ?? [];
            if (!usual || !first) return [];
            return rest.flatMap(({ form, spans }) => {
                const [odd] = spans;
                if (!odd) return [];
                const message = l10n.t('“{0}” is also written “{1}” in this article', form, usual.form);
                return [{ ...odd, rule: 'inner-spellings' as const, message, others: [first] }];
            });
        }),
    );
}

/** Marks around a nickname, and those behind a name, are no spelling. */
function unquoted(form: string): string {
    return form.replace(/(?<!\p{L})['‘“"]|['’”":;,](?!\p{L})/gu, '');
}

/** Where the form stands as a whole word in the mentions. */
function placesOf(article: Article, mentions: readonly LocalSpan[], form: string): readonly Span[] {
    const { document } = article.recognition;
    return mentions.flatMap(mention => {
        const { start, end } = inText(document, mention.block, mention);
        const words = document.text.slice(start, end);
        const at = words.indexOf(form);
        const isWhole =
            at >= 0 &&
            !/[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, at)) &&
            !/^[\p{L}\p{M}\p{N}]/u.test(words.slice(at + form.length));
        return isWhole ? [{ start: start + at, end: start + at + form.length }] : [];
    });
}

function startOf([first]: readonly Span[]): number {
    return first?.start ?? 0;
}
