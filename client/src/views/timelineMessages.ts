/** What comes from the page of the timeline, checked: a page is no part of the extension. */

import type { TimelineParams } from '../../../server/src/protocol.ts';
import type { FromPage, SaveFormat } from '../../webview/messages.ts';
import { isPosition } from '../commands/ruleTarget.ts';

/** Undefined for what is no message of ours. */
export function readFromPage(message: unknown): FromPage | undefined {
    if (!isObject(message)) return undefined;
    const { kind, what, index, format, content } = message;
    switch (kind) {
        case 'ready':
        case 'choose':
            return { kind };
        case 'open':
            if ((what !== 'value' && what !== 'event') || typeof index !== 'number') return undefined;
            return { kind, what, index };
        case 'save':
            return isFormat(format) && typeof content === 'string' ? { kind, format, content } : undefined;
        default:
            return undefined;
    }
}

/** What the page has kept of the question that it shows the answer to. */
export function readTimelineParams(state: unknown): TimelineParams | undefined {
    if (!isObject(state) || !isObject(state['textDocument']) || !isObject(state['range'])) return undefined;
    const { uri } = state['textDocument'];
    const { start, end } = state['range'];
    const { id } = state;
    if (typeof uri !== 'string' || !isPosition(start) || !isPosition(end)) return undefined;
    return { textDocument: { uri }, range: { start, end }, ...(typeof id === 'string' && { id }) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}

function isFormat(value: unknown): value is SaveFormat {
    return value === 'svg' || value === 'png' || value === 'csv';
}
