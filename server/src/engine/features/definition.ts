/** Where is a name, date or figure said best? */

import { pointOf } from '../corpus/claimPoint.ts';
import { questionsAt } from '../corpus/claimsAt.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { entityAt, fullestMention } from '../corpus/entities/entityAt.ts';
import { relatedClaims } from '../corpus/relatedClaims.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import type { Location } from '../text/location.ts';
import type { Span } from '../text/span.ts';

export interface Definition {
    /** The mention that was pointed at. */
    readonly origin: Span;
    /** Name: the entity's fullest mention; date or figure: the best evidence for the claim it stands in. */
    readonly targets: readonly Location[];
}

/** The best evidence is compared evidence: merely related claims stand behind it. */
const LOOKED_AT = 5;

export function definitionAt(snapshot: Snapshot, uri: string, offset: number): Definition | undefined {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, offset);
    if (!article || !mention) return undefined;
    const origin = { start: mention.start, end: mention.end };
    if (mention.kind === 'name') {
        const entity = entityAt(snapshot, article, mention.local);
        const target = entity && fullestMention(snapshot, entity, uri);
        return target ? { origin, targets: [target] } : undefined;
    }
    const questions = questionsAt(snapshot, uri, mention);
    const related = relatedClaims(snapshot, uri, questions, { limit: LOOKED_AT });
    const best = related.find(({ isCompared }) => isCompared);
    if (!best) return undefined;
    const other = snapshot.article(best.uri);
    return other && { origin, targets: [{ uri: best.uri, span: pointOf(other, best.claim) }] };
}
