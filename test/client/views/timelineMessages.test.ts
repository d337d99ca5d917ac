import { expect, it, vi } from 'vitest';
import { readFromPage, readTimelineParams } from '../../../client/src/views/timelineMessages.ts';

vi.mock('vscode', () => ({}));

const PLACE = { line: 3, character: 7 };
const ASKED = { textDocument: { uri: 'file:///one.txt' }, range: { start: PLACE, end: PLACE }, id: 'a1' };

it.each([
    { kind: 'ready' },
    { kind: 'choose' },
    { kind: 'open', what: 'value', index: 2 },
    { kind: 'open', what: 'event', index: 0 },
    { kind: 'save', format: 'svg', content: '<svg/>' },
])('takes $kind', message => {
    expect(readFromPage(message)).toEqual(message);
});

it.each([
    undefined,
    'ready',
    { kind: 'run' },
    { kind: 'open', what: 'file', index: 1 },
    { kind: 'open', what: 'value', index: '1' },
    { kind: 'save', format: 'exe', content: '' },
    { kind: 'save', format: 'png' },
])('takes no %o', message => {
    expect(readFromPage(message)).toBeUndefined();
});

it('finds in the state of a page what was asked', () => {
    expect(readTimelineParams(ASKED)).toEqual(ASKED);
    expect(readTimelineParams({ ...ASKED, more: 1 })).toEqual(ASKED);
    for (const state of [undefined, {}, { ...ASKED, textDocument: 1 }, { ...ASKED, range: { start: PLACE } }])
        expect(readTimelineParams(state)).toBeUndefined();
});
