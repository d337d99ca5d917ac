import { describe, expect, it } from 'vitest';
import { formatOf, isArticlePath } from '../../../server/src/workspace/workspace.ts';

const OPTIONS = { include: ['**/*.{txt,md}'], exclude: ['drafts/**'] };

describe('isArticlePath', () => {
    it.each([
        'harbour.txt',
        '2024/03/harbour.md',
        'coverage/ferry strike.txt',
        'license-row-in-parliament.txt',
        'notice-served-on-ferry-line.md',
        'readme-first-says-minister.md',
        'changelogs.txt',
    ])('is true of %s', path => {
        expect(isArticlePath(path, OPTIONS)).toBe(true);
    });

    it.each([
        ['not included', 'harbour.pdf'],
        ['excluded', 'drafts/harbour.txt'],
        ['in a hidden folder', '.cache/harbour.txt'],
        ['hidden', '2024/.harbour.txt'],
        ['a dependency', 'tools/node_modules/left/harbour.md'],
        ['built', 'site/dist/harbour.md'],
        ['about the folder', 'README.md'],
        ['about the folder in another language', 'docs/readme.de.md'],
        ['about the folder, of another spelling', 'Licence.txt'],
        ['one of several licences', 'LICENSE-MIT.txt'],
        ['a list of packages', 'requirements-dev.txt'],
        ['for crawlers', 'robots.txt'],
        ['of a build tool', 'src/CMakeLists.txt'],
        ['nothing', ''],
    ])('is false of what is %s: %s', (_why, path) => {
        expect(isArticlePath(path, OPTIONS)).toBe(false);
    });

    it('is false without globs', () => {
        expect(isArticlePath('harbour.txt', { include: [], exclude: [] })).toBe(false);
    });
});

describe('formatOf', () => {
    it.each([
        ['harbour.txt', 'plain'],
        ['harbour.MD', 'markdown'],
        ['harbour.markdown', 'markdown'],
        ['harbour.article', 'article'],
        ['harbour', 'plain'],
        ['file:///news.md/harbour.txt', 'plain'],
    ] as const)('of %s is %s', (path, format) => {
        expect(formatOf(path)).toBe(format);
    });
});
