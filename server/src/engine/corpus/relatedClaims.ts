/** What other documents say about the same thing: search, compare, rank. */

import * as l10n from '@vscode/l10n';
import { areOfOneSentence, type Claim } from '../claims/claim.ts';
import { isFormerValue } from '../claims/formerValue.ts';
import { claimOfNone } from '../claims/none.ts';
import type { NameType } from '../recognisers/mention.ts';
import { contains, type Span } from '../text/span.ts';
import { toldClaims } from './claimsAt.ts';
import type { Article, Snapshot } from './corpus.ts';
import { entityKeyAt } from './entities/entityAt.ts';
import { fingerprint } from './entities/spelling.ts';
import type { IdOf } from './knownSides.ts';
import type { Candidate } from './search/claimIndex.ts';
import { RELEVANT_FROM } from './search/rankingWeights.ts';
import type { Statement } from './search/statement.ts';
import { type Compare, comparedInTurn } from './verdicts/comparedOnce.ts';
import type {
    Comparison,
    ComparisonRule,
    CrossReference,
    Judged,
    RelatedClaim,
    Verdict,
} from './verdicts/sides/crossReference.ts';
import { type Kinship, kinshipOf, type Side, speakerKey } from './verdicts/sides/side.ts';

/** How many candidates are compared exactly for each answer that is wanted, and at least. */
const CANDIDATES = 2;
const FEWEST_CANDIDATES = 60;

/** A statement that is merely related must share this part of what was asked for, and score high; less where both articles tell of one affair. */
const CLOSE_ENOUGH = 0.22;
const CLOSE_ENOUGH_IN_AFFAIR = 0.12;
const LESS_IN_AFFAIR = 1.5;

export interface Search {
    readonly limit: number;
    /** Also statements that share too little to be shown to a reader: for measuring the ranking. */
    readonly isLoose?: boolean;
    /** Only what could be compared. */
    readonly isCompared?: boolean;
}

/** Claims of one statement that are asked about together. */
export interface Wanted {
    readonly statement: Statement;
    readonly claims: readonly Claim[];
}

/** Best first; at most one for each statement of other documents, with the claim of `wanted` that it fits best. */
export function relatedClaims(
    snapshot: Snapshot,
    uri: string,
    wanted: readonly Wanted[],
    search: Search,
): readonly RelatedClaim[] {
    return relatedOf(snapshot, comparedFor(snapshot, uri, wanted, search), search);
}

/** What `relatedOf` chooses from: for several answers to one question it needs to be compared only once. */
export function comparedFor(
    snapshot: Snapshot,
    uri: string,
    wanted: readonly Wanted[],
    search: Pick<Search, 'limit'>,
): readonly Compared[] {
    const statements = wanted.map(({ statement }) => statement);
    return comparedAmong(snapshot, candidatesFor(snapshot, uri, statements, search), wanted);
}

/** What `relatedAmong` compares: for several questions about the same statements they need to be found only once. */
export function candidatesFor(
    snapshot: Snapshot,
    uri: string,
    statements: readonly Statement[],
    { limit }: Pick<Search, 'limit'>,
): readonly Candidate[] {
    const most = Math.max(FEWEST_CANDIDATES, limit * CANDIDATES);
    return snapshot.claims.candidates(uri, statements, most, term => alike(snapshot, term));
}

/** The second half of `relatedClaims`. */
export function relatedAmong(
    snapshot: Snapshot,
    candidates: readonly ComparedCandidate[],
    wanted: readonly Wanted[],
    search: Search,
): readonly RelatedClaim[] {
    return relatedOf(snapshot, comparedAmong(snapshot, candidates, wanted), search);
}

type ComparedCandidate = Pick<Candidate, 'statement' | 'score' | 'closeness'>;

/** A statement, and the pair of claims of it and of what was asked that says most. */
export interface Compared extends ComparedCandidate {
    readonly best: PairOfSides;
    readonly kinship: Kinship;
}

/** The second half of `comparedFor`. */
export function comparedAmong(
    snapshot: Snapshot,
    candidates: readonly ComparedCandidate[],
    wanted: readonly Wanted[],
): readonly Compared[] {
    const asked = wanted.flatMap(({ statement, claims }) => askedIn(snapshot, statement, claims));
    return candidates.flatMap(({ statement, score, closeness }) => {
        const best = bestPair(snapshot, asked, statement);
        // Now that of their sentences is at hand.
        return best ? { statement, score, closeness, best, kinship: kinshipOf(best.one, best.other) } : [];
    });
}

export function relatedOf(
    snapshot: Snapshot,
    compared: readonly Compared[],
    search: Search,
): readonly RelatedClaim[] {
    const nameOf = namesIn(snapshot);
    return bestOf(compared, search).map(({ related, kinship }) =>
        related.isCompared ? related : { ...related, reason: kinshipInWords(kinship, nameOf) },
    );
}

interface Chosen {
    /** A merely related one has no reason yet. */
    readonly related: RelatedClaim;
    readonly kinship: Kinship;
}

/** What `relatedOf` tells, but for the reasons of what is merely related, which take a look at who is who. */
export function bestOf(
    compared: readonly Compared[],
    { limit, isLoose = false, isCompared = false }: Search,
): readonly Chosen[] {
    const chosen: Chosen[] = [];
    for (const found of compared) {
        const { statement, score, best, kinship } = found;
        const { verdict, one, other } = best;
        if (verdict === undefined && (isCompared || !(isLoose || isNear(found)))) continue;
        const told = verdict ?? MERELY_RELATED;
        const { direction, verdict: kind, isOneMeasure } = told;
        const related: RelatedClaim = {
            verdict: kind,
            direction,
            get reason() {
                return told.reason;
            },
            uri: statement.uri,
            claim: pointedOut(other, told.points?.[1]),
            of: pointedOut(one, told.points?.[0]),
            isCompared: verdict !== undefined,
            rule: verdict?.rule,
            score: score + (isOneMeasure ? BOOST_OF_ONE_MEASURE : BOOST[kind]),
            ...(isOneMeasure && { isOneMeasure }),
        };
        chosen.push({ related, kinship });
    }
    // A ranking is measured by nearness alone; a reader wants first what calls for a look.
    const inOrder = isLoose ? byScore : byUrgency;
    return chosen.sort((a, b) => inOrder(a.related, b.related)).slice(0, limit);
}

/** What can be compared is worth more to a reader than what merely speaks of the same matter. */
const BOOST: Readonly<Record<Verdict, number>> = {
    conflicts: 1,
    disputed: 0.9,
    updates: 0.8,
    moreSpecific: 0.7,
    agrees: 0.7,
    related: 0,
};

/** Two values of one measure may be a conflict: the reader has to find out the day that the text does not tell. */
const BOOST_OF_ONE_MEASURE = 0.7;

/** Of several verdicts on two statements the most telling one is kept. */
const PRECEDENCE: Readonly<Record<Verdict, number>> = {
    conflicts: 6,
    disputed: 5,
    updates: 4,
    moreSpecific: 3,
    agrees: 2,
    related: 1,
};

interface PairOfSides {
    readonly one: Side;
    readonly other: Side;
    readonly verdict: Comparison | undefined;
}

/** A claim that was asked about, and the other claims of its statement. */
interface Asked {
    readonly uri: string;
    readonly side: Side;
    readonly siblings: readonly Side[];
}

function askedIn(snapshot: Snapshot, statement: Statement, claims: readonly Claim[]): readonly Asked[] {
    const sides = sidesOf(snapshot, statement);
    return claims.map(claim => {
        const siblings = sides.filter(other => other.claim.id !== claim.id);
        const known = [...sides, ...toldSidesOf(sides)].find(other => other.claim === claim);
        const side = known ?? sideIn(snapshot, statement, claim);
        return { uri: statement.uri, side, siblings };
    });
}

/** Of all claims of two statements, the pair that says most. */
function bestPair(
    snapshot: Snapshot,
    asked: readonly Asked[],
    statement: Statement,
): PairOfSides | undefined {
    const sides = sidesOf(snapshot, statement);
    const compare = asked.length > 1 ? comparedInTurn(snapshot.compare) : snapshot.compare;
    let best: PairOfSides | undefined;
    for (const { uri, side, siblings } of asked) {
        const { claim } = side;
        const others = snapshot.setAside.judges(uri)
            ? sides.filter(
                  other =>
                      !snapshot.setAside.isApart({ uri, claim }, { uri: statement.uri, claim: other.claim }),
              )
            : sides;
        let answers = answersFor(side, others);
        let pair = answerTo(side, siblings, answers, compare);
        while (pair && isJudgedApart(snapshot, pair, { uri, other: statement.uri })) {
            const { other: apart } = pair;
            answers = answers.filter(answer => answer !== apart);
            pair = answerTo(side, siblings, answers, compare);
        }
        if (pair && (!best || rank(pair) > rank(best))) best = pair;
    }
    return best;
}

/** Somebody has said of the words by which they were compared that they are not about the same. */
function isJudgedApart(
    { setAside }: Snapshot,
    { one, other, verdict }: PairOfSides,
    uris: { readonly uri: string; readonly other: string },
): boolean {
    const points = setAside.judges(uris.uri) ? verdict?.points : undefined;
    if (!points) return false;
    return setAside.isApart(
        { uri: uris.uri, claim: pointedOut(one, points[0]) },
        { uri: uris.other, claim: pointedOut(other, points[1]) },
    );
}

/** A question without a figure is about what is told in words; one that counts none also about the figures. */
function answersFor({ claim }: Side, others: readonly Side[]): readonly Side[] {
    if (claim.figure) return others;
    const told = toldSidesOf(others);
    return claimOfNone(claim) ? [...others, ...told.filter(side => !others.includes(side))] : told;
}

/**
 * The claim of a statement that answers this one. One that agrees comes before one that differs, and a claim that
 * agrees with a sibling of this one is no answer to it: "from 3,800 to 4,700" holds two values of one measure.
 */
function answerTo(
    one: Side,
    siblings: readonly Side[],
    others: readonly Side[],
    compare: Compare,
): PairOfSides | undefined {
    const agree = (sibling: Side, other: Side) => {
        const verdict = compare(sibling, other);
        return verdict !== undefined && isCompatible(verdict);
    };
    let best: PairOfSides | undefined;
    for (const other of others) {
        const found = compare(one, other);
        // "Rose from 61.20 to 64.05" updates an article that tells of 61.20.
        const isNews = found?.verdict === 'updates';
        const isTaken =
            found &&
            !isOfDeeds(found) &&
            !isCompatible(found) &&
            siblings.some(sibling => !(isNews && isFormerValue(sibling.claim)) && agree(sibling, other));
        const pair = { one, other, verdict: isTaken ? undefined : found };
        if (!best || fitness(pair) > fitness(best)) best = pair;
    }
    return best;
}

function isCompatible({ verdict }: CrossReference): boolean {
    return verdict === 'agrees' || verdict === 'moreSpecific';
}

function rank({ verdict }: PairOfSides): number {
    return verdict ? PRECEDENCE[verdict.verdict] : 0;
}

function fitness({ verdict, one, other }: PairOfSides): number {
    if (!verdict) return 0;
    // What two sentences tell in words is the same to whichever of its days a claim is dated.
    if (isOfDeeds(verdict) && !isCompatible(verdict)) return 20 + PRECEDENCE[verdict.verdict];
    if (isCompatible(verdict) && isFormerValue(one.claim) !== isFormerValue(other.claim))
        return PRECEDENCE[verdict.verdict];
    return isCompatible(verdict) ? 10 + PRECEDENCE[verdict.verdict] : PRECEDENCE[verdict.verdict];
}

function isOfDeeds({ rule }: Comparison): boolean {
    return OF_DEEDS.has(rule);
}

const OF_DEEDS: ReadonlySet<ComparisonRule> = new Set<ComparisonRule>([
    'denials',
    'parties',
    'winners',
    'roles',
    'causes',
    'states',
    'changes',
]);

/** Compared by these words of its sentence, it is none of its figures. */
function pointedOut({ claim, document }: Side, words: Span | undefined): Claim {
    if (!words) return claim;
    const first = document.find(other => areOfOneSentence(other, claim)) ?? claim;
    const [told = first] = toldClaims(first);
    const { start } = claim.sentence;
    return {
        ...told,
        when: claim.when,
        point: { start: start + words.start, end: start + words.end },
    };
}

const MERELY_RELATED: Judged = { verdict: 'related', direction: undefined, reason: '' };

/**
 * Whether both most likely tell of one event, and a reader would see what they have to do with each other. What scores high,
 * or shares much, need not do the other as well where the articles tell of one affair.
 */
function isNear({ score, closeness, kinship }: Compared): boolean {
    // Most pairs end here.
    if (score < RELEVANT_FROM - LESS_IN_AFFAIR || closeness < CLOSE_ENOUGH_IN_AFFAIR) return false;
    const { shared, terms, isOneAffair } = kinship;
    const isClose = closeness >= CLOSE_ENOUGH && (shared.length > 0 || terms.length >= FEWEST_TERMS);
    if (isClose || score < RELEVANT_FROM) return isClose && (isOneAffair || score >= RELEVANT_FROM);
    const names = shared.length + kinship.capitals.length;
    const areKin = names > 0 || terms.length >= (kinship.sharedAround.length > 0 ? 1 : FEWEST_TERMS);
    return isOneAffair && areKin;
}

/** Words in common, where no name is. */
const FEWEST_TERMS = 2;

/** A reason for a relation without a verdict: the names, else the words that both share; '' when there are none. */
function kinshipInWords({ shared, terms, isOneAffair }: Kinship, nameOf: NameOf): string {
    const [first, second] = shared.flatMap(id => nameOf(id) ?? []);
    if (first !== undefined && second !== undefined)
        return l10n.t('both speak of {0} and {1}', first, second);
    if (first !== undefined) return l10n.t('both speak of {0}', first);
    return terms.length >= FEWEST_TERMS || isOneAffair ? l10n.t('both speak of the same matter') : '';
}

type NameOf = (id: string) => string | undefined;

/** The names of entities: to find one takes a look at all documents that name it. */
function namesIn({ entities }: Snapshot): NameOf {
    const names = new Map<string, string | undefined>();
    return id => {
        if (!names.has(id)) names.set(id, entities.nameOf(id));
        return names.get(id);
    };
}

/** What a statement tells in words, beside its figures, dated to each of its days: what a question without a figure is about. */
export function toldSidesOf(sides: readonly Side[]): readonly Side[] {
    const [first] = sides;
    if (!first) return sides;
    const known = toldSides.get(first);
    if (known) return known;
    const found = toldClaims(first.claim).map(claim =>
        claim === first.claim ? first : { ...first, claim, near: nearIn(claim, first.nameIds) },
    );
    toldSides.set(first, found);
    return found;
}

const toldSides = new WeakMap<Side, readonly Side[]>();

/** The claims of a statement with their surroundings, entities under the ids of the corpus. */
export function sidesOf(snapshot: Snapshot, statement: Statement): readonly Side[] {
    const { article, idOf } = knownIn(snapshot, statement);
    const { version } = snapshot.entities;
    return snapshot.knownSides.of(statement, { idOf, version }, idOf => {
        const named = namedIn(statement, { article, idOf });
        return statement.claims.map(claim => sideOf(statement, claim, named, { article, idOf }));
    });
}

/** That of a claim that is none of the statement's own. */
function sideIn(snapshot: Snapshot, statement: Statement, claim: Claim): Side {
    const known = knownIn(snapshot, statement);
    return sideOf(statement, claim, namedIn(statement, known), known);
}

function knownIn(snapshot: Snapshot, { uri }: Statement): Known {
    return { article: snapshot.article(uri), idOf: key => snapshot.entities.idOf(key) };
}

/** What a side is read with: the article of its statement, and who is who. */
interface Known {
    readonly article: Article | undefined;
    readonly idOf: IdOf;
}

type Named = Pick<Side, 'entities' | 'places' | 'context' | 'nameIds'>;

/** The same for all claims of a statement. */
function namedIn({ block, keys, context, claims }: Statement, { article, idOf }: Known): Named {
    const entities = withIds(keys, idOf);
    const places = [...entities].filter(([, type]) => type === 'place').map(([id]) => id);
    const nameIds = (claims[0]?.names ?? []).map(({ start, end }) =>
        article ? idOf(entityKeyAt(article, { block, start, end })) : '',
    );
    return { entities, places, context: withIds(context, idOf), nameIds };
}

function sideOf(statement: Statement, claim: Claim, named: Named, { article, idOf }: Known): Side {
    const { block } = statement;
    const words = article?.recognition.passages[block]?.words ?? '';
    const idAt = (span: Span | undefined) =>
        span && article && idOf(entityKeyAt(article, { block, start: span.start, end: span.end }));
    const source = claim.attribution?.source;
    return {
        claim,
        ...named,
        near: nearIn(claim, named.nameIds),
        published: article?.recognition.published,
        document: article?.claims ?? [],
        speaker:
            source &&
            speakerOf(statement, claim, idOf, {
                words: words.slice(source.start, source.end),
                id: idAt(source),
            }),
        accuser: idAt(claim.accusation?.by),
        accused: idAt(claim.accusation?.of),
    };
}

/** The entities named in the claim's own clause; the speaker only who speaks of itself: "the mission said it had 2,100". */
function nearIn(claim: Claim, ids: readonly string[]): ReadonlySet<string> {
    const { names, span, sentence, words, attribution } = claim;
    const near = new Set<string>();
    for (const [i, name] of names.entries()) {
        const id = ids[i];
        if (!id || !contains(span, name)) continue;
        const isSpeaker = name.start === attribution?.source?.start;
        if (!isSpeaker || SPEAKS_OF_ITSELF.test(words.slice(name.end - sentence.start))) near.add(id);
    }
    return near;
}

const SPEAKS_OF_ITSELF =
    /^[^“”"]{0,80}\b(?:it|they|we) (?:has|have|had|would|will|is|are|was|were|employs?|employed)\b/;

/** The id of a name; for "she" the person named last before; for a description its words. */
function speakerOf(
    statement: Statement,
    claim: Claim,
    idOf: IdOf,
    { words, id }: { readonly words: string; readonly id: string | undefined },
): string | undefined {
    const key = fingerprint(words);
    if (key === 'he' || key === 'she') {
        const person = [...statement.context].find(([, type]) => type === 'person');
        return person && idOf(person[0]);
    }
    const { start } = claim.attribution?.source ?? {};
    return claim.names.some(name => name.start === start) ? id : speakerKey(words);
}

function withIds(keys: ReadonlyMap<string, NameType>, idOf: IdOf): ReadonlyMap<string, NameType> {
    const ids = new Map<string, NameType>();
    for (const [key, type] of keys) ids.set(idOf(key), type);
    return ids;
}

function alike(snapshot: Snapshot, term: string): readonly string[] {
    return term.startsWith('@') ? snapshot.entities.keysLike(term.slice(1)).map(key => `@${key}`) : [term];
}

function byUrgency(a: RelatedClaim, b: RelatedClaim): number {
    return urgency(b) - urgency(a) || byScore(a, b);
}

/** Contradictions, then values of one thing, then what could not be compared for a reason, then what speaks of the same. */
function urgency({ verdict, isCompared, isOneMeasure }: RelatedClaim): number {
    if (verdict === 'conflicts' || verdict === 'disputed') return 3;
    if (verdict !== 'related' || isOneMeasure) return 2;
    return isCompared ? 1 : 0;
}

function byScore(a: RelatedClaim, b: RelatedClaim): number {
    if (a.score !== b.score) return b.score - a.score;
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return a.claim.block - b.claim.block || a.claim.sentence.start - b.claim.sentence.start;
}
