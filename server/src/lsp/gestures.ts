/** What a person lays down with one gesture, and the edit that follows from it. */

import * as l10n from '@vscode/l10n';
import type { WorkspaceEdit } from 'vscode-languageserver';
import {
    changedRules,
    type Document,
    dayInFrontMatter,
    FINDING_RULES,
    type FindingRule,
    RULES_FILE,
    type RuleChange,
    readDay,
} from '../engine/engine.ts';
import type { EntityType, Gesture, ProtocolRange } from '../protocol.ts';
import { linesOf, linesOfDocument, toPosition } from './convert.ts';
import { changeBetween, workspaceEdit } from './edits.ts';
import { folderOf, isOn } from './folders.ts';
import { judgementEdit, takingBack } from './judgements.ts';
import { rulesUri } from './rulesFiles.ts';
import type { Session } from './session.ts';
import { relativePath } from './uris.ts';

/** Why no rule can be laid down for a document, localised; undefined when it can. */
export function whyNoRules(session: Session, uri: string): string | undefined {
    const reason = whyNoFile(session, uri);
    const folder = folderOf(session.folders, uri);
    const error = folder && reason === undefined ? session.rules.errorIn(folder.uri) : undefined;
    if (!error) return reason;
    const { line } = toPosition(linesOf(error.text, session.encoding), error.problem.start);
    return l10n.t('Mend the error in line {0} of {1} first.', line + 1, RULES_FILE);
}

/** Why nothing can be kept beside a document, localised; undefined when it can. */
export function whyNoFile(session: Session, uri: string): string | undefined {
    if (uri.startsWith('untitled:'))
        return l10n.t(
            'Save the document in a folder first: rules are kept in the {0} of a folder.',
            RULES_FILE,
        );
    const folder = folderOf(session.folders, uri);
    if (!folder || !isOn(folder))
        return l10n.t('Open the folder of the document first: rules are kept in its {0}.', RULES_FILE);
    if (!session.rules.isOnDisk(folder.uri))
        return l10n.t('Rules are kept in the {0} of a folder, and this folder is on no disk.', RULES_FILE);
    return undefined;
}

/** Never throws: what is no gesture is undefined. */
export function readGesture(json: unknown): Gesture | undefined {
    const kind = textAt(json, 'kind');
    const name = textAt(json, 'name');
    const day = readDay(textAt(json, 'day') ?? '');
    switch (kind) {
        case 'name': {
            const type = TYPES.find(type => type === textAt(json, 'type'));
            return name !== undefined && type ? { kind, name, type } : undefined;
        }
        case 'notName':
            return name === undefined ? undefined : { kind, name };
        case 'same':
        case 'apart': {
            const names = valueAt(json, 'names');
            const [one, other]: readonly unknown[] = Array.isArray(names) ? names : [];
            return isName(one) && isName(other) && one !== other ? { kind, names: [one, other] } : undefined;
        }
        case 'published':
        case 'frontMatter':
            return day === undefined ? undefined : { kind, day };
        case 'off': {
            const rule = ruleAt(json);
            return rule && { kind, rule, isEverywhere: valueAt(json, 'isEverywhere') === true };
        }
        case 'ignore': {
            const [rule, range] = [ruleAt(json), rangeAt(json, 'range')];
            return rule && range && { kind, rule, range, finding: textAt(json, 'finding') ?? '' };
        }
        case 'accept':
        case 'notTheSame': {
            const other = valueAt(json, 'other');
            const [range, otherRange, uri] = [
                rangeAt(json, 'range'),
                rangeAt(other, 'range'),
                textAt(other, 'uri'),
            ];
            if (!range || !otherRange || uri === undefined) return undefined;
            const reason = textAt(json, 'reason');
            return {
                kind,
                range,
                other: { uri, range: otherRange },
                finding: textAt(json, 'finding') ?? '',
                ...(reason !== undefined && { reason }),
            };
        }
        case 'takeBack': {
            const file = textAt(json, 'file');
            return file === undefined ? undefined : { kind, file };
        }
        default:
            return undefined;
    }
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

function valueAt(json: unknown, key: string): unknown {
    if (typeof json !== 'object' || json === null) return undefined;
    return new Map<string, unknown>(Object.entries(json)).get(key);
}

function ruleAt(json: unknown): FindingRule | undefined {
    const rule = textAt(json, 'rule');
    return FINDING_RULES.find(known => known === rule);
}

function rangeAt(json: unknown, key: string): ProtocolRange | undefined {
    const range = valueAt(json, key);
    const [start, end] = [positionAt(range, 'start'), positionAt(range, 'end')];
    return start && end && { start, end };
}

function positionAt(json: unknown, key: string): ProtocolRange['start'] | undefined {
    const position = valueAt(json, key);
    const [line, character] = [valueAt(position, 'line'), valueAt(position, 'character')];
    return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}

function textAt(json: unknown, key: string): string | undefined {
    const value = valueAt(json, key);
    return key === 'name'
        ? isName(value)
            ? value
            : undefined
        : typeof value === 'string'
          ? value
          : undefined;
}

/** A name that the rules would take. */
export function isName(value: unknown): value is string {
    return typeof value === 'string' && value.length <= LONGEST && /[\p{L}\p{N}]/u.test(value);
}

/** In UTF-16 code units. */
const LONGEST = 200;

/** Undefined when the document is gone, or nothing can be laid down for it any more, or all of it stands there already. */
export async function editFor(
    session: Session,
    uri: string,
    gesture: Gesture,
): Promise<WorkspaceEdit | undefined> {
    if (gesture.kind === 'frontMatter') return frontMatterEdit(session, uri, gesture.day);
    if (gesture.kind === 'takeBack') return takingBack(session, gesture.file, labelOf(gesture));
    if (gesture.kind === 'ignore' || gesture.kind === 'notTheSame' || gesture.kind === 'accept')
        return judgementEdit(session, uri, gesture, labelOf(gesture));
    const folder = folderOf(session.folders, uri);
    if (!folder || whyNoRules(session, uri) !== undefined) return undefined;
    const before = await session.rules.textIn(folder.uri);
    if (before === undefined) return undefined;
    const change = changeOf(gesture, relativePath(folder.uri, uri) ?? '');
    const after = change ? changedRules(before, change) : before;
    if (after === before) return undefined;
    const file = rulesUri(folder.uri);
    return workspaceEdit(
        {
            uri: file,
            version: session.version(file),
            lines: linesOf(before, session.encoding),
            change: changeBetween(before, after),
            annotation: { label: labelOf(gesture), description: RULES_FILE, needsConfirmation: false },
            isCreated: before === '',
        },
        session.abilities.edits,
    );
}

type RuleGesture = Exclude<
    Gesture,
    { kind: 'frontMatter' | 'ignore' | 'notTheSame' | 'accept' | 'takeBack' }
>;

function changeOf(gesture: RuleGesture, path: string): RuleChange | undefined {
    if (gesture.kind === 'published') return { ...gesture, path };
    if (gesture.kind !== 'off') return gesture;
    const rule = FINDING_RULES.find(known => known === gesture.rule);
    return rule && { kind: 'off', rule, path: gesture.isEverywhere ? undefined : path };
}

function frontMatterEdit(session: Session, uri: string, day: string): WorkspaceEdit | undefined {
    const document: Document | undefined = session.snapshot().article(uri)?.recognition.document;
    if (!document) return undefined;
    const annotation = {
        label: l10n.t('Set the publication date to {0}', day),
        description: l10n.t('in the front matter of the article'),
        needsConfirmation: true,
    };
    return workspaceEdit(
        {
            uri,
            version: session.version(uri),
            lines: linesOfDocument(document, session.encoding),
            change: dayInFrontMatter(document, day),
            annotation,
        },
        session.abilities.edits,
    );
}

/** What it does, as a person reads it in a preview or an undo. */
export function labelOf(gesture: Gesture): string {
    switch (gesture.kind) {
        case 'name':
            return typeLabel(gesture.name, gesture.type);
        case 'notName':
            return l10n.t('“{0}” is not a name', gesture.name);
        case 'same':
            return l10n.t('“{0}” is the same as “{1}”', gesture.names[1], gesture.names[0]);
        case 'apart':
            return l10n.t('“{0}” is not the same as “{1}”', gesture.names[0], gesture.names[1]);
        case 'off':
            return l10n.t('Do not report {0}', gesture.rule);
        case 'ignore':
            return l10n.t('Ignore here');
        case 'notTheSame':
            return l10n.t('Not about the same thing');
        case 'accept':
            return l10n.t('Accept what is said of the two');
        case 'takeBack':
            return l10n.t('Take the judgement back');
        case 'published':
        case 'frontMatter':
            return l10n.t('Set the publication date to {0}', gesture.day);
    }
}

function typeLabel(name: string, type: EntityType): string {
    switch (type) {
        case 'person':
            return l10n.t('“{0}” is a person', name);
        case 'organisation':
            return l10n.t('“{0}” is an organisation', name);
        case 'place':
            return l10n.t('“{0}” is a place', name);
        case 'other':
            return l10n.t('“{0}” is another name', name);
    }
}
