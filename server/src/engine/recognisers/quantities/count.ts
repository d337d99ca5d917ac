/** Plain counts: "1,200", "three", "4.3 million". What is counted is told by the refiner `sayWhatIsCounted`. */

import { isDesignation } from '../figures/designation.ts';
import { exactFigure } from '../figures/figure.ts';
import { isPluralNoun, nounGroupAt } from '../figures/nounGroup.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { MeasuredNumeral, PassageReading } from '../figures/passageReading.ts';
import { isScore } from '../figures/scores.ts';
import { changesBefore } from '../lexicon/en/changes.ts';
import { callingVerbs, emergencyNumbers, kinds, ofEmergency } from '../lexicon/en/designations.ts';
import { levelVerbs } from '../lexicon/en/levelVerbs.ts';
import { functionWords } from '../lexicon/en/nounGroups.ts';
import {
    afterNumbers,
    beforeYears,
    identifiers,
    numberedPlaces,
    numberedThings,
    shortened,
    wordsOfTotals,
} from '../lexicon/en/numberedThings.ts';
import { smallNumbers } from '../lexicon/en/numberWords.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../numbers/tokens.ts';
import { isFlaw, isReadingTime } from './lengthOfTime.ts';

export const count = numeralByNumeral('count', (numeral, reading, at) => {
    if (numeral.isFraction || !isCount(reading, numeral) || isScore(reading, at)) return undefined;
    return exactFigure(numeral, { value: numeral.value, unit: '', dimension: 'count' });
});

function isCount(reading: PassageReading, numeral: MeasuredNumeral): boolean {
    const { tokens } = reading;
    const before = tokens[numeral.first - 1];
    const after = tokens[numeral.next];
    if (after?.kind === 'word' && afterNumbers.has(after.lower)) return false;
    if (after?.kind === 'word' && !after.isApart) return false;
    // "#128 million": the number before the scale was none.
    if (!numeral.isDigits && numeral.scale >= 1e3 && before?.kind === 'digits') return false;
    if (isAddress(tokens, numeral) || isTimeOfDay(tokens, numeral)) return false;
    if (isDesignation(tokens, numeral.first) || isCalled(tokens, numeral)) return false;
    if (
        isKind(tokens, numeral) ||
        isByAnother(tokens, numeral) ||
        LEADING_ZERO.test(tokens[numeral.first]?.text ?? '')
    )
        return false;
    // "5 minute read".
    if (after?.lower === 'minute' && tokens[numeral.next + 1]?.lower === 'read') return false;
    if (numeral.measure && (isReadingTime(reading, numeral.measure) || isFlaw(numeral, numeral.measure)))
        return false;
    const isNumbered = before?.kind === 'word' && numberedThings.has(before.lower);
    if (isOfSeason(tokens, numeral)) return false;
    if (
        isNumbered &&
        !isTopOf(tokens, numeral) &&
        !isBesidePlace(tokens, numeral) &&
        !isTold(tokens, numeral)
    )
        return false;
    if (isIdentifier(tokens, numeral)) return false;
    if (isReference(tokens, numeral.first) || isOffsetOfZone(tokens, numeral)) return false;
    if (before?.text === '[' && after?.text === ']') return false;
    if (isVariant(tokens, numeral)) return false;
    if (isListNumber(tokens, numeral) || isYear(tokens, numeral)) return false;
    if (isOne(tokens, numeral)) return isCountedOne(tokens, numeral);
    return isLowOfRange(reading, numeral) || !isInName(tokens, numeral);
}

/** "Law No. (10)", "pp. 51-|52|"; but a train may end a sentence. */
function isReference(tokens: readonly Token[], first: number): boolean {
    const before = tokens[first - 1];
    const [page, dash] = [tokens[first - 2], before];
    if (/^[-–]$/.test(dash?.text ?? '') && !dash?.isApart && page?.kind === 'digits')
        return numberedThings.has(tokens[first - 3]?.lower ?? '') || isReference(tokens, first - 2);
    const opener = before?.text === '(' ? first - 2 : first - 1;
    return tokens[opener]?.text === '.' && shortened.has(tokens[opener - 1]?.lower ?? '');
}

/** "Passport number: 75 4410923", "Group ID: 16718", "Notice number: 2024/S 031-118840"; but "Total number: 240". */
function isIdentifier(tokens: readonly Token[], { first, isDigits }: Numeral): boolean {
    if (!isDigits) return false;
    let colon = first - 1;
    while (colon > first - LONGEST_IDENTIFIER && isOfIdentifier(tokens[colon])) colon--;
    if (tokens[colon]?.text !== ':') return false;
    if (!identifiers.has(tokens[colon - 1]?.lower ?? '')) return false;
    // "She confirmed their number: 24 girls" is no label.
    for (let i = colon - 2; i >= colon - LONGEST_LABEL; i--) {
        const token = tokens[i];
        if (!token || (token.kind === 'mark' && token.text !== '-')) return true;
        if (wordsOfTotals.has(token.lower) || functionWords.has(token.lower)) return false;
    }
    return tokens[colon - LONGEST_LABEL - 1] === undefined;
}

/** In tokens. */
const LONGEST_IDENTIFIER = 7;
const LONGEST_LABEL = 4;

/** Digits, capitals, and the marks between them. */
function isOfIdentifier(token: Token | undefined): boolean {
    return token !== undefined && /^(?:[\d.]{1,12}|\p{Lu}{1,4}|[/–-])$/u.test(token.text);
}

/** "14:20 (GMT+3)" */
function isOffsetOfZone(tokens: readonly Token[], { first }: Numeral): boolean {
    const [zone, sign] = [tokens[first - 2], tokens[first - 1]];
    return /^[+−–-]$/.test(sign?.text ?? '') && /^(?:gmt|utc)$/.test(zone?.lower ?? '');
}

/** "Humidity 18-22%", "Maximum 36-38°C": the first end of a range whose unit follows the second. */
function isLowOfRange({ tokens, numerals }: PassageReading, numeral: Numeral): boolean {
    const [hyphen, high] = [tokens[numeral.next], tokens[numeral.next + 1]];
    if (!numeral.isDigits || high?.kind !== 'digits' || !/^[-–]$/.test(hyphen?.text ?? '')) return false;
    if (hyphen?.isApart || high.isApart) return false;
    const other = numerals.find(({ first }) => first === numeral.next + 1);
    if (!other || other.value <= numeral.value) return false;
    return other.measure !== undefined || PERCENT.test(tokens[other.next]?.lower ?? '');
}

const PERCENT = /^(?:%|percent|pct|pc|per)$/;

/** "0046" counts nothing. */
const LEADING_ZERO = /^0\d/;

/** "Boeing 737-|800|": behind the hyphen of a model. */
function isVariant(tokens: readonly Token[], numeral: Numeral): boolean {
    const [hyphen, variant] = [tokens[numeral.first - 1], tokens[numeral.first]];
    if (hyphen?.text !== '-' || hyphen.isApart || variant?.isApart !== false) return false;
    const [name, model] = [tokens[numeral.first - 3], tokens[numeral.first - 2]];
    if (!name || model?.kind !== 'digits') return false;
    return /^\p{Lu}\p{Ll}/u.test(name.text) && !isOpening(name) && !functionWords.has(name.lower);
}

/** "On the Kulai road four soldiers died", "on the road 14 people died"; but "at gate four", "on Road 14". */
function isBesidePlace(tokens: readonly Token[], numeral: Numeral): boolean {
    const place = tokens[numeral.first - 1];
    if (!place || !numberedPlaces.has(place.text)) return false;
    const isThePlace = tokens
        .slice(Math.max(0, numeral.first - REACH_OF_ARTICLE), numeral.first - 1)
        .some(({ lower }) => ARTICLE.test(lower));
    // "The line 4 trains", "the bus 14 drivers"
    const isCounting = !numeral.isDigits || PEOPLE.test(tokens[numeral.next]?.lower ?? '');
    return isThePlace && isCounting && nounGroupAt(tokens, numeral.next, false)?.isPlural === true;
}

const PEOPLE = /^(?:people|persons|men|women|children|boys|girls|soldiers|guards|passengers|workers|others)$/;

/** "In week 12", "since game four"; but "this week 12 people died". */
function isOfSeason(tokens: readonly Token[], numeral: Numeral): boolean {
    const [preposition, week] = [tokens[numeral.first - 2], tokens[numeral.first - 1]];
    if (!/^(?:week|day|game|match|round|set|chapter)$/.test(week?.lower ?? '')) return false;
    return /^(?:in|on|of|since|until|till|from|by|after|before|for|during|through)$/.test(
        preposition?.lower ?? '',
    );
}

/** "Infections now number 6,900", "they number 40"; but "number 40". */
function isTold(tokens: readonly Token[], numeral: Numeral): boolean {
    if (tokens[numeral.first - 1]?.text !== 'number') return false;
    const before = tokens[numeral.first - 2]?.lower ?? '';
    // "Is now number two"
    return NUMBERING.test(before) || (numeral.value >= LEAST_NUMBERED && BY_NOW.test(before));
}

const NUMBERING = /^(?:they|we|who|which|could|may|might|will|would)$/;
const BY_NOW = /^(?:now|already|still|currently)$/;
const LEAST_NUMBERED = 100;

/** In tokens. */
const REACH_OF_ARTICLE = 4;
const ARTICLE = /^(?:the|a|an|this|that|his|her|its|their)$/;

/** "The top three seeds" are three, "the top 10" is a list. */
function isTopOf(tokens: readonly Token[], numeral: Numeral): boolean {
    if (tokens[numeral.first - 1]?.lower !== 'top') return false;
    return nounGroupAt(tokens, numeral.next, false)?.isPlural === true;
}

/** "486-based", "32-bit", "a .45 caliber gun": a kind of thing, not how many. */
function isKind(tokens: readonly Token[], numeral: Numeral): boolean {
    const next = tokens[numeral.next];
    if (next?.kind === 'word') return CALIBRE.test(next.lower);
    if (next?.text !== '-' || next.isApart || tokens[numeral.next + 1]?.isApart !== false) return false;
    return kinds.has(tokens[numeral.next + 1]?.lower ?? '');
}

const CALIBRE = /^(?:caliber|calibre|gauge|magnum)s?$/;

/** "A four-by-four", "a three-on-two break", "10-for-11", "a 4 x 4": neither number counts what follows. */
function isByAnother(tokens: readonly Token[], numeral: Numeral): boolean {
    const [before, after] = [tokens[numeral.first - 1], tokens[numeral.next]];
    if (isTimes(after) && tokens[numeral.next + 1]?.kind === 'digits') return true;
    if (isTimes(before) && tokens[numeral.first - 2]?.kind === 'digits') return true;
    return isByWord(tokens, numeral.next) || isByWord(tokens, numeral.first - 3);
}

function isTimes(token: Token | undefined): boolean {
    return token?.text === 'x' || token?.text === '×';
}

/** A hyphen, a short word and another hyphen, and a number at either end. */
function isByWord(tokens: readonly Token[], at: number): boolean {
    const [hyphen, word, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (hyphen?.text !== '-' || other?.text !== '-' || hyphen.isApart || other.isApart) return false;
    const isNumber = [tokens[at - 1], tokens[at + 3]].every(
        token => token?.kind === 'digits' || smallNumbers.has(token?.lower ?? ''),
    );
    return isNumber && word?.isApart === false && /^(?:by|for|on|x)$/.test(word.lower);
}

/** "Called 911", "a 911 call", "on 0800 1111", "555-0142": a number that is dialled. */
function isCalled(tokens: readonly Token[], numeral: Numeral): boolean {
    const [before, token, after] = [tokens[numeral.first - 1], tokens[numeral.first], tokens[numeral.next]];
    if (!token || !/^\d{3,8}$/.test(token.text)) return false;
    if (before?.kind === 'digits' && LEADING_ZERO.test(before.text) && token.text.length > 3) return true;
    if (after?.text === '-' && !after.isApart && OF_LINE.test(tokens[numeral.next + 1]?.text ?? ''))
        return true;
    const isEmergency = emergencyNumbers.has(token.text);
    if (isEmergency && ofEmergency.has(after?.lower ?? '')) return true;
    if (!callingVerbs.has(before?.lower ?? '')) return false;
    return isEmergency || nounGroupAt(tokens, numeral.next, false)?.isPlural !== true;
}

/** The second part of "555-0142". */
const OF_LINE = /^0\d{3}$/;

/** "The 5600 block of South Park Lane": where, not how many. */
function isAddress(tokens: readonly Token[], numeral: Numeral): boolean {
    if (!numeral.isDigits || tokens[numeral.next]?.lower !== 'block') return false;
    const [preposition, street] = [tokens[numeral.next + 1], tokens[numeral.next + 2]];
    return /^(?:of|on)$/.test(preposition?.lower ?? '') && /^[\p{Lu}\d]/u.test(street?.text ?? '');
}

/** "At 14.30 the doors opened", "by 9.15 on Monday"; but "closed at 14.30". */
function isTimeOfDay(tokens: readonly Token[], numeral: Numeral): boolean {
    const token = tokens[numeral.first];
    if (!token || numeral.next !== numeral.first + 1 || !TIME_OF_DAY.test(token.text)) return false;
    if (!BEFORE_TIME.test(tokens[numeral.first - 1]?.lower ?? '')) return false;
    for (let i = numeral.first - 2; i >= Math.max(0, numeral.first - REACH_OF_PRICE); i--) {
        const lower = tokens[i]?.lower ?? '';
        if (/^[.;:!?]$/.test(lower)) break;
        if (levelVerbs.has(lower) || changesBefore.has(lower) || PRICED.test(lower)) return false;
    }
    const isArticle = /^(?:the|a|an|his|her|its|their)$/.test(tokens[numeral.next]?.lower ?? '');
    return isArticle || nounGroupAt(tokens, numeral.next, false)?.isPlural !== true;
}

const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const BEFORE_TIME = /^(?:at|by|until|till|before|after|since)$/;
const REACH_OF_PRICE = 8;
const PRICED =
    /^(?:shares?|stocks?|price|prices|priced|valued|rate|rated|index|bid|odds|average|traded|trading|yen|euro|dollar|pound)$/;

/** "1. Open the door", "2/ The depot burns" at the start of a paragraph. */
function isListNumber(tokens: readonly Token[], numeral: Numeral): boolean {
    const after = tokens[numeral.next];
    if (numeral.first === 0 && isSectionNumber(tokens, numeral)) return true;
    if (numeral.first !== 0 || !numeral.isDigits || after?.isApart !== false) return false;
    if (after.text === '/') return tokens[numeral.next + 1]?.isApart === true;
    return after.text === ')' || (after.text === '.' && tokens[numeral.next + 1] !== undefined);
}

/** "4.1 Reservoir levels" */
function isSectionNumber(tokens: readonly Token[], numeral: Numeral): boolean {
    const after = tokens[numeral.next];
    const isCapitalised = after?.kind === 'word' && after.isApart && /^\p{Lu}\p{Ll}/u.test(after.text);
    return isCapitalised && numeral.scale === 1 && /^\d{1,2}\.\d{1,2}$/.test(tokens[0]?.text ?? '');
}

/** "2019", "in 1847 ships": but "2000 people". */
function isYear(tokens: readonly Token[], numeral: Numeral): boolean {
    const token = tokens[numeral.first];
    if (numeral.next !== numeral.first + 1 || !token || !/^(?:1\d|2[01])\d\d$/.test(token.text)) return false;
    const before = tokens[numeral.first - 1];
    if (before && beforeYears.has(before.lower)) return true;
    if (!/^(?:1[5-9]|20)/.test(token.text) || IS_AMOUNT.test(before?.lower ?? '')) return false;
    if (before && /^\p{Lu}|['’]s?$/u.test(before.text)) return true;
    const after = tokens[numeral.next];
    if (after?.kind !== 'word' || /^\p{Lu}/u.test(after.text)) return true;
    return nounGroupAt(tokens, numeral.next, false)?.isPlural !== true;
}

/** Words of order before an amount: nothing is "below" or "more than" a year. */
const IS_AMOUNT = /^(?:above|below|than|least|most|exceeding|exceeds|exceeded)$/;

function isOne(tokens: readonly Token[], numeral: Numeral): boolean {
    return (
        numeral.value === 1 && tokens[numeral.first]?.lower === 'one' && numeral.next === numeral.first + 1
    );
}

/** "One soldier", but not the pronoun: "one of the", "no one", "this one", "one another", "one-time". */
function isCountedOne(tokens: readonly Token[], numeral: Numeral): boolean {
    const before = tokens[numeral.first - 1]?.lower ?? '';
    const after = tokens[numeral.next];
    if (after?.kind !== 'word' || functionWords.has(after.lower) || BEFORE_PRONOUN.has(before)) return false;
    if (isParticiple(tokens, numeral.next) || !nounGroupAt(tokens, numeral.next, true)) return false;
    return (
        !AFTER_PRONOUN.test(after.lower) &&
        !/['’]/.test(tokens[numeral.first]?.text ?? '') &&
        tokens[numeral.first - 1]?.text !== '-'
    );
}

/** "A smaller one supported by the bank", but "one wounded soldier". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
    return (
        /(?:[a-z]{3}ed|^(?:used|seen|made|held|built|run))$/.test(tokens[at]?.lower ?? '') &&
        functionWords.has(tokens[at + 1]?.lower ?? '')
    );
}

const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
    'no any every each some this that which another the day square number can could should would may might must if when as than'.split(
        ' ',
    ),
);
const AFTER_PRONOUN = /^(?:another|time|day|thing|way|can|could|would|might|must|should|thinks|says|said)$/;

/** "Boeing 737", "the Big Ten", "iPhone 14": a number after a capital letter that counts nothing. */
function isInName(tokens: readonly Token[], numeral: Numeral): boolean {
    const before = tokens[numeral.first - 1];
    const token = tokens[numeral.first];
    if (!token || numeral.scale > 1 || /[,.]\d/.test(token.text)) return false;
    if (!numeral.isDigits && /^\p{Lu}/u.test(token.text) && !isSentenceStart(tokens, numeral.first)) {
        const after = tokens[numeral.next];
        return /^\p{Lu}/u.test(before?.text ?? '') || /^\p{Lu}/u.test(after?.text ?? '');
    }
    const group = nounGroupAt(tokens, numeral.next, numeral.value === 1);
    if (isInCountedGroup(tokens, numeral)) return true;
    const isCounting =
        group !== undefined && (group.isPlural || isPluralNoun(tokens[group.next - 1] ?? token));
    if (!isCounting && isNumberedName(tokens, numeral)) return true;
    if (before?.kind !== 'word' || !/^\p{Lu}|^[a-z]\p{Lu}/u.test(before.text)) return false;
    return !functionWords.has(before.lower) && !isOpening(before) && !isCounting;
}

/** "Two new | 737 | Max jets": the model of what a number before it counts. */
function isInCountedGroup(tokens: readonly Token[], numeral: Numeral): boolean {
    const [count, adjective, model] = [
        tokens[numeral.first - 2],
        tokens[numeral.first - 1],
        tokens[numeral.next],
    ];
    if (!numeral.isDigits || !/^\p{Lu}/u.test(model?.text ?? '') || adjective?.kind !== 'word') return false;
    const isNumber = count?.kind === 'digits' || smallNumbers.has(count?.lower ?? '');
    return isNumber && !functionWords.has(adjective.lower) && !/^\p{Lu}/u.test(adjective.text);
}

/** "787 Dreamliner", "22 Baker Street", "the 20016 ZIP code"; but "20 F-16s". */
function isNumberedName(tokens: readonly Token[], numeral: Numeral): boolean {
    const after = tokens[numeral.next];
    if (!numeral.isDigits || !Number.isInteger(numeral.value) || numeral.value === 1) return false;
    return after?.kind === 'word' && /^\p{Lu}/u.test(after.text) && tokens[numeral.next + 1]?.text !== '-';
}

function isSentenceStart(tokens: readonly Token[], i: number): boolean {
    const before = tokens[i - 1];
    return !before || (before.kind === 'mark' && /[.!?:;"“”‘’'()–—•*]/.test(before.text));
}

/** Words that open a sentence before a number: "Some 300", "Nearly 20". */
function isOpening(token: Token): boolean {
    return /^(?:some|nearly|almost|about|around|exactly|approximately|roughly|only|just|over|under|at|least|most|than|another|additional|estimated|killed|total|plus|minus|these|last|past|next|first)$/.test(
        token.lower,
    );
}
