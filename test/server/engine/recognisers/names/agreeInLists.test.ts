/** Names listed side by side. */

import { expect, it } from 'vitest';
import type { NameType } from '../../../../../server/src/engine/recognisers/mention.ts';
import { agreeInLists } from '../../../../../server/src/engine/recognisers/names/agreeInLists.ts';

/** The types of the names after the refiner; names are marked `[words|type]`. */
function typesIn(marked: string): string {
    const mentions: { kind: 'name'; type: NameType; start: number; end: number }[] = [];
    let words = '';
    let at = 0;
    for (const match of marked.matchAll(/\[([^|]+)\|(person|organisation|place|other)\]/g)) {
        words += marked.slice(at, match.index);
        const type = (['person', 'organisation', 'place', 'other'] as const).find(each => each === match[2]);
        const start = words.length;
        words += match[1];
        if (type) mentions.push({ kind: 'name', type, start, end: words.length });
        at = match.index + match[0].length;
    }
    words += marked.slice(at);
    const passage = { kind: 'paragraph' as const, words, sentences: [], quotations: [] };
    return agreeInLists
        .refine(mentions, passage)
        .map(mention => (mention.kind === 'name' ? mention.type : ''))
        .join(' ');
}

it.each([
    ['in [Arda|place], [Tarn Hill|person] and [Velmora|place].', 'place place place'],
    ['[Ilva|person], [Dora|place], [Oru|person], and [Maro|person] met.', 'person person person person'],
    // Two are no list, and two that differ leave it open.
    ['[Arda|place] and [Oru|person] spoke.', 'place person'],
    ['[Arda|place], [Oru|person], [Velmora|place] and [Maro|person]', 'place person place person'],
    // Other words between them end a list.
    ['[Arda|place], where [Oru|person], [Maro|person] lived', 'place person person'],
    ['', ''],
])('%s', (marked, types) => {
    expect(typesIn(marked)).toBe(types);
});
