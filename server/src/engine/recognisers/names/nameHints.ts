/** What longer forms, offices and neighbours of a name tell of the type of its words. */

import { SURNAMES_FIRST } from '../lexicon/en/surnamesFirst.ts';
import type { NameType } from '../mention.ts';
import { TYPES } from './labels.ts';
import type { FoundName, PassageNames } from './passageNames.ts';

/** Speaks for one type of these words, wherever they stand. */
export interface NameHint {
    readonly words: string;
    readonly type: NameType;
    /** In tenths of a logarithm of odds: whole numbers add up to the same in any order. */
    readonly tenths: number;
    /** Says nothing where a person of the document has the name: the founder of a firm is none. */
    readonly isUnlessPerson?: boolean;
}

/** For each place where the long form stands. */
const SURNAME = 50;
const FIRST_NAME = 6;
/** Brackets leave no doubt, whatever the sentences with the acronym look like. */
const ACRONYM = 120;
/** "Tavoxi" where there is "Tavoxi Holdings". */
const FIRM = 10;
/** "Tavoxi" where there is "Tavoxi Ltd". */
const LEGAL_FORM = 120;
/** "The airline Tavoxi", "Tavoxi's shareholders". */
const GROUP = 20;
/** "Mara Doll (4 March 1888 – 9 May 1961)". */
const LIFE = 80;
/** "Mara Doll, the treasurer,". */
const ROLE = 60;
/** "Varenia's government", or "Varenia" where there is "Varenian". */
const STATE = 30;

/** How much it counts for a place that the words are those of a country, in logarithms of odds. */
export const WEIGHT_OF_STATE = STATE / 10;

const SURNAMES_THAT_STAND_FIRST: ReadonlySet<string> = new Set(SURNAMES_FIRST.trim().split(/\s+/));

/** What the words of a document are hinted to be; it follows the document from version to version. */
export class DocumentHints {
    readonly #given = new Map<string, Given>();

    /** In tenths, in the order of `TYPES`; undefined where there is no hint. */
    of(words: string): readonly number[] | undefined {
        const given = this.#given.get(words);
        if (!given || given.unlessPerson === 0 || (given.tenths[PERSON] ?? 0) > 0) return given?.tenths;
        return given.tenths.map((tenths, k) => (k === ORGANISATION ? tenths + given.unlessPerson : tenths));
    }

    /** The words that hints were added for or taken back. */
    change(gone: readonly PassageNames[], come: readonly PassageNames[]): ReadonlySet<string> {
        const changed = new Set<string>();
        const count = (by: 1 | -1) => (passage: PassageNames) => {
            for (const hint of hintsIn(passage)) {
                this.#count(hint, by);
                changed.add(hint.words);
            }
        };
        gone.forEach(count(-1));
        come.forEach(count(1));
        return changed;
    }

    #count({ words, type, tenths, isUnlessPerson }: NameHint, by: 1 | -1): void {
        const given = this.#given.get(words) ?? { hints: 0, tenths: TYPES.map(() => 0), unlessPerson: 0 };
        const k = TYPES.indexOf(type);
        given.hints += by;
        if (isUnlessPerson) given.unlessPerson += by * tenths;
        else given.tenths[k] = (given.tenths[k] ?? 0) + by * tenths;
        if (given.hints > 0) this.#given.set(words, given);
        else this.#given.delete(words);
    }
}

interface Given {
    /** How many. */
    hints: number;
    readonly tenths: number[];
    /** For an organisation, unless a person has the name. */
    unlessPerson: number;
}

const PERSON = TYPES.indexOf('person');
const ORGANISATION = TYPES.indexOf('organisation');

const known = new WeakMap<PassageNames, readonly NameHint[]>();

function hintsIn(passage: PassageNames): readonly NameHint[] {
    const before = known.get(passage);
    if (before) return before;
    const hints = [
        ...Array.from(passage.introduced, ([words, type]) => ({ words, type, tenths: ACRONYM })),
        ...passage.names.flatMap(name => [...hintsFrom(name)]),
    ];
    known.set(passage, hints);
    return hints;
}

function* hintsFrom({
    words,
    name,
    parts,
    acronym,
    isGroup,
    hasLife,
    hasRole,
}: FoundName): Iterable<NameHint> {
    if (hasLife) yield { words, type: 'person', tenths: LIFE };
    if (hasRole && parts.length > 1) yield { words, type: 'person', tenths: ROLE };
    if (isGroup) yield { words, type: 'organisation', tenths: GROUP };
    if (parts.length < 2) return;
    const first = parts[0] ?? '';
    if (name.type === 'person') {
        const isSurnameFirst = parts.length <= 3 && SURNAMES_THAT_STAND_FIRST.has(first.toLowerCase());
        const last = isSurnameFirst ? FIRST_NAME : SURNAME;
        yield { words: parts.at(-1) ?? '', type: 'person', tenths: last };
        if (isSurnameFirst) yield { words: first, type: 'person', tenths: SURNAME };
        else if (parts.length === 2) yield { words: first, type: 'person', tenths: FIRST_NAME };
    } else if (name.type === 'organisation' && parts.length === 2)
        yield LEGAL_FORMS.test(parts[1] ?? '')
            ? { words: first, type: 'organisation', tenths: LEGAL_FORM, isUnlessPerson: true }
            : { words: first, type: 'organisation', tenths: FIRM };
    if (acronym !== undefined) yield { words: acronym, type: name.type, tenths: ACRONYM };
}

const LEGAL_FORMS = /^(?:Ltd|Limited|Inc|Corp|Corporation|Co|Plc|PLC|LLC|LLP|GmbH|AG|SA|JV)\.?$/;
