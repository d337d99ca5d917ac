/** When the persons of a sentence were born and died: "Mara Doll (1888–1961)", "Mara Doll, who was born at Kelm in 1888". */

import { type Claim, inSentence } from '../../../claims/claim.ts';
import { fieldOfBirth } from '../../../recognisers/lexicon/en/fields.ts';
import type { Name, TimeExpression } from '../../../recognisers/mention.ts';
import { type DayInterval, partsOf } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { claimBefore } from '../sides/antecedents.ts';
import { ofStatement, type Side } from '../sides/side.ts';

/** One end of a life. */
export interface EndOfLife {
    /** The id of an entity. */
    readonly person: string;
    readonly kind: 'birth' | 'death';
    readonly days: DayInterval;
    /** Offsets in the words of the sentence. */
    readonly span: Span;
}

/** In the order of the text. */
export const livesIn = ofStatement((side: Side): readonly EndOfLife[] => {
    const { claim, entities, nameIds } = side;
    const field = fieldOfBirth.exec(claim.words)?.[0];
    if (field) return birthInField(side, field.length);
    const own = birthOfPronoun(side);
    if (own) return [own];
    return claim.names.flatMap((name, i) => {
        const person = nameIds[i] ?? '';
        if (entities.get(person) !== 'person') return [];
        const behind = claim.times.filter(({ start }) => start >= name.end);
        const life = lifeInBrackets(claim, name, behind);
        return (life ?? endsBehind(claim, name, behind)).map(end => ({ person, ...end }));
    });
});

/** "Name: Mara Doll", and in the next line "Date of birth: 4 March 1888": of whom the last line that named anybody names first. */
function birthInField({ claim, context }: Side, length: number): readonly EndOfLife[] {
    const time = claim.times.find(({ start }) => start - claim.sentence.start === length);
    const [[person, type] = []] = context;
    const end = time && endAt(claim, time, 'birth');
    return person !== undefined && type === 'person' && end ? [{ person, ...end }] : [];
}

/** "He was born in 1934", of whom alone the sentence before names; "I was born here in 1934", of whoever says so. */
function birthOfPronoun(side: Side): EndOfLife | undefined {
    const { claim, speaker } = side;
    const [time] = claim.times;
    const told = time && BORN.exec(claim.words.slice(0, time.start - claim.sentence.start));
    if (!told) return undefined;
    const person = told[1] === 'I' ? speaker : personBefore(side);
    const end = person === undefined ? undefined : endAt(claim, time, 'birth');
    return person !== undefined && end ? { person, ...end } : undefined;
}

const BORN = /^[“"]?(I|He|She) was born (?:[^.,;:()]{0,40} )?(?:in|on) $/;

/** By the names that stand around, in which the sentence before comes first. */
function personBefore(side: Side): string | undefined {
    const before = claimBefore(side);
    const persons = before?.names.filter(({ type }) => type === 'person') ?? [];
    const [[id] = []] = [...side.context].filter(([, type]) => type === 'person');
    return persons.length === 1 ? id : undefined;
}

type DatedEnd = Omit<EndOfLife, 'person'>;

/** "Mara Doll (1888–1961)": so far apart lie no two years of an office. */
function lifeInBrackets(
    claim: Claim,
    name: Name,
    [first, last]: readonly TimeExpression[],
): readonly DatedEnd[] | undefined {
    if (!first || !last || wordsBetween(claim, name.end, first.start) !== ' (') return undefined;
    const isClosed = claim.words.charAt(last.end - claim.sentence.start) === ')';
    if (!isClosed || !/^ ?[-–—] ?$/.test(wordsBetween(claim, first.end, last.start))) return undefined;
    const [birth, death] = [endAt(claim, first, 'birth'), endAt(claim, last, 'death')];
    if (!birth || !death) return undefined;
    const age = partsOf(death.days.from).year - partsOf(birth.days.from).year;
    return age >= YOUNGEST && age <= OLDEST ? [birth, death] : undefined;
}

/** In years. */
const YOUNGEST = 16;
const OLDEST = 115;

/** "(b. Kelm, 4 March 1888; d. 1961)", ", who was born in 1888 and died in 1961,": each time behind the words that tell what it dates. */
function endsBehind(claim: Claim, name: Name, times: readonly TimeExpression[]): readonly DatedEnd[] {
    return times.flatMap(time => {
        const between = wordsBetween(claim, name.end, time.start);
        // "Was born in 1888 and died in"
        const kind = DEATH.test(between) ? 'death' : BIRTH.test(between) ? 'birth' : undefined;
        return (kind && endAt(claim, time, kind)) ?? [];
    });
}

const BIRTH =
    /^(?: \((?:b\.|born|\*) ?(?:[^();]{0,40}[ ,])?|(?:, (?:aged )?\d{1,3})?,? (?:who )?(?:was )?born (?:(?:[^.,;:()]{0,40} )?(?:in|on) )?)$/;
const DEATH =
    /^(?: \([^()]{0,80}(?:[;,] |^)(?:d\.|died|†) ?(?:[^();]{0,40}[ ,])?|(?:,? who)? (?:was born [^.;:()]{0,60} and )?died (?:(?:[^.,;:()]{0,40} )?(?:in|on) )?)$/;

function endAt(claim: Claim, time: TimeExpression, kind: EndOfLife['kind']): DatedEnd | undefined {
    const { resolved } = time;
    if (!resolved?.days || resolved.basis.kind !== 'stated') return undefined;
    return { kind, days: resolved.days, span: inSentence(claim, time) };
}

function wordsBetween({ words, sentence }: Claim, from: number, until: number): string {
    return words.slice(from - sentence.start, until - sentence.start);
}
