/** What is a reader told of at this place, and with which words is a judgement on it kept? */

import { type Selector, selectorOf } from '../corpus/anchors.ts';
import { pointOf } from '../corpus/claimPoint.ts';
import { questionsAt } from '../corpus/claimsAt.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { isReported } from '../corpus/findings/conflicts.ts';
import { conflictRuleOf, type FindingRule } from '../corpus/findings/findings.ts';
import { innerFindingsIn } from '../corpus/findings/innerFindings.ts';
import { placedSentences } from '../corpus/placedMentions.ts';
import { relatedClaims } from '../corpus/relatedClaims.ts';
import { titleIn } from '../corpus/sources/documentTitle.ts';
import type { Location } from '../text/location.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

export interface Finding extends Span {
    readonly rule: FindingRule;
    readonly reason: string;
    /** The other places that it is about, best first; none where a place alone is at fault. */
    readonly others: readonly OtherPlace[];
}

export interface OtherPlace extends Location {
    /** Of its document. */
    readonly title: string;
}

const MOST = 8;

/** What the rule finds there. */
export function findingAt(
    snapshot: Snapshot,
    uri: string,
    span: Span,
    rule: FindingRule,
): Finding | undefined {
    if (rule.startsWith('conflict-'))
        return conflictsAt(snapshot, uri, span).find(finding => finding.rule === rule);
    const found = innerFindingsIn(snapshot, uri).find(
        finding => finding.rule === rule && overlaps(finding, span),
    );
    if (!found) return undefined;
    const { start, end, message, others } = found;
    const title = titleIn(snapshot, uri);
    return { start, end, rule, reason: message, others: others.map(other => ({ uri, span: other, title })) };
}

/** One search, however long the document is. */
function conflictsAt(snapshot: Snapshot, uri: string, span: Span): readonly Finding[] {
    const wanted = questionsAt(snapshot, uri, span);
    if (wanted.length === 0) return [];
    const findings = new Map<string, Finding & { readonly others: OtherPlace[] }>();
    for (const found of relatedClaims(snapshot, uri, wanted, { limit: MOST, isCompared: true })) {
        if (found.verdict !== 'conflicts' || !isReported(snapshot, uri, found)) continue;
        const { start, end } = pointOf(snapshot.article(uri), found.of);
        if (!overlaps({ start, end }, span) && !contains({ start, end }, span)) continue;
        const rule = conflictRuleOf(found.rule);
        const key = `${start} ${rule}`;
        const known = findings.get(key) ?? { start, end, rule, reason: found.reason, others: [] };
        findings.set(key, known);
        known.others.push({
            uri: found.uri,
            span: pointOf(snapshot.article(found.uri), found.claim),
            title: titleIn(snapshot, found.uri),
        });
    }
    return [...findings.values()];
}

/**
 * The words at a place, so that they are found again: the words themselves, else their sentence. Undefined when both
 * stand somewhere else in like surroundings.
 */
export function evidenceAt(snapshot: Snapshot, { uri, span }: Location): Selector | undefined {
    const article = snapshot.article(uri);
    if (!article) return undefined;
    const { text } = article.recognition.document;
    const sentence = placedSentences(article).find(sentence => contains(sentence, span));
    return selectorOf(text, span) ?? (sentence && selectorOf(text, sentence));
}
