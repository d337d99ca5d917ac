/** Names for tests of who is who, without a recogniser. */

import { type DocumentEntity, entitiesOf } from '../../server/src/engine/corpus/entities/entities.ts';
import type { EntityRules } from '../../server/src/engine/corpus/entities/rules.ts';
import type { Name, NameType } from '../../server/src/engine/recognisers/mention.ts';
import type { RecognisedPassage } from '../../server/src/engine/recognisers/recogniser.ts';

/** The entities of a text, a paragraph a line, in which `[Ana Ruzic|person]` marks a name. */
export function entitiesIn(marked: string, rules?: EntityRules): readonly DocumentEntity[] {
    return entitiesOf(marked.split('\n').map(passageIn), rules);
}

function passageIn(marked: string): RecognisedPassage {
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
    const words = text + marked.slice(at);
    return { kind: 'paragraph', words, sentences: [], quotations: [], mentions: names };
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];
