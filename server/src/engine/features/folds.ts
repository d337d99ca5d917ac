/** Which parts of this article can be folded away? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Block, BlockKind } from '../text/document.ts';
import { placed } from '../text/place.ts';
import type { Span } from '../text/span.ts';

/** Without white space at its end. */
export interface Fold extends Span {
    /** `aside`: related links, credits and the like, which are not the story. */
    readonly kind: 'frontMatter' | 'section' | 'quotation' | 'aside';
}

/** Sorted by start, of two that start together the longer first; they may be nested. Also those of a single line. */
export function foldsOf(snapshot: Snapshot, uri: string): readonly Fold[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const { document, passages } = article.recognition;
    const { blocks, frontMatter } = document;
    const folds: Fold[] = frontMatter
        ? [{ kind: 'frontMatter', start: frontMatter.start, end: frontMatter.end }]
        : [];
    folds.push(...sectionsOf(blocks));
    folds.push(...groupsOf(blocks, 'quotation', kind => kind === 'quote'));
    folds.push(...groupsOf(blocks, 'aside', kind => kind === 'boilerplate' || kind === 'credit'));
    for (const [i, block] of blocks.entries()) {
        if (block.kind === 'quote') continue;
        for (const quotation of passages[i]?.quotations ?? [])
            folds.push({ kind: 'quotation', ...placed(block, quotation) });
    }
    return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Each subheading with all that stands under it, to the next one. */
function sectionsOf(blocks: readonly Block[]): readonly Fold[] {
    const starts = blocks.flatMap(({ kind }, i) => (kind === 'subheading' ? [i] : []));
    return starts.flatMap((first, i) => {
        const last = (starts[i + 1] ?? blocks.length) - 1;
        return last > first ? foldOf(blocks, 'section', first, last) : [];
    });
}

/** The longest runs of blocks of such a kind. */
function groupsOf(
    blocks: readonly Block[],
    kind: Fold['kind'],
    isMember: (kind: BlockKind) => boolean,
): readonly Fold[] {
    const folds: Fold[] = [];
    for (let first = 0; first < blocks.length; first++) {
        let next = first;
        while (isMemberAt(next)) next += 1;
        if (next > first) folds.push(...foldOf(blocks, kind, first, next - 1));
        first = next;
    }
    return folds;

    function isMemberAt(i: number): boolean {
        const block = blocks[i];
        return block !== undefined && isMember(block.kind);
    }
}

function foldOf(blocks: readonly Block[], kind: Fold['kind'], first: number, last: number): readonly Fold[] {
    const [start, end] = [blocks[first]?.start, blocks[last]?.end];
    return start === undefined || end === undefined ? [] : [{ kind, start, end }];
}
