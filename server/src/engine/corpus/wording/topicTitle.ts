/** What a group of claims is about, in a few words. */

import * as l10n from '@vscode/l10n';
import type { Claim, Measure } from '../../claims/claim.ts';
import { textOf } from '../../text/span.ts';
import type { Snapshot } from '../corpus.ts';
import { byFrequency } from '../entities/byFrequency.ts';
import { entityIdAt } from '../entities/entityAt.ts';
import { stateInWords } from './wordedMentions.ts';

/** "troops · KFOR": what is counted, as most of the claims call it, and whom most of them name. */
export function topicTitle(
    snapshot: Snapshot,
    members: readonly { readonly uri: string; readonly claim: Claim }[],
): string {
    const counted: string[] = [];
    const ids: string[] = [];
    for (const { uri, claim } of members) {
        const article = snapshot.article(uri);
        if (!article) continue;
        const { words = '' } = article.recognition.passages[claim.block] ?? {};
        const { figure, measure } = claim;
        const state = stateInWords(measure);
        const isNoun = figure?.of && figure.of.start >= figure.start && measure?.counted;
        const noun = figure?.of && isNoun ? textOf(words, figure.of) : undefined;
        const what = [noun ?? (measure && unitOf(measure)), state].filter(part => part).join(' ');
        if (what) counted.push(what);
        const { block } = claim;
        const named = claim.names.map(({ start, end }) =>
            entityIdAt(snapshot, article, { block, start, end }),
        );
        ids.push(...new Set(named));
    }
    const id = byFrequency(ids)[0];
    const name = id === undefined ? undefined : snapshot.entities.entity(id)?.name;
    const parts = [byFrequency(counted)[0], name].filter(part => part);
    return parts.length > 0 ? parts.join(' · ') : l10n.t('the same event');
}

function unitOf({ dimension, unit }: Measure): string {
    return dimension === 'age' ? l10n.t('age') : unit;
}
