import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus, readNameModel, relatedTo } from '../server/src/engine/engine.ts';
import { overlaps } from '../server/src/engine/text/span.ts';
import { readPairs } from '../test/support/verdictPairs.ts';
import { placedSentence } from '../test/support/placedSentence.ts';
const names = readNameModel(new Uint8Array(readFileSync('../server/data/names.model')));
const [filter = '', list = ''] = process.argv.slice(2);
const dir = process.env.PAIRS ?? 'pairs';
const counts = new Map<string, number>();
let n = 0;
for (const f of readdirSync(dir).filter(f => f !== 'README.md' && new RegExp(filter).test(f)).sort()) {
  const pairs = readPairs(readFileSync(join(dir, f), 'utf8'));
  const c = new Corpus({ names });
  pairs.forEach(({ one, other }, i) => {
    c.set({ uri: `file:///${i}/one.txt`, text: one.text, format: 'plain', published: one.published });
    c.set({ uri: `file:///${i}/other.txt`, text: other.text, format: 'plain', published: other.published });
  });
  const s = c.snapshot();
  pairs.forEach((p, i) => {
    n++;
    const uri2 = `file:///${i}/other.txt`;
    const r = relatedTo(s, `file:///${i}/one.txt`, p.one.mark, 200).find(({ uri, claim }) => uri === uri2 && overlaps(placedSentence(s, uri, claim), p.other.mark));
    const isFig = (x: typeof p.one) => /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred/.test(x.text.slice(x.mark.start, x.mark.end));
    const kind = isFig(p.one) && isFig(p.other) ? 'F' : 'W';
    const said = `${r?.rule ?? '-'}:${r?.verdict ?? 'none'}`;
    const key = `${kind} ${p.verdict} > ${said}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (list && new RegExp(list).test(key)) {
      const m = (x: typeof p.one) => `${x.published} ${x.text.slice(0, x.mark.start)}**${x.text.slice(x.mark.start, x.mark.end)}**${x.text.slice(x.mark.end)}`.trim().replace(/\n/g, ' ');
      console.log(`\n# ${f} ${p.title} [${key}] ${r?.reason ?? ''}\n  1 ${m(p.one)}\n  2 ${m(p.other)}`);
    }
  });
}
console.log(n);
for (const [k, v] of [...counts].sort((a, b) => b[1] - a[1])) console.log(v, k);
