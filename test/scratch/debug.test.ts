import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { Corpus, relatedTo } from '../../server/src/engine/engine.ts';
import { conflictsIn, readAffair, withChange } from '../support/affairs.ts';
import { withNames } from '../support/nameModel.ts';

const FOLDER = new URL('../affairs/', import.meta.url);
it('x', () => {
    let out = '';
    for (const name of readdirSync(FOLDER)
        .filter(n => /^(?!README|found).*\.md$/.test(n))
        .sort()) {
        const affair = readAffair(readFileSync(new URL(name, FOLDER), 'utf8'));
        for (const change of affair.changes) {
            const documents = withChange(affair, change);
            if (conflictsIn(documents).some(c => c.touches(change))) continue;
            const corpus = new Corpus(withNames);
            for (const { uri, text, published } of documents)
                corpus.set({ uri, text, format: 'article', published });
            const span = { start: change.start, end: change.start + change.is.length };
            out += `\n## ${name} ${change.file} ${change.was} -> ${change.is}\n`;
            for (const r of relatedTo(corpus.snapshot(), change.uri, span, 20).slice(0, 6))
                out += `  ${r.verdict} [${r.rule}] ${r.reason}\n      ${r.of.words.slice(0, 150)}\n      ${r.uri.slice(8)}: ${r.claim.words.slice(0, 170)} {${r.claim.figure?.value ?? ''}}\n`;
        }
    }
    console.log(out);
});
