/** The annotated sets that the model is trained on, and how much each counts. */

import { join } from 'node:path';
import { type Example, readExamples } from './corpus.ts';

/** News counts most; tweets, contracts and novels teach other habits than those of articles. */
const SETS: readonly { readonly name: string; readonly importance: number }[] = [
    { name: 'wikigold', importance: 1 },
    { name: 'wnut17', importance: 1 },
    { name: 'btc', importance: 0.5 },
    { name: 'sec_filings', importance: 0.5 },
    { name: 'crossner_politics', importance: 2 },
    { name: 'gum', importance: 1.2 },
    { name: 'europarl', importance: 1 },
    { name: 'litbank', importance: 0.5 },
    { name: 'docred', importance: 1 },
    { name: 'gum_sharealike', importance: 1 },
    { name: 'uner_pud', importance: 1.5 },
    { name: 'uner_ewt', importance: 1 },
    { name: 'news', importance: 0.7 },
];

/** The last one is no set but the sentences of news.txt. */
export const SET_NAMES: readonly string[] = SETS.map(({ name }) => name);

export function importanceOf(set: string): number {
    return SETS.find(({ name }) => name === set)?.importance ?? 1;
}

export function setNumber(set: string): number {
    return SET_NAMES.indexOf(set);
}

/** In the folder of the annotated sets, in the order in which they are read. */
export function filesOf(): string[] {
    return SET_NAMES.slice(0, -1).map(fileOf);
}

function fileOf(set: string): string {
    return `train/${set}/train.conll`;
}

export function readSets(folder: string): Example[] {
    return SET_NAMES.slice(0, -1).flatMap(set =>
        readExamples(join(folder, fileOf(set)), set).map(example => ({
            ...example,
            names: corrected(example),
        })),
    );
}

/** The sets differ in what they count to a name; these are brought together. */
function corrected({ set, text, names }: Example): Example['names'] {
    return names.flatMap(name => {
        const words = text.slice(name.start, name.end);
        if (set === 'sec_filings' && ROLE.test(words)) return [];
        // Accounts of a network are no persons in the other sets.
        if (words.startsWith('@')) return [];
        const before = name.type === PERSON ? TITLE.exec(words) : ARTICLE.exec(words);
        const start = name.start + (before?.[0].length ?? 0);
        const end = name.end - (POSSESSIVE.exec(words)?.[0].length ?? 0);
        return start < end ? [{ start, end, type: name.type }] : [];
    });
}

const PERSON = 0;
const ARTICLE = /^the (?=\p{Lu})/u;
const POSSESSIVE = /['’]s?$/;
const TITLE =
    /^(?:(?:the|then|former|President|Prime Minister|Minister|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Senator|Sen\.?|Governor|Gov\.?|Secretary|Chancellor|General|Gen\.?|Sir|Chairman|Director|Judge|Justice) ){1,3}(?=\p{Lu})/u;

/** Contracts name their parties by role ("the Borrower"), which that set takes for persons. */
const ROLE = /^(?:the )?(?:borrower|lender|tenant|landlord|company|executive|employee|guarantor)s?$/i;
