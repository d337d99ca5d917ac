/** Two shares of which each is told of something else: of two parties, of a party and of all who voted, of a poll and of the count. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf } from '../../../claims/words.ts';
import { asked, counting, ratesOfVoters, thresholds } from '../../../recognisers/lexicon/en/ballots.ts';
import { overlaps } from '../../../text/span.ts';
import { fingerprint } from '../../entities/spelling.ts';
import { type Actor, actorsOf } from '../deeds/actors.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';
import type { FigurePair } from './figurePair.ts';

/** Symmetric. */
export function areSharesOfTwo({ one, other, measure, otherMeasure }: FigurePair): boolean {
    if (measure.dimension !== 'percentage' || otherMeasure.dimension !== 'percentage') return false;
    if (isOfThreshold(one.claim) !== isOfThreshold(other.claim)) return true;
    if (isOfPart(one, other) || isOfPart(other, one)) return true;
    const [bearer, otherBearer] = [bearerOf(one), bearerOf(other)];
    if (bearer && otherBearer)
        // A candidate and the party that put her up may have one share.
        return (
            (bearer.type === 'person') === (otherBearer.type === 'person') &&
            !areOneBearer(bearer, otherBearer)
        );
    const isOfVoters = (side: Side, rival: Side) => isRateOfAll(side, rival) || isOfCount(side.claim);
    return (
        (bearer !== undefined && isOfVoters(other, one) && !one.claim.terms.includes(COUNT)) ||
        (otherBearer !== undefined && isOfVoters(one, other) && !other.claim.terms.includes(COUNT))
    );
}

/** The stem of what tells how far the count is. */
const COUNT = 'count';

/** "A survey puts the Accord at 34 percent", "the Accord took 31.7 percent". Symmetric. */
export function areAskedAndCounted({ one, other, measure }: FigurePair): boolean {
    return (
        measure.dimension === 'percentage' &&
        isOfPoll(one) !== isOfPoll(other) &&
        bearerOf(one) !== undefined &&
        bearerOf(other) !== undefined
    );
}

/** Shares, turnouts or votes of which one is told of the run-off. Symmetric. */
export function areOfTwoRounds({ one, other, measure }: FigurePair): boolean {
    return (
        (measure.dimension === 'percentage' || measure.counted === 'vote') &&
        isOfRunOff(one) !== isOfRunOff(other)
    );
}

/** "Beat her in Sunday's run-off. | Turnout was 52.3 percent.": told in its paragraph. */
const isOfRunOff = remembered(({ claim, document }: Side): boolean =>
    document.some(({ block, words }) => block === claim.block && RUN_OFF.test(words)),
);

const RUN_OFF = /['’]s (?:run-?off|second round)\b|\bin the (?:run-?off|second round)\b/;

/** "A party needs 5 percent of the vote", "the 5 percent hurdle": what is to be reached. */
const isOfThreshold = remembered((claim: Claim) => isBeside(claim, thresholds));

/** "With 12 percent of the votes counted": how far they are. */
const isOfCount = remembered((claim: Claim) => isBeside(claim, counting));

function isBeside(
    { figure, words, sentence }: Claim,
    { before, behind }: { readonly before: RegExp; readonly behind: RegExp },
): boolean {
    if (!figure) return false;
    const [start, end] = [figure.start - sentence.start, figure.end - sentence.start];
    return (
        before.test(words.slice(Math.max(0, start - REACH), start)) ||
        behind.test(words.slice(end, end + REACH))
    );
}

/** In UTF-16 code units. */
const REACH = 80;

/** "A survey puts the Accord at 34 percent": what those asked said, there or in a sentence of the same paragraph. */
const isOfPoll = ofStatement(({ claim, document }: Side): boolean =>
    document.some(({ block, words }) => block === claim.block && asked.test(words)),
);

/** "Turnout was 61.2 percent": a noun tells of what, and the other sentence has it nowhere. */
function isRateOfAll({ claim }: Side, other: Side): boolean {
    const noun = nounOf(claim);
    return noun !== undefined && OF_ALL.has(noun) && !other.claim.terms.includes(noun);
}

/** "Turnout in Pell was 74.1 percent": of a place that the other article does not tell of from the start, and its sentence not at all. */
function isOfPart({ claim, nameIds }: Side, other: Side): boolean {
    const { figure, words, sentence, names } = claim;
    if (!figure?.of || nounOf(claim) === undefined) return false;
    const from = figure.of.end;
    const at = names.findIndex(
        ({ start, type }) => type === 'place' && start >= from && start < figure.start,
    );
    const [name, id] = [names[at], nameIds[at]];
    if (!name || !id || !IN_PLACE.test(words.slice(from - sentence.start, name.start - sentence.start)))
        return false;
    const told = [...other.entities.keys(), ...other.context.keys(), ...firstNamed(other)];
    return !told.some(known => isLike(known, id) || known.includes(id));
}

const IN_PLACE = /^ (?:in|of|at) (?:the )?(?:\p{Ll}{3,14} (?:of )?){0,2}$/u;

/** Whom or what an article names in its first paragraphs. */
const firstNamed = ofStatement(({ document }: Side): readonly string[] =>
    document
        .slice(0, FIRST_CLAIMS)
        .flatMap(({ names, words, sentence }) =>
            names.map(({ start, end }) =>
                fingerprint(words.slice(start - sentence.start, end - sentence.start)),
            ),
        ),
);

const FIRST_CLAIMS = 6;

const OF_ALL: ReadonlySet<string> = new Set([...ratesOfVoters].flatMap(noun => stemOf(noun) ?? []));

/** The stem of the noun before the figure that tells what is measured; undefined for a name. */
const nounOf = remembered(({ figure, words, sentence }: Claim): string | undefined => {
    const { of } = figure ?? {};
    if (!figure || !of || of.end > figure.start) return undefined;
    const noun = words.slice(of.start - sentence.start, of.end - sentence.start);
    const isName = /^\p{Lu}/u.test(noun) && of.start > sentence.start;
    return isName ? undefined : stemOf(noun.toLowerCase().split(' ').at(-1) ?? '');
});

type Bearer = Pick<Actor, 'id' | 'type'>;

/** Whose the share is: whoever stands right before it ("Harvest took 31.7 percent"), or of whom it is told. */
function bearerOf(side: Side): Bearer | undefined {
    const { claim, nameIds } = side;
    const { figure, words, sentence, names } = claim;
    if (!figure || figure.change !== undefined || isOfCount(claim)) return undefined;
    const start = figure.start - sentence.start;
    const before = actorsOf(side).filter(
        ({ end, isOwner, isSpeaker, preposition }) =>
            end <= start && !isOwner && !isSpeaker && preposition === undefined,
    );
    const nearest = before.at(-1);
    if (nearest && HAVING.test(words.slice(nearest.end, start))) return nearest;
    // A row of a table begins with its party.
    if (words.includes('\t')) return before.find(actor => actor.start === 0);
    const { of } = figure;
    if (of && of.start >= figure.end && OF_VOTES.test(words.slice(of.start - sentence.start))) return nearest;
    if (!of || of.end > figure.start) return undefined;
    const at = names.findIndex(name => overlaps(name, of));
    const written = words.slice(of.start - sentence.start, of.end - sentence.start);
    const name = names[at];
    if (name) return { id: nameIds[at] || fingerprint(written), type: name.type };
    return nounOf(claim) === undefined ? { id: fingerprint(written), type: 'other' } : undefined;
}

const OF_VOTES = /^(?:vote|ballot)s?\b/i;

/** From whoever has a share to it. */
const HAVING =
    /^(?:'s|’s)? (?:(?:is|was|are|were|has|have|had|would|will|could|now|just|only|still|came|comes|come|gone|first|second|third|last|in|the|lead|ahead|finished|ended|stands?|stood|took|takes?|gets?|got|won|wins?|scored|polled|polls|receives?|received|secured|gained|leads?|led|followed|follows|trails?|trailed|rose|rises|fell|falls|slipped|dropped|climbed|down|up|to|at|on|with|about|around|some|nearly|almost|over|under|more|less|than) ){0,6}$/;

/** "Harvest" is a short form of "the National Harvest Party". */
function areOneBearer({ id: one }: Bearer, { id: other }: Bearer): boolean {
    if (isLike(one, other)) return true;
    const words = other.split(' ');
    return one.split(' ').some(word => word.length >= SHORTEST && words.includes(word));
}

/** In letters. */
const SHORTEST = 4;
