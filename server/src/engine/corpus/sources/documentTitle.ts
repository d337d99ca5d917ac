/** What a document is called and where it comes from. */

import * as l10n from '@vscode/l10n';
import { inWords } from '../../text/dayInWords.ts';
import type { Document, Publication } from '../../text/document.ts';
import { textOf } from '../../text/span.ts';
import { withoutTitleLabel } from '../../text/titleLabel.ts';
import type { Snapshot } from '../corpus.ts';

/** The title that its front matter gives, else its headline, else the name of its file. */
export function titleOf(document: Document): string {
    const { frontMatter, blocks } = document;
    // As a reader sees it, without the marks of Markdown.
    const headline = blocks.find(({ kind }) => kind === 'headline');
    const written = frontMatter?.title ?? (headline && withoutTitleLabel(headline.words));
    return written?.replace(/\s{1,20}/g, ' ').trim() || fileNameOf(document.uri);
}

/** The same by its uri; '' for a document that is gone. */
export function titleIn(snapshot: Snapshot, uri: string): string {
    const article = snapshot.article(uri);
    return article ? titleOf(article.recognition.document) : '';
}

/** The outlet, if the document names it. */
export function sourceOf({ frontMatter, outlet, text }: Document): string | undefined {
    return frontMatter?.source ?? (outlet && textOf(text, outlet));
}

/** The words from which a day was inferred: "“today”, “March 14”". */
export function evidenceInWords({ text }: Document, { evidence }: Publication): string {
    return evidence.map(span => l10n.t('“{0}”', textOf(text, span).replace(/\s{1,20}/g, ' '))).join(', ');
}

/** "14 March 2024"; "December 2023 (inferred)"; undefined when the day is not known. */
export function publicationInWords(published: Publication | undefined): string | undefined {
    if (!published) return undefined;
    const days = inWords(published.days);
    switch (published.basis) {
        case 'text':
            return l10n.t('{0} (inferred)', days);
        case 'others':
            return l10n.t('{0} (year inferred)', days);
        default:
            return days;
    }
}

function fileNameOf(uri: string): string {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(name);
    } catch {
        return name; // Not percent-encoded after all: shown as it is.
    }
}
