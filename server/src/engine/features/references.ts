/** Where else is this entity, day or figure mentioned? */

import type { Claim } from '../claims/claim.ts';
import { compareMeasures } from '../corpus/compareMeasures.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { entityAt } from '../corpus/entityAt.ts';
import { shownMentionAt, shownMentions } from '../corpus/shownMentions.ts';
import type { Mention, Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { Location } from '../text/location.ts';
import type { Span } from '../text/span.ts';

/**
 * All mentions of the same entity (or of the same day, or of the same value of the same measure) in all documents,
 * sorted by uri and position.
 */
export function referencesAt(snapshot: Snapshot, uri: string, offset: number): readonly Location[] {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, offset);
    if (!article || !mention) return [];
    switch (mention.kind) {
        case 'name': {
            const entity = entityAt(snapshot, article, mention);
            if (!entity) return [];
            return entity.appearances.flatMap(appearance =>
                appearance.entity.mentions.map(span => ({ uri: appearance.uri, span })),
            );
        }
        case 'time':
            return everywhere(snapshot, other => other.kind === 'time' && isSameDay(mention, other));
        case 'figure':
            return figuresLike(snapshot, uri, mention);
    }
}

function everywhere(snapshot: Snapshot, isWanted: (mention: Mention) => boolean): readonly Location[] {
    return snapshot.uris().flatMap(uri => {
        const article = snapshot.article(uri);
        return article
            ? shownMentions(article)
                  .filter(isWanted)
                  .map(mention => located(uri, mention))
            : [];
    });
}

function isSameDay(one: TimeExpression, other: TimeExpression): boolean {
    const a = one.resolved?.days;
    const b = other.resolved?.days;
    if (a && b) return a.from === b.from && a.until === b.until;
    return one.stated === other.stated;
}

function figuresLike(snapshot: Snapshot, uri: string, figure: Quantity): readonly Location[] {
    const own = claimOf(snapshot, uri, figure);
    if (!own?.measure) return [located(uri, figure)];
    const { measure } = own;
    return snapshot.uris().flatMap(other =>
        (snapshot.article(other)?.claims ?? []).flatMap(claim => {
            if (!claim.figure || !claim.measure || !isSameValue(figure, claim.figure)) return [];
            return compareMeasures(measure, claim.measure) === 'same' ? [located(other, claim.figure)] : [];
        }),
    );
}

function claimOf(snapshot: Snapshot, uri: string, figure: Quantity): Claim | undefined {
    return snapshot.article(uri)?.claims.find(claim => claim.figure?.start === figure.start);
}

function isSameValue(one: Quantity, other: Quantity): boolean {
    return (
        one.value === other.value && one.min === other.min && one.max === other.max && one.unit === other.unit
    );
}

function located(uri: string, { start, end }: Span): Location {
    return { uri, span: { start, end } };
}
