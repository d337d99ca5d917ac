import { expect, it } from 'vitest';
import { inksForPicture } from '../../../client/webview/inks.ts';
import { lookOf } from '../../../client/webview/symbols.ts';

const LOOKS = Array.from({ length: 49 }, (_, i) => lookOf(i, inksForPicture()));

it('gives the first seven sources a shape and a colour that no other of them has', () => {
    const first = LOOKS.slice(0, 7);
    expect(new Set(first.map(({ shape }) => shape)).size).toBe(7);
    expect(new Set(first.map(({ colour }) => colour)).size).toBe(7);
});

it('gives none of 49 sources the look of another', () => {
    expect(new Set(LOOKS.map(({ shape, colour }) => `${shape} ${colour}`)).size).toBe(49);
});
