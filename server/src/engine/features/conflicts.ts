/** Where does another document say something that conflicts with this one? */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../claims/claim.ts';
import { pointIn, pointOf } from '../corpus/claimPoint.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { conflictsOf } from '../corpus/findings/conflicts.ts';
import { conflictRuleOf, type FindingRule } from '../corpus/findings/findings.ts';
import { publicationInWords, sourceOf, titleIn, titleOf } from '../corpus/sources/documentTitle.ts';
import type { RelatedClaim } from '../corpus/verdicts/sides/crossReference.ts';
import { excerptOf } from '../corpus/wording/excerpt.ts';
import { insideQuotation } from '../text/insideQuotation.ts';
import type { Location } from '../text/location.ts';
import type { Span } from '../text/span.ts';

/** Words of the document that conflict with at least one other document. */
export interface Conflict extends Span {
    readonly rule: FindingRule;
    /** In words, localised: how many documents it conflicts with, and the reason of the first. */
    readonly message: string;
    /** What the others say, best match first. */
    readonly others: readonly OtherClaim[];
}

export interface OtherClaim extends Location {
    /** Title, source and day of its document, then the sentence. */
    readonly message: string;
}

/**
 * Sorted by position; one for each stretch of words, however many documents it conflicts with. Quick once
 * `findConflicts` has run.
 */
export function conflictsIn(snapshot: Snapshot, uri: string): readonly Conflict[] {
    const bySpan = new Map<string, RelatedClaim[]>();
    for (const found of conflictsOf(snapshot, uri)) {
        const { start, end } = pointOf(snapshot.article(uri), found.of);
        const key = `${start} ${end} ${found.rule}`;
        const same = bySpan.get(key);
        if (same) same.push(found);
        else bySpan.set(key, [found]);
    }
    return [...bySpan.values()]
        .flatMap(found => conflictFrom(snapshot, uri, found) ?? [])
        .sort((a, b) => a.start - b.start || a.end - b.end);
}

function conflictFrom(snapshot: Snapshot, own: string, found: readonly RelatedClaim[]): Conflict | undefined {
    const [first] = found;
    if (!first) return undefined;
    const others = found.flatMap(({ uri, claim }) => {
        const message = otherInWords(snapshot, uri, claim);
        const span = pointOf(snapshot.article(uri), claim);
        return message === undefined ? [] : [{ uri, span, message }];
    });
    const title = insideQuotation(titleIn(snapshot, first.uri));
    const message =
        new Set(found.map(({ uri }) => uri)).size > 1
            ? l10n.t('Conflicts with “{0}” and other documents: {1}', title, first.reason)
            : l10n.t('Conflicts with “{0}”: {1}', title, first.reason);
    const point = pointOf(snapshot.article(own), first.of);
    return { ...point, rule: conflictRuleOf(first.rule), message, others };
}

function otherInWords(snapshot: Snapshot, uri: string, claim: Claim): string | undefined {
    const article = snapshot.article(uri);
    if (!article) return undefined;
    const { document, published } = article.recognition;
    const from = [titleOf(document), sourceOf(document), publicationInWords(published)];
    const point = pointIn(claim);
    const excerpt = excerptOf(claim, point ? [point] : []).text;
    return `${from.filter(part => part).join(', ')}: ${excerpt}`;
}
