/** What a person is offered to lay down at a place: about the name there, and about the day of the article. */

import * as l10n from '@vscode/l10n';
import {
    entitiesLike,
    isClaimAt,
    publicationChoiceAt,
    type RuleChoices,
    ruleChoicesAt,
    type Snapshot,
    type Span,
} from '../engine/engine.ts';
import type { EntityType, Gesture } from '../protocol.ts';

/** An action, as yet without its edit: what it lays down, or the client's command that asks for more. */
export interface Offer {
    readonly title: string;
    /** So that people can bind keys to it. */
    readonly kind: OfferKind;
    readonly does: Gesture | PickCommand;
    /** It can be done even where no rules can be laid down. */
    readonly needsNoRules?: boolean;
}

export type OfferKind =
    | 'showRelated'
    | 'notTheSame'
    | 'takeBack'
    | 'sameAs'
    | 'notSameAs'
    | 'notName'
    | 'publicationDate'
    | (typeof TYPES)[number];

/** Commands of the client: each asks a person to pick, and then for `crosscheck/changeRules`. */
export type PickCommand =
    | 'crosscheck.showRelated'
    | 'crosscheck.notAboutTheSame'
    | 'crosscheck.sameAs'
    | 'crosscheck.notSameAs'
    | 'crosscheck.setPublicationDate'
    | 'crosscheck.setPublicationDateInArticle';

/** `picks`: the client has these commands. Others are offered what is likeliest, each as an action of its own. */
export function offersAt(snapshot: Snapshot, uri: string, selected: Span, picks: boolean): readonly Offer[] {
    const choices = ruleChoicesAt(snapshot, uri, selected);
    return [
        ...(picks && isClaimAt(snapshot, uri, selected) ? offersForClaim() : []),
        ...(choices ? offersForName(snapshot, uri, choices, picks) : []),
        ...offersForDay(snapshot, uri, selected, picks),
    ];
}

function offersForClaim(): readonly Offer[] {
    return [
        {
            title: l10n.t('Show what other articles say …'),
            kind: 'showRelated',
            does: 'crosscheck.showRelated',
            needsNoRules: true,
        },
        {
            title: l10n.t('Not about the same thing as …'),
            kind: 'notTheSame',
            does: 'crosscheck.notAboutTheSame',
            needsNoRules: true,
        },
    ];
}

function offersForName(
    snapshot: Snapshot,
    uri: string,
    { span, words, name }: RuleChoices,
    picks: boolean,
): readonly Offer[] {
    const types = TYPES.filter(type => type !== name?.type).map(type => ({
        title: typeInWords(type),
        kind: type,
        does: { kind: 'name' as const, name: words, type },
    }));
    if (!name) return types;
    const others = picks ? [] : entitiesLike(snapshot, uri, span, MOST_OFFERED).map(other => other.name);
    return [
        ...(picks ? [{ title: l10n.t('Same as …'), kind: SAME, does: 'crosscheck.sameAs' as const }] : []),
        ...others.map(other => ({
            title: l10n.t('Same as “{0}”', other),
            kind: SAME,
            does: { kind: 'same' as const, names: [other, name.entity] as const },
        })),
        ...offersApart(words, name.merged, picks),
        { title: l10n.t('Not a name'), kind: 'notName', does: { kind: 'notName', name: words } },
        ...types,
    ];
}

const MOST_OFFERED = 3;
const SAME = 'sameAs' as const;
const APART = 'notSameAs' as const;
const DAY = 'publicationDate' as const;

function offersApart(words: string, merged: readonly string[], picks: boolean): readonly Offer[] {
    if (picks && merged.length > 1)
        return [{ title: l10n.t('Not the same as …'), kind: APART, does: 'crosscheck.notSameAs' }];
    return merged.slice(0, MOST_OFFERED).map(other => ({
        title: l10n.t('Not the same as “{0}”', other),
        kind: APART,
        does: { kind: 'apart', names: [words, other] },
    }));
}

function offersForDay(snapshot: Snapshot, uri: string, selected: Span, picks: boolean): readonly Offer[] {
    const choice = publicationChoiceAt(snapshot, uri, selected);
    if (!choice) return [];
    if (picks)
        return [
            { title: l10n.t('Set publication date …'), kind: DAY, does: 'crosscheck.setPublicationDate' },
            {
                title: l10n.t('Set publication date in the front matter …'),
                kind: DAY,
                does: 'crosscheck.setPublicationDateInArticle',
                needsNoRules: true,
            },
        ];
    const { day, inWords = '' } = choice;
    // Nobody can be asked: what was inferred can be confirmed.
    if (day === undefined || !choice.isOpen) return [];
    return [
        { title: l10n.t('Set publication date: {0}', inWords), kind: DAY, does: { kind: 'published', day } },
        {
            title: l10n.t('Set publication date in the front matter: {0}', inWords),
            kind: DAY,
            does: { kind: 'frontMatter', day },
            needsNoRules: true,
        },
    ];
}

const TYPES = ['person', 'organisation', 'place'] as const satisfies readonly EntityType[];

function typeInWords(type: (typeof TYPES)[number]): string {
    switch (type) {
        case 'person':
            return l10n.t('This is a person');
        case 'organisation':
            return l10n.t('This is an organisation');
        case 'place':
            return l10n.t('This is a place');
    }
}
