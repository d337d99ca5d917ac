/** What a group of claims is about, in a few words. */

import * as l10n from '@vscode/l10n';
import type { Claim, Measure } from '../../claims/claim.ts';
import type { Quantity } from '../../recognisers/mention.ts';
import { overlaps, textOf } from '../../text/span.ts';
import type { Snapshot } from '../corpus.ts';
import { byFrequency } from '../entities/byFrequency.ts';
import { entityIdAt } from '../entities/entityAt.ts';
import { inSmallLetters, stateInWords } from './wordedMentions.ts';

/** "troops · KFOR": what is counted, as most of the claims call it, and whom most of them name. */
export function topicTitle(
    snapshot: Snapshot,
    members: readonly { readonly uri: string; readonly claim: Claim }[],
): string {
    const counted: string[] = [];
    const units: string[] = [];
    const ids: string[] = [];
    for (const { uri, claim } of members) {
        const article = snapshot.article(uri);
        if (!article) continue;
        const { words = '' } = article.recognition.passages[claim.block] ?? {};
        const { figure, measure } = claim;
        const isNoun = figure?.of && figure.of.start >= figure.start && measure?.counted;
        const noun = figure?.of && isNoun ? inSmallLetters(textOf(words, figure.of), words) : undefined;
        const state = stateInWords(measure, noun);
        // "The death toll rose to 57" tells of killed people, whatever its words.
        // "Holm wins 44.9 percent": who has it says nothing of what it is.
        const isName = claim.names.some(name => figure?.of && overlaps(name, figure.of));
        const told = figure && state === undefined && !isName ? measuredIn(words, figure) : undefined;
        const what = [noun ?? told, state].filter(part => part).join(' ');
        if (what) counted.push(what);
        else if (measure) units.push(unitOf(measure));
        const { block } = claim;
        const named = claim.names.map(({ start, end }) =>
            entityIdAt(snapshot, article, { block, start, end }),
        );
        ids.push(...new Set(named));
    }
    const id = byFrequency(ids)[0];
    const name = id === undefined ? undefined : snapshot.entities.entity(id)?.name;
    const parts = [byFrequency(counted)[0] ?? byFrequency(units)[0], name].filter(part => part);
    return parts.length > 0 ? parts.join(' · ') : l10n.t('the same event');
}

/** "cost" of "at a cost of €63m", "waiting lists" of "waiting lists fell to 1.4m": of what it is told, where nothing is counted. */
function measuredIn(words: string, { of, dimension }: Quantity): string | undefined {
    if (!of || dimension === 'age' || dimension === 'rate') return undefined;
    const measured = textOf(words, of);
    // "Revenue was 6.1 billion": a sentence begins with a capital, a name does too.
    const isFirst = of.start === 0 || /[.!?:]\s{1,3}$/.test(words.slice(Math.max(0, of.start - 4), of.start));
    const inPlainLetters = isFirst && !/\s/.test(measured) ? measured.toLowerCase() : measured;
    return LAST_WORDS.exec(inPlainLetters.slice(-LONGEST_MEASURED))?.[0];
}

const LAST_WORDS = /(?<![\p{L}’'-])(?:\p{Ll}{2,20} )?\p{Ll}{3,20}$/u;
const LONGEST_MEASURED = 42;

function unitOf({ dimension, unit }: Measure): string {
    switch (dimension) {
        case 'age':
            return l10n.t('age');
        case 'money':
            return l10n.t('amount');
        case 'length':
            return l10n.t('distance');
        case 'area':
            return l10n.t('area');
        case 'temperature':
            return l10n.t('temperature');
        case 'speed':
            return l10n.t('speed');
        case 'time':
            return l10n.t('duration');
        default:
            return unit;
    }
}
