/** Do two figures count or measure the same? */

import type { Measure } from '../../../claims/claim.ts';
import { stemOf } from '../../../claims/words.ts';
import {
    anyonesNouns,
    countedAs,
    deadlyEvents,
    looseNouns,
    personNouns,
} from '../../../recognisers/lexicon/en/measures.ts';
import { isLike } from '../sides/side.ts';

/**
 * `same`: the same thing; `likely`: the same in other words, as the words around tell ("2,000 people will lose their
 * jobs", "1,200 jobs"); `loose`: nothing tells what one counts, or one counts people and the other people of some kind;
 * `narrower`: one counts a part of what the other counts; `aspect`: the same thing, but a total beside an addition or a
 * share; `different`: never to be compared.
 */
export type MeasureRelation = 'same' | 'likely' | 'loose' | 'narrower' | 'aspect' | 'different';

/** A measure and the stems of the sentence in which it stands. */
export interface MeasureInWords {
    readonly measure: Measure;
    readonly terms: readonly string[];
}

export function compareMeasures(one: MeasureInWords, other: MeasureInWords): MeasureRelation {
    const [a, b] = [one.measure, other.measure];
    if (a.dimension !== b.dimension && !(isShareOfCount(a, b) || isShareOfCount(b, a))) return 'different';
    const counted = compareCounted(one, other);
    if (counted === 'different') return 'different';
    if (a.aspect !== b.aspect)
        return isRiseWithoutNoun(a, b) || isRiseWithoutNoun(b, a) ? 'likely' : 'aspect';
    if (counted === 'narrower') return 'narrower';
    return isNarrowed(one, other) || isNarrowed(other, one) ? 'narrower' : counted;
}

/** "A rise of 9 percent", "four percent, not a penny more": of what it is a share, the second does not tell. */
function isRiseWithoutNoun(rise: Measure, share: Measure): boolean {
    return (
        rise.dimension === 'percentage' &&
        rise.aspect === 'increment' &&
        share.aspect === 'share' &&
        rise.counted === '' &&
        share.counted === ''
    );
}

function isShareOfCount(share: Measure, count: Measure): boolean {
    return share.aspect === 'increment' && share.dimension === 'percentage' && count.dimension === 'count';
}

function compareCounted(one: MeasureInWords, other: MeasureInWords): MeasureRelation {
    const [a, b] = [one.measure, other.measure];
    if (isOfIllness(a) && isOfIllness(b)) return 'same';
    // "1,240 cases of marsh fever", "marsh fever: 1,870 patients"
    if (isCasesOfPatients(a, b) || isCasesOfPatients(b, a)) return 'likely';
    // "Left 24 climbers hurt", "24 climbers had to be treated": what became of some is not told.
    if (a.state !== b.state) {
        const isOfOneKind = a.state === undefined || b.state === undefined;
        return isOfOneKind && a.counted === b.counted && !isAnyone(a.counted) ? 'loose' : 'different';
    }
    if (a.counted === b.counted)
        return a.counted === '' && a.state === undefined && a.dimension === 'count' ? 'loose' : 'same';
    const isTold = tells(one, b.counted) || tells(other, a.counted);
    // "12 dead" and "12 people killed" count the same; "12 officers killed" counts some of them.
    if (a.state !== undefined) {
        // "26 people killed in accidents", "22 fatal accidents"
        if (deadlyEvents.has(a.counted) || deadlyEvents.has(b.counted)) return 'different';
        if (isAnyone(a.counted) && isAnyone(b.counted)) return 'same';
        if (!isAnyone(a.counted) && !isAnyone(b.counted)) {
            // "Killed 38 miners", "cost 43 men their lives"
            const mayBeOne = looseNouns.has(a.counted) || looseNouns.has(b.counted);
            if (!mayBeOne || !isPerson(a.counted) || !isPerson(b.counted) || isOfSexes(a, b))
                return 'different';
            return isTold ? 'likely' : 'loose';
        }
        if (isTold) return 'likely';
        if (!isOfAnyone(a.counted) || !isOfAnyone(b.counted)) return 'narrower';
        // "Three passengers were killed", "the number of the dead is five": with a noun for both, whom one counts may be some.
        return (a.counted === '' || b.counted === '') && !isOfSex(a) && !isOfSex(b) ? 'likely' : 'loose';
    }
    if (a.dimension !== 'count') {
        if (a.counted === '' || b.counted === '') return 'same';
        // "A man of 67, a retired fisherman", "a 59-year-old fisherman"
        if (a.dimension === 'age' && isTold) return 'same';
        // "A loaf of bread costs 12 crowns", "bread has gone up to 19 crowns a loaf"
        if (tells(one, b.counted) && tells(other, a.counted)) return 'same';
        return isTold ? 'likely' : 'loose';
    }
    if (a.counted === '' || b.counted === '') return isTold ? 'likely' : 'loose';
    const isOfPeople = isPeople(a.counted) || isPeople(b.counted);
    if (isOfPeople && (isTold || (isPerson(a.counted) && isPerson(b.counted))))
        return isTold ? 'likely' : 'loose';
    return isOfAnyone(a.counted) && isOfAnyone(b.counted) ? 'loose' : 'different';
}

/** "1,207 cases of dengue", "dengue had infected 1,200 people". */
export function isOfIllness({ counted, state }: Measure): boolean {
    return (state === undefined && counted === 'case') || (state === 'infected' && isAnyone(counted));
}

/** "Three men and two women" */
function isOfSexes(one: Measure, other: Measure): boolean {
    return one.counted === 'woman' || other.counted === 'woman';
}

/** "Two women and one man died": each counts some. */
function isOfSex({ counted }: Measure): boolean {
    return counted === 'man' || counted === 'woman';
}

function isCasesOfPatients(cases: Measure, patients: Measure): boolean {
    const isBare = cases.state === undefined && patients.state === undefined;
    return isBare && cases.counted === 'case' && patients.counted === 'patient';
}

function isAnyone(counted: string): boolean {
    return counted === '' || counted === 'person' || counted === 'patient';
}

function isOfAnyone(counted: string): boolean {
    return isAnyone(counted) || anyonesNouns.has(counted);
}

function isPeople(counted: string): boolean {
    return counted === 'person';
}

export function isPerson(counted: string): boolean {
    return counted === 'person' || personNouns.has(counted) || looseNouns.has(counted);
}

/** The sentence says somewhere what the other counts. */
function tells({ terms }: MeasureInWords, counted: string): boolean {
    if (counted === '' || counted === 'person') return false;
    const stem = stemOf(counted);
    return terms.some(term => term === stem || CLASS_OF_STEM.get(term) === counted);
}

const CLASS_OF_STEM: ReadonlyMap<string, string> = new Map(
    [...countedAs].flatMap(([noun, name]) => {
        const stem = stemOf(noun);
        return stem === undefined ? [] : [[stem, name] as const];
    }),
);

/** Words narrow down what one counts, and the other sentence says nothing of them. */
function isNarrowed({ measure }: MeasureInWords, { measure: of, terms }: MeasureInWords): boolean {
    return measure.narrowedBy.some(
        word => !of.narrowedBy.includes(word) && !terms.some(term => isLike(term, word)),
    );
}
