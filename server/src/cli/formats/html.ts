/** The report as one page of HTML: no script, nothing loaded from elsewhere, light or dark as the reader's system is. */

import * as l10n from '@vscode/l10n';
import type { ReportDocument, ReportPair } from '../../engine/engine.ts';
import { moreClaimsInWords, morePairsInWords, sizeOfReport, verdictCounts } from '../counts.ts';
import { documentNotes } from '../documentNotes.ts';
import { publishedInWords } from '../published.ts';
import type { FolderReport } from '../report.ts';
import {
    isSameSentence,
    type ShownClaim,
    type ShownTopic,
    selectionOf,
    shownDocuments,
} from './selection.ts';

export interface HtmlOptions {
    readonly isVerbose: boolean;
}

export function reportAsHtml(report: FolderReport, { isVerbose }: HtmlOptions): string {
    const { topics, moreTopics } = selectionOf(report.topics, isVerbose);
    const title = l10n.t('Cross-references');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
<p class="counts">${html(sizeOfReport(report))}</p>
<p>${html(verdictCounts(report))}</p>
<h2>${html(l10n.t('Documents'))}</h2>
<table>
<thead><tr><th scope="col">${html(l10n.t('Published'))}</th><th scope="col">${html(l10n.t('Title'))}</th><th scope="col">${html(l10n.t('Source'))}</th></tr></thead>
<tbody>
${shownDocuments(report.documents, true)
    .shown.map(document => documentRow(document, report))
    .join('\n')}
</tbody>
</table>
${innerList(report)}
<h2>${html(l10n.t('Topics'))}</h2>
${topics.map((topic, i) => topicSection(topic, i + 1, report)).join('\n')}
${moreTopics > 0 ? `<p class="quiet">${html(l10n.t('{0} more topics with little to weigh are not shown.', moreTopics))}</p>` : ''}
${leftOutList(report)}
</main>
</body>
</html>
`;
}

function innerList(report: FolderReport): string {
    if (report.inner.length === 0) return '';
    const items = report.inner.map(({ uri, start, end, words, message }) => {
        const { line } = report.placeOf({ uri, span: { start, end } }).start;
        return `<li class="conflicts"><em>${html(words)}</em>: ${html(message)} <span class="quiet">${link(uri, `${report.pathOf(uri)}:${line}`)}</span></li>`;
    });
    return `<h2>${html(l10n.t('Within one article'))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function documentRow(document: ReportDocument, report: FolderReport): string {
    const { uri, title, source } = document;
    const notes = documentNotes(document, report);
    const note = notes.length > 0 ? `<div class="quiet">${html(notes.join('; '))}</div>` : '';
    return `<tr><td>${html(publishedInWords(document))}</td><td>${link(uri, title)}${note}</td><td>${html(source ?? '')}</td></tr>`;
}

function topicSection(topic: ShownTopic, number: number, report: FolderReport): string {
    const more = [];
    if (topic.moreClaims > 0) more.push(moreClaimsInWords(topic.moreClaims));
    if (topic.morePairs > 0) more.push(morePairsInWords(topic.morePairs));
    return `<section>
<h3>${number}. ${html(topic.title)}</h3>
<dl>
${topic.claims.map((claim, i) => claimItem(claim, topic.claims[i - 1], number, report)).join('\n')}
</dl>
<ul>
${topic.pairs.map(pair => pairItem(pair, number)).join('\n')}
</ul>
${more.length > 0 ? `<p class="quiet">${html(more.join('; '))}</p>` : ''}
</section>`;
}

function claimItem(
    claim: ShownClaim,
    before: ShownClaim | undefined,
    topic: number,
    report: FolderReport,
): string {
    const { line } = report.placeOf(claim).start;
    const words = isSameSentence(claim, before)
        ? `<span class="quiet">${html(l10n.t('(the same sentence)'))}</span>`
        : `<q>${html(claim.excerpt)}</q> <span class="quiet">${link(claim.uri, `${report.pathOf(claim.uri)}:${line}`)}</span>`;
    // A claim that is only dated says its day once.
    const value =
        claim.value === '' || claim.value === claim.day ? '' : ` <strong>${html(claim.value)}</strong>`;
    return `<dt id="${topic}-${claim.index + 1}"><span class="number">${claim.index + 1}</span> <time>${html(claim.day)}</time>${value}</dt>
<dd>${words}</dd>`;
}

function pairItem({ one, other, verdict, label, reason }: ReportPair, topic: number): string {
    return `<li class="${verdict}">${reference(one)} <em>${html(label)}</em> ${reference(other)}: ${html(reason)}</li>`;

    function reference(index: number): string {
        return `<a class="number" href="#${topic}-${index + 1}">${index + 1}</a>`;
    }
}

function leftOutList({ leftOut, pathOf }: FolderReport): string {
    if (leftOut.length === 0) return '';
    const items = leftOut.map(
        ({ uri, reason }) => `<li>${html(l10n.t('{0}: it {1}', pathOf(uri), reason))}</li>`,
    );
    return `<h2>${html(l10n.t('Left out'))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** Only to files: an address of any other kind is shown as text. */
function link(uri: string, text: string): string {
    return uri.startsWith('file:') ? `<a href="${html(uri)}">${html(text)}</a>` : html(text);
}

/** The text of an article can hold anything; in the page it is only text. */
function html(text: string): string {
    return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --page: #ffffff; --line: #d1d9e0; --link: #0550ae;
  --conflicts: #9a6700; --disputed: #8250df; --updates: #0969da; --agrees: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --text: #d1d7e0; --quiet: #9198a1; --page: #14181d; --line: #3d444d; --link: #79b8ff;
  --conflicts: #e0b04c; --disputed: #c09bf5; --updates: #6cb6ff; --agrees: #6bc46d; } }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 .5rem; } h2 { margin: 2.5rem 0 .5rem; } h3 { margin: 0 0 .5rem; }
.counts { font-weight: 600; margin-bottom: 0; } .counts + p { margin-top: 0; }
a { color: var(--link); } .quiet, .quiet a { color: var(--quiet); font-size: .875rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); } td:first-child { white-space: nowrap; }
section { border-top: 1px solid var(--line); padding: 1.25rem 0; } dl, section ul { margin: 0 0 .75rem; }
dt time { color: var(--quiet); } dd { margin: 0 0 .6rem 2.2rem; }
.number { display: inline-block; min-width: 1.4rem; text-align: center; border: 1px solid var(--line); border-radius: .7rem; font-size: .8rem; text-decoration: none; color: inherit; }
section ul { list-style: none; padding: 0; } li em { font-style: normal; font-weight: 600; }
.conflicts em { color: var(--conflicts); } .disputed em { color: var(--disputed); } .updates em { color: var(--updates); }
.agrees em, .moreSpecific em { color: var(--agrees); } .related em { color: var(--quiet); }
`;
