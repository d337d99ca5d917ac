/** The other mentions of what a mention stands for: the same entity, the same day, the same value of the same measure. */

import type { Claim } from '../claims/claim.ts';
import type { Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { Location } from '../text/location.ts';
import { inText } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Article, Snapshot } from './corpus.ts';
import { entityAt } from './entities/entityAt.ts';
import type { PlacedMention } from './placedMentions.ts';
import { shownMentions } from './shownMentions.ts';
import { compareMeasures } from './verdicts/figures/compareMeasures.ts';

/** In the documents `within`, in their order and there by position; the mention itself is among them if its document is. */
export function sameMentions(
    snapshot: Snapshot,
    article: Article,
    mention: PlacedMention,
    within: readonly string[],
): readonly Location[] {
    switch (mention.kind) {
        case 'name': {
            const appearances = entityAt(snapshot, article, mention.local)?.appearances ?? [];
            return within.flatMap(uri => {
                const document = snapshot.article(uri)?.recognition.document;
                if (!document) return [];
                return appearances
                    .filter(appearance => appearance.uri === uri)
                    .flatMap(({ entity }) => entity.mentions)
                    .map(local => ({ uri, span: inText(document, local.block, local) }))
                    .sort((a, b) => a.span.start - b.span.start);
            });
        }
        case 'time':
            return within.flatMap(uri => daysLike(snapshot, uri, mention));
        case 'figure':
            return figuresLike(snapshot, article, mention, within);
    }
}

function daysLike(snapshot: Snapshot, uri: string, time: TimeExpression): readonly Location[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    return shownMentions(article)
        .filter(other => other.kind === 'time' && isSameDay(time, other))
        .map(other => located(uri, other));
}

function isSameDay(one: TimeExpression, other: TimeExpression): boolean {
    const a = one.resolved?.days;
    const b = other.resolved?.days;
    if (a && b) return a.from === b.from && a.until === b.until;
    return one.stated === other.stated;
}

function figuresLike(
    snapshot: Snapshot,
    article: Article,
    figure: Quantity & PlacedMention,
    within: readonly string[],
): readonly Location[] {
    const { measure, terms } = claimOf(article, figure) ?? {};
    if (!measure || !terms) return [located(article.recognition.document.uri, figure)];
    return within.flatMap(uri => {
        const other = snapshot.article(uri);
        if (!other) return [];
        return other.claims.flatMap(claim => {
            if (!claim.figure || !claim.measure || !isSameValue(figure, claim.figure)) return [];
            const told = { measure: claim.measure, terms: claim.terms };
            if (compareMeasures({ measure, terms }, told) !== 'same') return [];
            return located(uri, inText(other.recognition.document, claim.block, claim.figure));
        });
    });
}

function claimOf({ claims }: Article, { local }: PlacedMention): Claim | undefined {
    return claims.find(({ block, figure }) => block === local.block && figure?.start === local.start);
}

function isSameValue(one: Quantity, other: Quantity): boolean {
    return (
        one.value === other.value && one.min === other.min && one.max === other.max && one.unit === other.unit
    );
}

function located(uri: string, { start, end }: Span): Location {
    return { uri, span: { start, end } };
}
