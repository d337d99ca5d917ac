/** Ages: "24-year-old", "aged 24", "24 years old", "Ana Kralj, 25, said". */

import { exactFigure } from '../figures/figure.ts';
import { nounGroupAt } from '../figures/nounGroup.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { MeasuredNumeral, PassageReading } from '../figures/passageReading.ts';
import { levelVerbs } from '../lexicon/en/levelVerbs.ts';
import { personNouns as countedPersons, parents } from '../lexicon/en/measures.ts';
import { personNouns, soleRoles } from '../lexicon/en/roles.ts';
import type { Mention } from '../mention.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../numbers/tokens.ts';

/** The unit is "year of age", "month of age": an age never compares with a length of time. */
export const age = numeralByNumeral('age', (numeral, reading, at) => {
    const told = yearsOld(reading, numeral);
    if (told || !isLifetime(numeral)) return told;
    return (
        aged(reading, numeral) ??
        inListOfAges(reading, at) ??
        ofGroup(reading, numeral) ??
        ofPerson(reading, numeral) ??
        ofNamed(reading, numeral) ??
        afterName(reading, numeral) ??
        ofAge(reading, numeral) ??
        ofMan(reading, numeral) ??
        ofDeath(reading, numeral) ??
        atAge(reading, numeral) ??
        afterClause(reading, numeral)
    );
});

function isLifetime({ value, scale }: Numeral): boolean {
    return scale === 1 && value > 0 && value < 120;
}

function ageFigure(start: number, end: number, value: number, unit: string): Mention {
    return exactFigure({ start, end }, { value, unit: `${unit} of age`, dimension: 'age' });
}

/** "24-year-old", "24-year-olds", "18 months old", "ninety-five years of age". */
function yearsOld({ tokens }: PassageReading, numeral: MeasuredNumeral): Mention | undefined {
    const found = numeral.measure;
    if (found?.unit.dimension !== 'time') return undefined;
    const at = tokens[found.next]?.text === '-' ? found.next + 1 : found.next;
    const old = tokens[at];
    const isOf = old?.lower === 'of' && tokens[at + 1]?.lower === 'age';
    if (!isOf && old?.lower !== 'old' && old?.lower !== 'olds') return undefined;
    const end = (isOf ? tokens[at + 1]?.end : old.end) ?? found.end;
    return ageFigure(numeral.start, end, numeral.value, found.unit.name);
}

/** "A man of 67", "a widow of 81"; but "a mother of four". */
function ofMan({ tokens }: PassageReading, numeral: Numeral): Mention | undefined {
    const [article, person, of] = [
        tokens[numeral.first - 3],
        tokens[numeral.first - 2],
        tokens[numeral.first - 1],
    ];
    if (of?.lower !== 'of' || !/^(?:a|an|the|one)$/.test(article?.lower ?? '')) return undefined;
    if (parents.has(person?.lower ?? '') && numeral.value < MOST_CHILDREN) return undefined;
    const after = tokens[numeral.next];
    if (
        !PERSON.test(person?.lower ?? '') ||
        (after && after.kind !== 'mark' && !/^(?:who|and|from|in|with|was|is|has|had)$/.test(after.lower))
    )
        return undefined;
    return ageFigure(numeral.start, numeral.end, numeral.value, 'year');
}

const PERSON =
    /^(?:man|woman|boy|girl|youth|widow|widower|pensioner|child|mother|father|son|daughter|brother|sister|husband|wife|grandfather|grandmother|teenager)$/;

/** "A mother of 12" has so many children. */
const MOST_CHILDREN = 20;

/** "Mira Tolland, who won on Sunday, is 19.": a name, a clause between commas, and nothing behind the number. */
function afterClause({ tokens }: PassageReading, numeral: Numeral): Mention | undefined {
    if (!numeral.isDigits || numeral.value < YOUNGEST) return undefined;
    const after = tokens[numeral.next];
    const [comma, verb] = [tokens[numeral.first - 2], tokens[numeral.first - 1]];
    if ((after && !/^[.;]$/.test(after.text)) || comma?.text !== ',' || verb?.lower !== 'is')
        return undefined;
    const clause = tokens.slice(Math.max(0, numeral.first - 2 - LONGEST_CLAUSE), numeral.first - 2);
    const from = clause.findLastIndex(({ text }) => text === ',');
    const isOfPerson =
        clause[from + 1]?.lower === 'who' && /^\p{Lu}\p{Ll}/u.test(clause[from - 1]?.text ?? '');
    return isOfPerson ? ageFigure(numeral.start, numeral.end, numeral.value, 'year') : undefined;
}

const YOUNGEST = 5;
const LONGEST_CLAUSE = 14;

/** "Aged 24", "age 24", "the age of 24", "turned 40"; of "aged between 15 and 49" the lower. */
function aged({ tokens }: PassageReading, numeral: MeasuredNumeral): Mention | undefined {
    const isOf = tokens[numeral.first - 1]?.lower === 'of';
    const isRange = /^(?:between|from)$/.test(tokens[numeral.first - 1]?.lower ?? '');
    const first = numeral.first - (isOf || isRange ? 2 : 1);
    const word = tokens[first]?.lower ?? '';
    const isAged = /^(?:aged|ages?)$/.test(word);
    const isTurned =
        !isOf && !isRange && /^(?:turn|turns|turned|turning)$/.test(word) && !isCounting(tokens, numeral);
    const found = numeral.measure;
    if ((!isAged && !isTurned) || (found && found.unit.dimension !== 'time')) return undefined;
    return ageFigure(
        (isAged && !isRange ? tokens[first]?.start : undefined) ?? numeral.start,
        found?.end ?? numeral.end,
        numeral.value,
        found?.unit.name ?? 'year',
    );
}

/** "Aged 19 | and 23", "aged 4, 7 | and 11". */
function inListOfAges({ tokens, numerals }: PassageReading, at: number): Mention | undefined {
    const numeral = numerals[at];
    if (!numeral || numeral.measure || !endsPhrase(tokens, numeral.next)) return undefined;
    let first = numeral;
    for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST); i--) {
        const before = numerals[i];
        if (!before || before.scale > 1 || !isListed(tokens, before.next, first.first)) break;
        first = before;
    }
    const isAged = first !== numeral && /^(?:aged|ages)$/.test(tokens[first.first - 1]?.lower ?? '');
    return isAged ? ageFigure(numeral.start, numeral.end, numeral.value, 'year') : undefined;
}

const LONGEST_LIST = 6;

/** A comma, an "and" or both: the tokens between two numbers. */
function isListed(tokens: readonly Token[], from: number, until: number): boolean {
    const joint = tokens[until - 1]?.lower ?? '';
    if (until - from === 2) return tokens[from]?.text === ',' && joint === 'and';
    return until - from === 1 && /^(?:,|and|or)$/.test(joint);
}

/** "Children under five", "people over 65", "women aged above 40": a bound of years. */
function ofGroup({ tokens }: PassageReading, numeral: MeasuredNumeral): Mention | undefined {
    if (numeral.measure || !endsPhrase(tokens, numeral.next)) return undefined;
    if (!/^(?:under|over|above|below)$/.test(tokens[numeral.first - 1]?.lower ?? '')) return undefined;
    const group = tokens[numeral.first - 2]?.lower ?? '';
    return group === 'aged' || isPersonsNoun(group)
        ? ageFigure(numeral.start, numeral.end, numeral.value, 'year')
        : undefined;
}

/** Nothing follows that the number could count. */
function endsPhrase(tokens: readonly Token[], next: number): boolean {
    const after = tokens[next];
    if (!after) return true;
    if (after.kind === 'mark') return /^[.,;:!?)—–]$/.test(after.text);
    return after.kind === 'word' && nounGroupAt(tokens, next, false)?.isPlural !== true;
}

function isPersonNoun(lower: string): boolean {
    return personNouns.has(lower) || soleRoles.has(lower) || countedPersons.has(lower) || PERSON.test(lower);
}

function isPersonsNoun(lower: string): boolean {
    return PERSONS_IN_PLURAL.has(lower) || (lower.endsWith('s') && isPersonNoun(lower.slice(0, -1)));
}

const PERSONS_IN_PLURAL: ReadonlySet<string> = new Set(
    'people children men women adults kids youngsters those anyone everyone citizens'.split(' '),
);

/** "She is 35", "he will be 40 in May". */
function ofPerson({ tokens }: PassageReading, numeral: Numeral): Mention | undefined {
    if (!numeral.isDigits) return undefined;
    const after = tokens[numeral.next];
    if (after && after.kind !== 'mark' && !/^(?:and|but|by|in|when|this|on|at|now)$/.test(after.lower))
        return undefined;
    if (after?.kind === 'mark' && !/[.,;!?)—–]/.test(after.text)) return undefined;
    return isPersonBefore(tokens, numeral.first)
        ? ageFigure(numeral.start, numeral.end, numeral.value, 'year')
        : undefined;
}

/** "Ana Kralj was 22.", "the younger of the two, Ana Kralj, was 22 when": a name of two words, or "the striker". */
function ofNamed({ tokens }: PassageReading, numeral: MeasuredNumeral): Mention | undefined {
    if (!numeral.isDigits || numeral.measure || numeral.value < YOUNGEST) return undefined;
    const [after, verb] = [tokens[numeral.next], tokens[numeral.first - 1]];
    if (!/^(?:is|was)$/.test(verb?.lower ?? '') || !/^(?:[.,;]|when|and|at)$/.test(after?.lower ?? '.'))
        return undefined;
    const isAside = tokens[numeral.first - 2]?.text === ',';
    const last = numeral.first - (isAside ? 3 : 2);
    const [first, name] = [tokens[last - 1], tokens[last]];
    const isName = [first, name].every(token => /^\p{Lu}\p{Ll}/u.test(token?.text ?? ''));
    const isPerson = /^(?:the|a|an)$/.test(first?.lower ?? '') && isPersonNoun(name?.lower ?? '');
    const isFullName = isName && !/^(?:the|a|an|its?|this|that)$/.test(first?.lower ?? '');
    return isPerson || isFullName ? ageFigure(numeral.start, numeral.end, numeral.value, 'year') : undefined;
}

/** "He is", "who was", "she will be", "he's". */
function isPersonBefore(tokens: readonly Token[], at: number): boolean {
    const [person, will, verb] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]?.lower];
    switch (verb) {
        case 'is':
        case 'was':
            return PERSONS.has(will?.lower ?? '');
        case 'be':
            return will?.lower === 'will' && PERSONS.has(person?.lower ?? '');
        default:
            return /^s?he['’]s$/.test(verb ?? '');
    }
}

/** "The youngest is 34". */
const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'who', 'youngest', 'oldest', 'eldest']);

/** "Ana Kralj, 25, said": between commas after a name. */
function afterName({ tokens }: PassageReading, numeral: Numeral): Mention | undefined {
    if (!numeral.isDigits || numeral.next !== numeral.first + 1) return undefined;
    const [comma, after] = [tokens[numeral.first - 1], tokens[numeral.next]];
    if (comma?.text !== ',' || (after?.text !== ',' && after?.text !== '.')) return undefined;
    const name = lastOfName(tokens, numeral.first - 2);
    if (name?.kind !== 'word' || MONTHS.test(name.lower)) return undefined;
    // "The striker, 29, scored".
    if (!/^\p{Lu}\p{Ll}/u.test(name.text) && !isPersonNoun(name.lower)) return undefined;
    const isList = tokens[numeral.next + 1]?.kind === 'digits';
    return isList || (after.text === '.' && !isFullName(tokens, numeral))
        ? undefined
        : ageFigure(numeral.start, numeral.end, numeral.value, 'year');
}

/** "… killing Bertil Anders Lund, 40.", "his mother, Alda Kern, 30.": two names or more behind a word of the sentence; in a list of scorers there is none. */
function isFullName(tokens: readonly Token[], numeral: Numeral): boolean {
    const isAdult = numeral.value >= YOUNGEST;
    let first = numeral.first - 2;
    while (/^\p{Lu}\p{Ll}/u.test(tokens[first - 1]?.text ?? '')) first -= 1;
    if (!isAdult || first >= numeral.first - 2) return false;
    const [kin, before] = [tokens[first - 2], tokens[first - 1]];
    // "The boy's mother, Alda Kern, 30."
    if (before?.text === ',') return isPersonNoun(kin?.lower ?? '');
    return before?.kind === 'word' && /^\p{Ll}/u.test(before.text);
}

/** The word before "Jr.", "III". */
function lastOfName(tokens: readonly Token[], at: number): Token | undefined {
    const isDotted = tokens[at]?.text === '.' && /^(?:jr|sr)$/.test(tokens[at - 1]?.lower ?? '');
    const last = isDotted ? at - 1 : at;
    return tokens[/^(?:jr|sr|ii|iii|iv)$/.test(tokens[last]?.lower ?? '') ? last - 1 : last];
}

/** "Dies at 91", "was found dead at 38", "who died at 83 after a stroke", "who died on Monday in prison at 77, was". */
function ofDeath({ tokens }: PassageReading, numeral: MeasuredNumeral): Mention | undefined {
    if (!numeral.isDigits || numeral.next !== numeral.first + 1 || numeral.measure) return undefined;
    if (tokens[numeral.first - 1]?.lower !== 'at') return undefined;
    const isNear = isDeath(tokens, numeral.first - 2) || tokens[numeral.first - 2]?.lower === 'away';
    if (!isNear && !(isYearsNotHour(numeral) && isDeathBefore(tokens, numeral.first - 2))) return undefined;
    const after = tokens[numeral.next];
    const isOpen =
        after === undefined ||
        /^[.,;!?)—–]$/.test(after.text) ||
        /^(?:after|in|from|of|following|while|on|when|and|but)$/.test(after.lower);
    return isOpen ? ageFigure(numeral.start, numeral.end, numeral.value, 'year') : undefined;
}

/** "Died", "found dead", "her death"; but "the number of dead", "a death toll". */
function isDeath(tokens: readonly Token[], at: number): boolean {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    switch (token?.lower) {
        case 'die':
        case 'dies':
        case 'died':
        case 'dying':
            return true;
        case 'dead':
            return !/^(?:of|the)$/.test(before?.lower ?? '') && before?.kind !== 'digits';
        case 'death':
            return /^(?:in|from|of|at|on|last|yesterday)$/.test(after?.lower ?? '');
        default:
            return false;
    }
}

/** "Died in a hospital at 9" may tell the hour. */
function isYearsNotHour({ value }: Numeral): boolean {
    return Number.isInteger(value) && value > HOURS_OF_DAY;
}

const HOURS_OF_DAY = 24;

/** In the clause before, with nothing but words between. */
function isDeathBefore(tokens: readonly Token[], last: number): boolean {
    for (let i = last; i > Math.max(-1, last - REACH_OF_DEATH); i--) {
        const token = tokens[i];
        if (token?.kind !== 'word' || OPENS_CLAUSE.test(token.lower)) return false;
        // "Deaths in Tarn stood at 38"; but "died last week at 77".
        if (levelVerbs.has(token.lower) && token.lower !== 'last') return false;
        if (isDeath(tokens, i)) return true;
    }
    return false;
}

/** In tokens. */
const REACH_OF_DEATH = 12;
const OPENS_CLAUSE = /^(?:and|but|or|who|which|that|when|while|where|as|because|before|if|at)$/;

/** "At 34, she left the stage": between the head of a clause and whoever is so old. */
function atAge({ tokens }: PassageReading, numeral: MeasuredNumeral): Mention | undefined {
    if (!numeral.isDigits || !Number.isInteger(numeral.value) || numeral.value <= HOURS_OF_CLOCK)
        return undefined;
    const [before, at, comma, person] = [
        tokens[numeral.first - 2],
        tokens[numeral.first - 1],
        tokens[numeral.next],
        tokens[numeral.next + 1],
    ];
    const isHead = before === undefined || /^[.,;:—–“"]$/.test(before.text);
    if (!isHead || at?.lower !== 'at' || comma?.text !== ',') return undefined;
    if (!/^(?:he|she|his|her)$/.test(person?.lower ?? '')) return undefined;
    return ageFigure(numeral.start, numeral.end, numeral.value, 'year');
}

const HOURS_OF_CLOCK = 12;

/** "The retirement age rose from 62 to 64", "life expectancy is around 73": told by a noun before. */
function ofAge({ tokens }: PassageReading, numeral: Numeral): Mention | undefined {
    const after = tokens[numeral.next];
    if (!numeral.isDigits) return undefined;
    if (
        after?.kind === 'word' &&
        !/^(?:to|and|by|in|for|at|from|on|with|but|or|as|when|while|raising|years?)$/.test(after.lower)
    )
        return undefined;
    if (after && /^[-%°:/]$/.test(after.text)) return undefined;
    if (
        !/^(?:is|was|to|from|of|at|around|about|nearly|only|just|than|reached|hit|stood)$/.test(
            tokens[numeral.first - 1]?.lower ?? '',
        )
    )
        return undefined;
    for (let i = numeral.first - 2; i > Math.max(0, numeral.first - REACH_OF_AGE); i--) {
        const token = tokens[i];
        if (!token || /^[.,;:!?()]$/.test(token.text)) return undefined;
        const isAge = token.lower === 'age' && AGES.has(tokens[i - 1]?.lower ?? '');
        if (isAge || (token.lower === 'expectancy' && tokens[i - 1]?.lower === 'life')) {
            const end = /^years?$/.test(after?.lower ?? '') ? (after?.end ?? numeral.end) : numeral.end;
            return ageFigure(numeral.start, end, numeral.value, 'year');
        }
    }
    return undefined;
}

const REACH_OF_AGE = 12;
const AGES: ReadonlySet<string> = new Set(
    'average median mean retirement pension voting minimum maximum legal drinking marriage school-leaving leaving'.split(
        ' ',
    ),
);

const MONTHS =
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

function isCounting(tokens: readonly Token[], numeral: Numeral): boolean {
    const next = tokens[numeral.next];
    return next?.kind === 'word' && /s$/.test(next.lower) && !/^(?:this|as|is|was|has)$/.test(next.lower);
}
