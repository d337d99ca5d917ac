/** A judgement as a file of its own: read, checked and written. */

import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Selector } from '../corpus/anchors.ts';
import { FINDING_RULES, type FindingRule } from '../corpus/findings/findings.ts';
import type { Judgement } from '../corpus/setAside.ts';
import type { Span } from '../text/span.ts';
import { treeOf } from './jsonTree.ts';
import type { RulesProblem } from './readRules.ts';

/** Relative to the folder of the articles. */
export const JUDGEMENTS_FOLDER = '.crosscheck/judgements';

/** The version of the format that is read and written. */
const VERSION = 1;

/** The same as a `Judgement`, with articles by their paths: relative to the folder, with `/` between its parts. */
export interface WrittenJudgement {
    readonly kind: Judgement['kind'];
    /** Of what is ignored. */
    readonly rule: FindingRule | undefined;
    /** Two that are not about the same thing; one that is ignored. */
    readonly claims: readonly WrittenClaim[];
    /** What was found when it was judged, for people who read the file. */
    readonly finding: string;
    /** Why it was judged so, in the words of whoever did; '' without one. */
    readonly reason: string;
}

export interface WrittenClaim {
    readonly path: string;
    readonly selector: Selector;
}

export interface ReadJudgement {
    /** Undefined when there is an error in the text. */
    readonly judgement: WrittenJudgement | undefined;
    /** In order. */
    readonly problems: readonly RulesProblem[];
}

/** Total: any string yields an answer. A blank text is that of a file that is about to be written: no judgement, no fault. */
export function readJudgement(text: string): ReadJudgement {
    if (text.trim() === '') return { judgement: undefined, problems: [] };
    const { root, problem } = treeOf(text);
    if (!root) return { judgement: undefined, problems: problem ? [{ ...problem, isError: true }] : [] };
    const problems: RulesProblem[] = [];
    const report: Report = (node, message, isError = true) => {
        problems.push({ start: node.offset, end: node.offset + node.length, message, isError });
    };
    const judgement = readRoot(root, report);
    problems.sort((a, b) => a.start - b.start);
    return { judgement: problems.some(({ isError }) => isError) ? undefined : judgement, problems };
}

/** Where the words of each claim are quoted in the text of a judgement, in the order of its claims. */
export function quotationsIn(text: string): readonly Span[] {
    const claims = treeOf(text).root;
    const nodes = (claims && findNodeAtLocation(claims, ['claims'])?.children) ?? [];
    return nodes.map(claim => {
        const selectors = findNodeAtLocation(claim, ['selector'])?.children ?? [];
        const quotation = selectors.map(selector => findNodeAtLocation(selector, ['exact'])).find(Boolean);
        const { offset, length } = quotation ?? claim;
        return { start: offset, end: offset + length };
    });
}

type Report = (node: Node, message: string, isError?: boolean) => void;

/** With the claims in one order, whichever of them was pointed at, so that two people write one file. */
export function writtenJudgement(judgement: WrittenJudgement): string {
    const { kind, rule, finding, reason } = judgement;
    const written = {
        version: VERSION,
        judgement: kind,
        ...(rule && { rule }),
        finding,
        ...(reason !== '' && { reason }),
        claims: inOrder(judgement).map(({ path, selector: { exact, prefix, suffix, start, end } }) => ({
            article: path,
            selector: [
                { type: 'TextQuoteSelector', exact, prefix, suffix },
                { type: 'TextPositionSelector', start, end },
            ],
        })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** The judgement on documents of a corpus. Undefined when the file says less than it should. */
export function judgementOf(
    { kind, rule, claims, reason }: WrittenJudgement,
    uriOf: (path: string) => string,
): Judgement | undefined {
    const [one, other] = claims.map(({ path, selector }) => ({ uri: uriOf(path), selector }));
    if (kind === 'notTheSame') return one && other && { kind, claims: [one, other] };
    if (kind === 'accepted') return one && other && { kind, claims: [one, other], reason };
    return one && rule && { kind, rule, claims: [one] };
}

/** The name of its file: the same for the same judgement, whoever makes it; another for every other. */
export function nameOfJudgement(judgement: WrittenJudgement): string {
    const claims = inOrder(judgement);
    const evidence = claims.flatMap(({ path, selector: { exact, prefix, suffix } }) => [
        path,
        exact,
        prefix,
        suffix,
    ]);
    const key = JSON.stringify([judgement.kind, judgement.rule ?? '', ...evidence]);
    const first = claims[0]?.path.split('/').at(-1) ?? '';
    const about = first
        .replace(/\.\w{1,16}$/, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, LONGEST_STEM);
    return `${about}-${hashOf(key)}.json`;
}

const LONGEST_STEM = 40;

function inOrder({ claims }: WrittenJudgement): readonly WrittenClaim[] {
    return [...claims].sort((a, b) => {
        if (a.path !== b.path) return a.path < b.path ? -1 : 1;
        return a.selector.start - b.selector.start;
    });
}

function readRoot(root: Node, report: Report): WrittenJudgement | undefined {
    if (root.type !== 'object') {
        report(root, l10n.t('The file is to hold one object: { "version": 1, … }'));
        return undefined;
    }
    const version = findNodeAtLocation(root, ['version']);
    if (version && version.value !== VERSION)
        report(version, l10n.t('This version was written by a newer Crosscheck; version 1 is read here.'));
    const kind = readKind(root, report);
    const claims = readClaims(root, kind, report);
    const textAt = (key: string) => {
        const value: unknown = findNodeAtLocation(root, [key])?.value;
        return typeof value === 'string' ? value : '';
    };
    const rule = kind === 'ignore' ? readRule(root, report) : undefined;
    if (!kind || !claims || (kind === 'ignore' && !rule)) return undefined;
    return { kind, rule, claims, finding: textAt('finding'), reason: textAt('reason') };
}

const KINDS: readonly Judgement['kind'][] = ['notTheSame', 'accepted', 'ignore'];

function readKind(root: Node, report: Report): Judgement['kind'] | undefined {
    const node = needed(root, 'judgement', report);
    const kind = KINDS.find(kind => kind === node?.value);
    if (node && !kind) report(node, l10n.t('A judgement is one of {0}.', KINDS.join(', ')));
    return kind;
}

function readRule(root: Node, report: Report): FindingRule | undefined {
    const node = needed(root, 'rule', report);
    const rule = FINDING_RULES.find(rule => rule === node?.value);
    if (node && !rule) report(node, l10n.t('A rule is one of {0}.', FINDING_RULES.join(', ')));
    return rule;
}

function readClaims(
    root: Node,
    kind: Judgement['kind'] | undefined,
    report: Report,
): readonly WrittenClaim[] | undefined {
    const node = needed(root, 'claims', report);
    if (!node) return undefined;
    const wanted = kind === 'ignore' ? 1 : 2;
    if (node.type !== 'array' || node.children?.length !== wanted) {
        report(
            node,
            wanted === 1
                ? l10n.t('Give the claim that is meant: [ { … } ]')
                : l10n.t('Give the two claims that are meant: [ { … }, { … } ]'),
        );
        return undefined;
    }
    const claims = node.children.flatMap(claim => readClaim(claim, report) ?? []);
    return claims.length === wanted ? claims : undefined;
}

function readClaim(node: Node, report: Report): WrittenClaim | undefined {
    const article = needed(node, 'article', report);
    const path = article && readText(article, report);
    const selectors = needed(node, 'selector', report)?.children ?? [];
    const ofType = (type: string) =>
        selectors.find(selector => findNodeAtLocation(selector, ['type'])?.value === type);
    const quote = ofType('TextQuoteSelector');
    const position = ofType('TextPositionSelector');
    if (!quote) {
        report(node, l10n.t('A TextQuoteSelector is missing: the words that are meant.'));
        return undefined;
    }
    const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map(key => {
        const found = needed(quote, key, report);
        return found && readText(found, report);
    });
    const [start, end] = ['start', 'end'].map(key => numberIn(position, key));
    if (path === undefined || exact === undefined || prefix === undefined || suffix === undefined)
        return undefined;
    return { path, selector: { exact, prefix, suffix, start: start ?? 0, end: end ?? 0 } };
}

function needed(node: Node, key: string, report: Report): Node | undefined {
    const found = node.type === 'object' ? findNodeAtLocation(node, [key]) : undefined;
    if (!found) report(node, l10n.t('“{0}” is missing.', key));
    return found;
}

function readText(node: Node, report: Report): string | undefined {
    if (typeof node.value === 'string') return node.value;
    report(node, l10n.t('This is to be a text.'));
    return undefined;
}

/** The position only helps people to find the words: what is no number is none. */
function numberIn(node: Node | undefined, key: string): number {
    const value: unknown = node && findNodeAtLocation(node, [key])?.value;
    return typeof value === 'number' ? value : 0;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, from two starts. */
function hashOf(text: string): string {
    return [0x811c9dc5, 0x01234567]
        .map(start => {
            let hash = start;
            for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
            return (hash >>> 0).toString(36);
        })
        .join('');
}
