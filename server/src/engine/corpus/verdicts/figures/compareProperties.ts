/** Two sentences that tell how long, high or dear the thing is that both articles are about. */

import * as l10n from '@vscode/l10n';
import { beforeFigure, behindFigure, type Claim } from '../../../claims/claim.ts';
import { isFormerValue } from '../../../claims/formerValue.ts';
import { pronounAtStart, thingAtStart } from '../../../recognisers/lexicon/en/origins.ts';
import {
    costOfThing,
    costsSo,
    onceMeant,
    sizeBehind,
    sizeInFront,
    sizeInTable,
    standsUpright,
    thingBehind,
    tollInFront,
    wholeAtStart,
} from '../../../recognisers/lexicon/en/properties.ts';
import { claimBefore } from '../sides/antecedents.ts';
import { compareTimes, gapInDays, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Judged } from '../sides/crossReference.ts';
import { isDone } from '../sides/doneAlike.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';
import { areOneThing, type Thing, thingIn } from '../sides/thing.ts';
import { agreement } from './agreement.ts';
import { type FigurePair, figuresOfOneDimension } from './figurePair.ts';
import { updated } from './figuresApart.ts';

export const compareProperties: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isOfProperty(one.claim) || !isOfProperty(other.claim)) return undefined;
    // Most pairs end here. "The bridge" is one only where both articles are of one affair.
    if (!kinship.isOneAffair) return undefined;
    const [property, rival] = [propertyOf(one), propertyOf(other)];
    if (!property || property.name !== rival?.name) return undefined;
    if (!areOfOneThing(property, rival, one, other)) return undefined;
    const pair = figuresOfOneDimension(one, other, kinship);
    if (!pair) return undefined;
    if (pair.values.relation !== 'apart') return agreement(pair);
    return CHANGING.has(property.name) ? ofTwoSums(pair, property.name === 'toll') : ofTwoSizes(pair);
};

/** A thing stays as long as it is. */
function ofTwoSizes({ one, other, values }: FigurePair): Judged | undefined {
    if (isDone(one.claim) !== isDone(other.claim)) return undefined;
    return contradiction(one, other, l10n.t('{0}; both seem to tell of the same', values.reason));
}

/** What it is to cost changes from month to month, and a toll at any time; what it has cost does not. */
function ofTwoSums({ one, other, values: { reason } }: FigurePair, isPrice: boolean): Judged | undefined {
    const [days, otherDays] = [one.published?.days, other.published?.days];
    if (!days || !otherDays) return undefined;
    const gap = gapInDays(days, otherDays);
    if (gap <= SAME_NEWS_DAYS)
        return isDone(one.claim) === isDone(other.claim)
            ? contradiction(one, other, l10n.t('{0}, in news of the same days', reason))
            : undefined;
    const order = compareTimes(days, otherDays);
    if (order !== 'before' && order !== 'after') return undefined;
    const earlier = order === 'before' ? one : other;
    if (isDone(earlier.claim) && !isPrice) return undefined;
    return updated(order === 'after' ? 'forward' : 'backward', days, otherDays, reason);
}

const CHANGING: ReadonlySet<Property['name']> = new Set<Property['name']>(['cost', 'toll']);

interface Property {
    readonly name: 'length' | 'width' | 'height' | 'span' | 'cost' | 'toll';
    /** Undefined where the sentence calls it a project, or tells of a part that such a thing alone has. */
    readonly thing: Thing | undefined;
}

function isOfProperty({ figure }: Claim): boolean {
    return figure?.dimension === 'length' || (figure?.dimension === 'money' && figure.change === undefined);
}

function propertyOf(side: Side): Property | undefined {
    const { claim } = side;
    if (isFormerValue(claim)) return undefined;
    const before = beforeFigure(claim);
    return claim.figure?.dimension === 'money'
        ? costIn(side, before)
        : sizeIn(side, before, behindFigure(claim));
}

function sizeIn(side: Side, before: string, behind: string): Property | undefined {
    const beside = thingBehind.exec(behind);
    if (beside) {
        const thing = thingIn(beside.groups);
        return thing && { name: standsUpright.has(thing.noun) ? 'height' : 'length', thing };
    }
    const told = sizeInFront.exec(before.slice(-LONGEST))?.groups ?? sizeBehind.exec(behind)?.groups ?? {};
    if (told['span'] !== undefined) return { name: 'span', thing: undefined };
    const name = SIZES.find(each => told[each] !== undefined);
    const thing = subjectIn(side);
    return name && (thing || sizeInTable.test(before)) ? { name, thing } : undefined;
}

const SIZES = ['length', 'width', 'height'] as const;

/** In UTF-16 code units. */
const LONGEST = 60;

function costIn(side: Side, before: string): Property | undefined {
    if (onceMeant.test(before)) return undefined;
    if (tollInFront.test(before)) return { name: 'toll', thing: undefined };
    const ofThing = costOfThing.exec(before);
    if (ofThing) return costOf(ofThing.groups);
    const head = thingAtStart.exec(before) ?? wholeAtStart.exec(before) ?? pronounAtStart.exec(before);
    if (!head || !costsSo.test(before.slice(head[0].length).replace(ASIDE, ''))) return undefined;
    if (head.groups?.['whole'] !== undefined) return costOf(head.groups);
    const thing = subjectIn(side);
    return thing && { name: 'cost', thing };
}

/** "The bridge, which will cost". */
const ASIDE = /^,? which/;

function costOf(groups: Readonly<Record<string, string>> | undefined): Property | undefined {
    const thing = thingIn(groups);
    const isOfAll = groups?.['whole'] !== undefined || groups?.['all'] !== undefined;
    return thing || isOfAll ? { name: 'cost', thing } : undefined;
}

/** The thing with which the sentence begins, or the one before where it begins with a pronoun. */
function subjectIn(side: Side): Thing | undefined {
    const { words } = side.claim;
    const told = pronounAtStart.test(words) ? (claimBefore(side)?.words ?? '') : words;
    return thingIn(thingAtStart.exec(told)?.groups);
}

function areOfOneThing({ thing }: Property, { thing: other }: Property, one: Side, rival: Side): boolean {
    return !thing || !other || areOneThing(thing, other, one, rival);
}
