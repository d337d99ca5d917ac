import { describe, expect, it } from 'vitest';
import { contrast, readColour } from '../../../client/webview/colours.ts';
import { type Inks, inksForPicture, inksOf } from '../../../client/webview/inks.ts';

function expectLegible({ background, text, faint, conflict, link, series }: Inks): void {
    const behind = readColour(background) ?? [0, 0, 0];
    for (const ink of [text, faint, conflict, link, ...series])
        expect(contrast(readColour(ink) ?? behind, behind), `${ink} on ${background}`).toBeGreaterThanOrEqual(
            4.4,
        );
}

describe('the inks', () => {
    it.each(['#ffffff', '#1f1f1f', '#000000', '#808080', '#002b36', '#fdf6e3', ''])(
        'can be read on %s, whatever the theme has for charts',
        background => {
            const theme: Readonly<Record<string, string>> = {
                '--vscode-editor-background': background,
                '--vscode-charts-yellow': '#ffff00',
                '--vscode-charts-blue': '#000080',
                '--vscode-descriptionForeground': '#808080',
            };
            expectLegible(inksOf(name => theme[name] ?? ''));
        },
    );

    it('keep the colours of a theme that can be read', () => {
        const theme: Readonly<Record<string, string>> = {
            '--vscode-editor-background': '#1f1f1f',
            '--vscode-charts-blue': '#59a4f9',
            '--vscode-font-family': 'Inter',
        };
        const inks = inksOf(name => theme[name] ?? '');
        expect(inks.series[0]).toBe('#59a4f9');
        expect(inks.fontFamily).toBe('Inter');
    });

    it('of a picture are dark on white', () => {
        const inks = inksForPicture();
        expect(inks.background).toBe('#ffffff');
        expectLegible(inks);
    });

    it('tell seven sources apart', () => {
        expect(new Set(inksForPicture().series).size).toBe(7);
    });
});
