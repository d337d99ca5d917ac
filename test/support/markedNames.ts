/** Names for tests of who is who, without a recogniser. */

import { type DocumentEntity, entitiesOf } from '../../server/src/engine/corpus/entities.ts';
import type { EntityRules } from '../../server/src/engine/corpus/rules.ts';
import type { Name, NameType } from '../../server/src/engine/recognisers/mention.ts';

/** The entities of a text in which `[Ana Ruzic|person]` marks a name. */
export function entitiesIn(marked: string, rules?: EntityRules): readonly DocumentEntity[] {
    const { text, names } = namesIn(marked);
    return entitiesOf(text, names, rules);
}

function namesIn(marked: string): { readonly text: string; readonly names: readonly Name[] } {
    const names: Name[] = [];
    let text = '';
    let at = 0;
    for (const match of marked.matchAll(/\[([^|]+)\|(\w+)\]/g)) {
        text += marked.slice(at, match.index);
        const [, words = '', written = ''] = match;
        const type = TYPES.find(known => known === written) ?? 'other';
        names.push({ kind: 'name', type, start: text.length, end: text.length + words.length });
        text += words;
        at = match.index + match[0].length;
    }
    return { text: text + marked.slice(at), names };
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];
