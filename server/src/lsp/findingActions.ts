/** What a person can do about a finding: look at both places, or set it aside. */

import * as l10n from '@vscode/l10n';
import type { CodeActionParams, Diagnostic } from 'vscode-languageserver';
import {
    FINDING_RULES,
    type Finding,
    type FindingRule,
    findingAt,
    insideQuotation,
    type Judgement,
} from '../engine/engine.ts';
import type { Gesture, ProtocolLocation } from '../protocol.ts';
import { toLocation, toRange, toSpan } from './convert.ts';
import { ruleInWords, SOURCE } from './diagnostics.ts';
import type { DocumentCall } from './handler.ts';
import type { Offer } from './ruleActions.ts';

type Call = DocumentCall<CodeActionParams>;

/** An action on a diagnostic, as yet without its edit. */
export interface FindingOffer {
    readonly title: string;
    readonly kind: 'compare' | 'showBoth' | 'notTheSame' | 'accept' | 'ignore' | 'off';
    readonly diagnostic: Diagnostic;
    readonly does: Gesture | ShowBoth;
}

/** A command of the client: opens the one beside the other, or what both say in one text. */
export interface ShowBoth {
    readonly command: 'crosscheck.compare' | 'crosscheck.showBoth';
    readonly locations: readonly [ProtocolLocation, ProtocolLocation];
}

/** All that it is about stands in one sentence, or there is nothing else. */
const ARE_SHOWN_ALONE: ReadonlySet<FindingRule> = new Set(['inner-sums', 'date']);

/** Of so many other documents each has actions of its own: a menu is to be read at a glance. */
const MOST_OTHERS = 3;

/** What was judged at the place can be taken back. */
export function takeBackOffersAt({ snapshot, uri, lines, params, session }: Call): readonly Offer[] {
    const { start, end } = toSpan(lines, params.range);
    // A cursor at either end of the words points at them.
    const span = { start: Math.max(0, start - 1), end: end + 1 };
    return snapshot.setAside.judgementsAt({ uri, span }).flatMap(judgement => {
        const file = session.judgements.fileOf(judgement);
        if (file === undefined) return [];
        const title = takeBackTitle(judgement.kind);
        return [
            {
                title,
                kind: 'takeBack' as const,
                does: { kind: 'takeBack' as const, file },
                needsNoRules: true,
            },
        ];
    });
}

function takeBackTitle(kind: Judgement['kind']): string {
    switch (kind) {
        case 'ignore':
            return l10n.t('Report again what is ignored here');
        case 'notTheSame':
            return l10n.t('Take back “Not about the same thing”');
        case 'accepted':
            return l10n.t('Take back “Accepted”');
    }
}

/** About the diagnostics that the client shows at the place. */
export function findingOffersAt(call: Call): readonly FindingOffer[] {
    return call.params.context.diagnostics.flatMap(diagnostic => {
        const rule = FINDING_RULES.find(known => known === diagnostic.code);
        if (!rule || diagnostic.source !== SOURCE) return [];
        return [...offersForPlaces(call, diagnostic, rule), ...offersForRule(diagnostic, rule)];
    });
}

function offersForPlaces(call: Call, diagnostic: Diagnostic, rule: FindingRule): readonly FindingOffer[] {
    const { snapshot, uri, lines } = call;
    const span = toSpan(lines, diagnostic.range);
    const finding = findingAt(snapshot, uri, span, rule);
    const others = ARE_SHOWN_ALONE.has(rule) ? [] : (finding?.others ?? []).slice(0, MOST_OTHERS);
    return others.flatMap(other => offersForPair(call, diagnostic, finding, other, others.length === 1));
}

function offersForPair(
    call: Call,
    diagnostic: Diagnostic,
    finding: Finding | undefined,
    other: Finding['others'][number],
    isOnly: boolean,
): readonly FindingOffer[] {
    const there = toLocation(other, call);
    if (!finding || !there) return [];
    const { uri, lines, abilities } = call;
    const here = { uri, range: toRange(lines, finding) };
    const title = insideQuotation(other.title);
    const compare: FindingOffer = {
        title: isOnly ? l10n.t('Compare') : l10n.t('Compare with “{0}”', title),
        kind: 'compare',
        diagnostic,
        does: { command: 'crosscheck.compare', locations: [here, there] },
    };
    const show: FindingOffer = {
        title: isOnly ? l10n.t('Show both') : l10n.t('Show both, here and in “{0}”', title),
        kind: 'showBoth',
        diagnostic,
        does: { command: 'crosscheck.showBoth', locations: [here, there] },
    };
    const reject: FindingOffer = {
        title: isOnly
            ? l10n.t('Not about the same thing')
            : l10n.t('Not about the same thing as in “{0}”', title),
        kind: 'notTheSame',
        diagnostic,
        does: { kind: 'notTheSame', range: here.range, other: there, finding: finding.reason },
    };
    const accept: FindingOffer = {
        title: isOnly ? l10n.t('Accept: they do differ') : l10n.t('Accept: “{0}” does differ', title),
        kind: 'accept',
        diagnostic,
        does: { kind: 'accept', range: here.range, other: there, finding: finding.reason },
    };
    const rejections = finding.rule === 'inner-spellings' ? [] : [reject];
    const comparisons = isConflict(finding.rule) ? [compare] : [];
    const isToAccept = isConflict(finding.rule) && !isAccepted(call, finding, other.uri);
    const judgements = [...rejections, ...(isToAccept ? [accept] : [])];
    return abilities.picks ? [...comparisons, show, ...judgements] : judgements;
}

/** Somebody has accepted it already. */
function isAccepted({ snapshot, uri }: Call, { start, end }: Finding, other: string): boolean {
    return snapshot.setAside
        .judgementsAt({ uri, span: { start, end } })
        .some(({ kind, claims }) => kind === 'accepted' && claims.some(claim => claim.uri === other));
}

/** An article that is at odds with itself is not compared with another one. */
function isConflict(rule: FindingRule): boolean {
    return rule.startsWith('conflict-');
}

function offersForRule(diagnostic: Diagnostic, rule: FindingRule): readonly FindingOffer[] {
    const { range, message } = diagnostic;
    const what = ruleInWords(rule);
    return [
        {
            title: l10n.t('Ignore here'),
            kind: 'ignore',
            diagnostic,
            does: { kind: 'ignore', range, rule, finding: firstLine(message) },
        },
        {
            title: l10n.t('Do not report {0} in this article', what),
            kind: 'off',
            diagnostic,
            does: { kind: 'off', rule, isEverywhere: false },
        },
        {
            title: l10n.t('Do not report {0} in this folder', what),
            kind: 'off',
            diagnostic,
            does: { kind: 'off', rule, isEverywhere: true },
        },
    ];
}

/** Where no related information is shown, the message holds it. */
function firstLine(message: string | { readonly value: string }): string {
    const text = typeof message === 'string' ? message : message.value;
    return text.split('\n')[0] ?? '';
}
