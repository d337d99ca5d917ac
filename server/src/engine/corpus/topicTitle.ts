/** What a group of claims is about, in a few words. */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../claims/claim.ts';
import { textOf } from '../text/span.ts';
import { byFrequency } from './byFrequency.ts';
import type { Snapshot } from './corpus.ts';
import { entityIdAt } from './entityAt.ts';

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
        const { text } = article.recognition.document;
        const { figure, measure } = claim;
        const state = measure?.state === 'dead' ? l10n.t('killed') : measure?.state;
        const isNoun = figure?.of && figure.of.start >= figure.start && measure?.counted;
        const noun = figure?.of && isNoun ? textOf(text, figure.of) : undefined;
        const what = [noun, state].filter(part => part).join(' ') || measure?.unit;
        if (what) counted.push(what);
        ids.push(...new Set(claim.names.map(name => entityIdAt(snapshot, article, name))));
    }
    const id = byFrequency(ids)[0];
    const name = id === undefined ? undefined : snapshot.entities.entity(id)?.name;
    const parts = [byFrequency(counted)[0], name].filter(part => part);
    return parts.length > 0 ? parts.join(' · ') : l10n.t('the same event');
}
