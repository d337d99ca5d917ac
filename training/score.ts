/** How well a model does on labelled sentences: exact spans of persons, organisations and places. */

import { decode, emissionsOf } from '../server/src/engine/recognisers/names/decode.ts';
import { continues, TYPES, typeOf } from '../server/src/engine/recognisers/names/labels.ts';
import type { NameModel } from '../server/src/engine/recognisers/names/model.ts';
import type { Labelled } from './labelled.ts';

export interface Score {
    readonly hits: number;
    readonly found: number;
    readonly wanted: number;
}

export function scoreOf(sentences: readonly Labelled[], model: NameModel): Score {
    let hits = 0;
    let found = 0;
    let wanted = 0;
    for (const { tokens, features, labels } of sentences) {
        const guess = spansOf(decode(emissionsOf(features, tokens.count, model), tokens.count, model));
        const gold = spansOf(labels);
        found += guess.size;
        wanted += gold.size;
        for (const span of guess) if (gold.has(span)) hits++;
    }
    return { hits, found, wanted };
}

/** "P 80.1  R 79.2  F1 79.6  (1234 names)". */
export function written({ hits, found, wanted }: Score): string {
    const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
    return `P ${percent(hits, found)}  R ${percent(hits, wanted)}  F1 ${percent(2 * hits, found + wanted)}  (${wanted} names)`;
}

function spansOf(labels: Uint8Array): Set<string> {
    const spans = new Set<string>();
    for (let i = 0; i < labels.length; i++) {
        const label = labels[i] ?? 0;
        if (label === 0) continue;
        const start = i;
        while (i + 1 < labels.length && continues(labels[i + 1] ?? 0)) i++;
        const type = TYPES[typeOf(label)];
        if (type !== 'other') spans.add(`${start} ${i} ${type}`);
    }
    return spans;
}
