import { describe, expect, it } from 'vitest';
import { reportAsHtml } from '../../../../server/src/cli/formats/html.ts';
import {
    FOLDER,
    inventedClaim,
    inventedDocument,
    inventedPair,
    inventedReport,
} from '../../../support/inventedReport.ts';

const page = (parts = {}) => reportAsHtml(inventedReport(parts), { isVerbose: false });

describe('the report as HTML', () => {
    it('shows documents, claims in order and verdicts', () => {
        const text = page()
            .replace(/<style>.*<\/style>/s, '')
            .replace(/<[^>]+>/g, ' ')
            .replace(/\s+/g, ' ');
        expect(text).toContain('2 documents · 2 independent sources');
        expect(text).toContain('5 March 2024 (dateline) Fire at the Tallow mill Alba Courier');
        expect(text).toMatch(/1 4 March 2024 30 workers .* 2 unknown day 45 workers/);
        expect(text).toContain('1 conflicts it is 2 : 30 differs from 45');
    });

    it('stands alone: no script, nothing from elsewhere, light and dark', () => {
        expect(page()).not.toMatch(/<script|<link|<img|@import|url\(|https?:/i);
        expect(page()).toContain('prefers-color-scheme: dark');
        expect(page()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    });

    it('lets no article write HTML', () => {
        const bad = `"><script>alert('1')</script><img src=x onerror=alert(1)>&amp;`;
        const text = page({
            documents: [
                inventedDocument({
                    title: bad,
                    source: bad,
                    language: bad,
                    uri: `javascript:${bad}`,
                    copiesOf: [],
                }),
            ],
            topics: [
                {
                    title: bad,
                    claims: [inventedClaim({ value: bad, day: bad, excerpt: bad })],
                    pairs: [inventedPair('conflicts', { other: 0, label: bad, reason: bad })],
                },
            ],
            leftOut: [{ uri: `${FOLDER}x`, reason: bad }],
        });
        expect(text).not.toMatch(/<script|<img|href="javascript/);
        expect(text).not.toContain('&amp;');
        expect(text).toContain('&#60;script&#62;');
    });

    it('links references to claims that are on the page', () => {
        const text = page();
        for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${target}"`);
        expect(text.match(/href="#/g)).toHaveLength(2);
    });
});
