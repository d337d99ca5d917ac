/** How news tells in which year the thing that it is about was made: "the ferry, built in Japan in 1984". */

/** Of each kind first the words by which any thing of it may be called. */
const KINDS: readonly (readonly [general: string, special: string])[] = [
    ['ship vessel boat', 'ferry trawler freighter tanker liner yacht barge tug'],
    ['aircraft plane', 'jet airliner helicopter glider'],
    ['plant works', 'factory refinery mill smelter foundry brewery dairy reactor'],
    ['mine', 'colliery pit quarry'],
    ['bridge', 'viaduct footbridge'],
    ['stadium arena', ''],
    ['dam', ''],
    ['tunnel', ''],
    ['tower', 'skyscraper lighthouse chimney spire'],
    ['pier', 'jetty'],
    ['rocket', ''],
    ['airport', ''],
    ['prison jail', ''],
    ['theatre theater', ''],
    ['museum', ''],
];

export interface ThingMade {
    readonly kind: string;
    /** It may stand for any thing of that kind. */
    readonly isGeneral: boolean;
}

export const thingsMade: ReadonlyMap<string, ThingMade> = new Map(
    KINDS.flatMap(([general, special]) => [
        ...thingsOf(general, general, true),
        ...thingsOf(general, special, false),
    ]),
);

function thingsOf(
    kind: string,
    nouns: string,
    isGeneral: boolean,
): readonly (readonly [string, ThingMade])[] {
    return nouns
        .split(' ')
        .filter(noun => noun !== '')
        .map(noun => [noun, { kind, isGeneral }] as const);
}

/** Verbs that tell the same of it, under one name. */
export const makings: ReadonlyMap<string, string> = new Map(
    [
        ['built', 'built completed constructed delivered'],
        ['opened', 'opened inaugurated'],
        ['launched', 'launched'],
        ['bought', 'bought acquired purchased'],
    ].flatMap(([name = '', verbs = '']) => verbs.split(' ').map((verb): [string, string] => [verb, name])),
);

const NAME_OF_THING = "(?<name>\\p{Lu}[\\p{L}’'-]{1,24})(?<!ish|ian|ean|ese|['’]s)";
const NOUN_OF_THING = `(?<thing>${[...thingsMade.keys()].map(inAnyCase).join('|')})(?![\\p{L}-])`;

/** "Kelm refinery", "Kelm Bridge", "KELM BRIDGE"; not "Swedish ferry", of which there are many. */
export const namedThing = new RegExp(`(?<![\\p{L}\\d])${NAME_OF_THING} ${NOUN_OF_THING}`, 'gu');

/** "The refinery at Kelm", "a bridge to the island of Kelm". */
export const thingOfName = new RegExp(
    `(?<![\\p{L}\\d-])${NOUN_OF_THING} (?:to|at|of|in|near) (?:the (?:island|town|city|village|port) of )?${NAME_OF_THING}(?![\\p{L}\\d])`,
    'gu',
);

/** "[Bb]ridge|BRIDGE". */
function inAnyCase(noun: string): string {
    const first = noun.charAt(0);
    return `[${first.toUpperCase()}${first}]${noun.slice(1)}|${noun.toUpperCase()}`;
}

export const THING = `(?<thing>${[...thingsMade.keys()].join('|')})`;
const VERB = `(?<verb>${[...makings.keys()].join('|')})`;
const OF_WHICH = "(?<of>(?:[\\p{L}\\d’'-]{2,20} ){0,3}?)";
const WHERE_AND_WHEN =
    '(?: (?:by|for|from|in|at|near|on) (?:(?! and )[^,;.:\\d]){1,40})?? (?:in|on)(?: the)? $';

/** The thing with which a sentence begins, and what is told of it right before the time. */
export const thingAtStart = new RegExp(`^[“"]?(?:the|this) ${OF_WHICH}${THING}(?=[ ,])`, 'iu');
export const madeBehind = new RegExp(
    `^(?:,? which|,)?(?: (?:was|were|had been|has been|only|first|originally))* ?${VERB}${WHERE_AND_WHEN}`,
    'iu',
);

/** "It was bought by Kelm Lines in", of the thing with which the sentence before begins. */
export const pronounAtStart = /^[“"]?(?:it|she)(?= )/i;

/** "Which bought the ship in". */
export const madeInFront = new RegExp(`\\b${VERB} the ${OF_WHICH}${THING}${WHERE_AND_WHEN}`, 'iu');

/** One beside another. */
export const ofAnother =
    /\b(?:new|old|second|third|other|sister|former|next|first|replacement|larger|smaller|nearby|neighbouring)\b/i;

/** Between the name of a body and the year in which it began: "Kelm Lines, which was founded by two brothers in". */
export const foundedBehind =
    /^,?(?: (?:which|that))?(?: (?:was|were|had been))? ?(?:co-)?(?:founded|established|set up)(?: (?:by|for|in|at|as) [^,;.:\d]{1,60}?)?? in (?:early |late |the )?$/;

/** Right before its name; behind that stands the year: "co-founded Kelm Lines in". */
export const foundedInFront = /\b(?:co-)?(?:founded|established|set up) (?:the )?$/;
export const yearBehind = /^(?: with [^,;.:\d]{1,40}?)?? in (?:early |late )?$/;

/** A body that goes by no name there: "The company, founded in". */
export const bodyAtStart =
    /^[“"]?(?:the|this) (?:company|firm|start-?up|group|club|party|bank|airline|brewery|charity|school|newspaper|paper)(?=[ ,])/i;
